namespace ExoMine.Formats.Archives;

/// <summary>Counts the bytes that are read of a stream.</summary>
internal sealed class CountedStream(Stream inner) : ForwardStream(inner)
{
    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
    }
}
