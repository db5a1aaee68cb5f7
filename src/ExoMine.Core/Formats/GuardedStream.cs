namespace ExoMine.Formats;

/// <summary>Lets a parser take only so many bytes for one paper, so that no single text, attribute or comment can fill the memory.</summary>
/// <param name="what">For the message: what is too large.</param>
internal sealed class GuardedStream(Stream inner, string what, int allowance = Utf8Text.LargestPaper) : Stream
{
    private long left = allowance;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The next paper begins: it may take as much again.</summary>
    public void Renew() => left = allowance;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        left -= read;
        if (left < 0) throw new InputProblemException("too_large", $"{what} is larger than {allowance >> 20} MB; no paper is");
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
