namespace ExoMine.Formats.Archives;

/// <summary>Passes unpacked bytes on until they are too many for the packed ones that they came from.</summary>
/// <param name="packed">How many packed bytes have been taken so far.</param>
internal sealed class UnpackingStream(Stream unpacked, Func<long> packed, ArchiveLimits limits) : ForwardStream(unpacked)
{
    protected override int Next(Stream stream, Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (InvalidDataException problem)
        {
            throw new InputProblemException("damaged_archive", $"cannot be unpacked: {problem.Message.TrimEnd('.')}");
        }
    }

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        if (Taken > limits.Free && Taken > packed() * limits.Ratio)
            throw new InputProblemException("archive_bomb", $"unpacks to more than {limits.Ratio} times its size; no papers do");
    }
}
