namespace ExoMine.Formats;

/// <summary>Lets a parser take only so many bytes for one paper, so that no single text, attribute or comment can fill the memory.</summary>
/// <param name="what">For the message: what is too large.</param>
internal sealed class GuardedStream(Stream inner, string what, int allowance = Utf8Text.LargestPaper) : ForwardStream(inner)
{
    private long left = allowance;

    /// <summary>The next paper begins: it may take as much again.</summary>
    public void Renew() => left = allowance;

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        left -= bytes.Length;
        if (left < 0) throw new InputProblemException("too_large", $"{what} is larger than {allowance >> 20} MB; no paper is");
    }
}
