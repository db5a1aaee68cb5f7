namespace ExoMine.Cli.Cache;

/// <summary>Reads what is kept of an input, in the order of its papers; from the first place that is not whole on, nothing is kept.</summary>
internal sealed class KeptMentionsReader : IDisposable
{
    private BinaryReader? wire;

    public KeptMentionsReader(string path, bool fresh)
    {
        if (!fresh && File.Exists(path)) wire = Guarded(() => new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)));
    }

    /// <summary>Null where nothing is kept of the next paper.</summary>
    public byte[]? Next() => wire is null ? null : Guarded(() =>
    {
        var length = wire.Read7BitEncodedInt();
        if (length < 0 || length > wire.BaseStream.Length - wire.BaseStream.Position) throw new EndOfStreamException();
        return wire.ReadBytes(length);
    });

    public void Dispose() => wire?.Dispose();

    private T? Guarded<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is IOException or FormatException or UnauthorizedAccessException)
        {
            wire?.Dispose();
            wire = null;
            return null;
        }
    }
}
