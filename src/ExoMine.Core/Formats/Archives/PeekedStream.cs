namespace ExoMine.Formats.Archives;

/// <summary>A stream whose beginning was read already, to see what it holds, and is handed out once more.</summary>
internal sealed class PeekedStream(byte[] beginning, Stream rest) : ForwardStream(rest)
{
    private int given;

    public static byte[] Peek(Stream stream, int bytes)
    {
        var beginning = new byte[bytes];
        return beginning[..stream.ReadAtLeast(beginning, bytes, throwOnEndOfStream: false)];
    }

    protected override int Next(Stream stream, Span<byte> buffer)
    {
        if (given == beginning.Length) return stream.Read(buffer);
        var count = Math.Min(buffer.Length, beginning.Length - given);
        beginning.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
    }
}
