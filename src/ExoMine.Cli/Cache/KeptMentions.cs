namespace ExoMine.Cli.Cache;

/// <summary>What is kept of the papers of an input, found by what they hold, wherever in the input they stand now. May be asked from many threads.</summary>
internal sealed class KeptMentions
{
    private readonly string path;
    private readonly Dictionary<UInt128, (long Position, int Length)> places = [];

    public KeptMentions(string path, bool fresh)
    {
        this.path = path;
        if (fresh || !File.Exists(path)) return;
        try
        {
            ReadPlaces();
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            // What stands before the damage is found.
            return;
        }
    }

    /// <summary>Null where nothing is kept of the paper.</summary>
    public byte[]? Find(byte[] key)
    {
        if (!places.TryGetValue(MentionCache.PaperOf(key), out var place)) return null;
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var kept = new byte[place.Length];
            return RandomAccess.Read(file, kept, place.Position) == kept.Length ? kept : null;
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            return null;
        }
    }

    private void ReadPlaces()
    {
        using var wire = new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        var file = wire.BaseStream;
        while (file.Position < file.Length)
        {
            var length = wire.Read7BitEncodedInt();
            var position = file.Position;
            if (length < MentionCache.HeadLength || length > file.Length - position) return;
            places[MentionCache.PaperOf(wire.ReadBytes(MentionCache.HeadLength))] = (position, length);
            file.Position = position + length;
        }
    }

    private static bool IsDamage(Exception problem) => problem is IOException or FormatException or UnauthorizedAccessException;
}
