namespace ExoMine.Effects.Linking;

/// <summary>What a scan from a cue met: a process, or another cue that has an object of its own.</summary>
internal readonly record struct Hit(int Item, bool IsCue, bool Strict, bool Coordinated, bool Flipped = false);
