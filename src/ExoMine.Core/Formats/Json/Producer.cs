namespace ExoMine.Formats.Json;

/// <summary>Which program and which files made an output.</summary>
/// <param name="Models">SHA-256 by file name, in ordinal order.</param>
public sealed record Producer(string Name, string Version, IReadOnlyDictionary<string, string> Models);
