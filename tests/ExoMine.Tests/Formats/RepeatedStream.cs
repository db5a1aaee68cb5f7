namespace ExoMine.Tests.Formats;

/// <summary>A long file of one part repeated, made while it is read.</summary>
internal sealed class RepeatedStream(byte[] start, byte[] part, int times, byte[] end) : MemoryStream
{
    private int index = -1;
    private int position;

    /// <summary>Bytes that were read of it.</summary>
    public long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        while (index <= times)
        {
            var current = index < 0 ? start : index < times ? part : end;
            if (position == current.Length)
            {
                index++;
                position = 0;
                continue;
            }
            var count = Math.Min(buffer.Length, current.Length - position);
            current.AsSpan(position, count).CopyTo(buffer);
            position += count;
            Given += count;
            return count;
        }
        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
