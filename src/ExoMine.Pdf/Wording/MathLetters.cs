using System.Text;

namespace ExoMine.Pdf.Wording;

/// <summary>Mathematical letters (𝛽, 𝑝) as the plain ones they are variants of; other characters beyond the first plane as they are.</summary>
internal static class MathLetters
{
    public static string Plain(int codePoint)
    {
        var text = char.ConvertFromUtf32(codePoint);
        return codePoint is >= 0x1D400 and <= 0x1D7FF ? text.Normalize(NormalizationForm.FormKC) : text;
    }
}
