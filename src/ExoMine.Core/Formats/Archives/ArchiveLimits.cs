namespace ExoMine.Formats.Archives;

/// <summary>How far an archive is followed. What is packed tighter, or is more or larger, is taken for an attack or a mistake.</summary>
/// <param name="Ratio">Unpacked bytes for each packed one; XML of papers stays below 30.</param>
/// <param name="Free">So many unpacked bytes are allowed at any ratio.</param>
/// <param name="Entries">Files in one archive.</param>
/// <param name="Paper">Bytes of a member that is one paper.</param>
public sealed record ArchiveLimits(int Ratio, long Free, int Entries, int Paper)
{
    public static ArchiveLimits Default { get; } = new(Ratio: 200, Free: 4 << 20, Entries: 5_000_000, Paper: 256 << 20);
}
