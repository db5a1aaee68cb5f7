namespace ExoMine.Formats;

/// <summary>A stream that can only be read forwards; what derives from it watches the bytes that pass.</summary>
internal abstract class ForwardStream(Stream inner) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>Bytes that have passed.</summary>
    public override long Position { get => Taken; set => throw new NotSupportedException(); }

    public long Taken { get; private set; }

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public sealed override int Read(Span<byte> buffer)
    {
        var read = Next(inner, buffer);
        Taken += read;
        Passed(buffer[..read]);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected virtual int Next(Stream stream, Span<byte> buffer) => stream.Read(buffer);

    /// <summary>Sees the bytes that are about to be handed on; may refuse them.</summary>
    protected abstract void Passed(ReadOnlySpan<byte> bytes);

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
