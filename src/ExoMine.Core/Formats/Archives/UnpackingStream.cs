namespace ExoMine.Formats.Archives;

/// <summary>Passes unpacked bytes on until they are too many for the packed ones that they came from.</summary>
/// <param name="packed">How many packed bytes have been taken so far.</param>
internal sealed class UnpackingStream(Stream unpacked, Func<long> packed, ArchiveLimits limits) : Stream
{
    private long taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => taken; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = Unpacked(buffer);
        taken += read;
        if (taken > limits.Free && taken > packed() * limits.Ratio)
            throw new InputProblemException("archive_bomb", $"unpacks to more than {limits.Ratio} times its size; no papers do");
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return unpacked.Read(buffer);
        }
        catch (InvalidDataException problem)
        {
            throw new InputProblemException("damaged_archive", $"cannot be unpacked: {problem.Message.TrimEnd('.')}");
        }
    }
}
