namespace ExoMine.Pdf.Wording;

/// <summary>Mathematical letters (𝛽, 𝑝) as the plain ones they are variants of; other characters beyond the first plane as they are.</summary>
internal static class MathLetters
{
    private const string Latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>As Unicode lists each of its five Greek alphabets.</summary>
    private const string Greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂εθκφρπ";

    public static string Plain(int codePoint) => codePoint switch
    {
        >= 0x1D400 and < 0x1D6A4 => Latin[(codePoint - 0x1D400) % Latin.Length].ToString(),
        0x1D6A4 => "ı",
        0x1D6A5 => "ȷ",
        >= 0x1D6A8 and < 0x1D7CA => Greek[(codePoint - 0x1D6A8) % Greek.Length].ToString(),
        >= 0x1D7CE and <= 0x1D7FF => ((char)('0' + ((codePoint - 0x1D7CE) % 10))).ToString(),
        _ => char.ConvertFromUtf32(codePoint),
    };
}
