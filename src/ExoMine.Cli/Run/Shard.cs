using System.Globalization;

namespace ExoMine.Cli.Run;

/// <summary>One of N parts of the inputs, chosen by content, so that it stays the same when files are added.</summary>
/// <param name="Number">From 1 to <paramref name="Of"/>.</param>
internal sealed record Shard(int Number, int Of)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Null where the text is not K/N with 1 ≤ K ≤ N.</summary>
    public static Shard? Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && number >= 1 && number <= of
            ? new Shard(number, of)
            : null;
    }

    /// <summary>Files that cannot be read belong to the first shard, which then reports them.</summary>
    public bool Holds(string path)
    {
        if (Of == 1) return true;
        try
        {
            return Convert.ToUInt64(FileHash.Sha256(path)[..15], 16) % (ulong)Of == (ulong)(Number - 1);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Number == 1;
        }
    }
}
