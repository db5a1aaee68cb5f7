using ExoMine.Formats;

namespace ExoMine.Pdf.Wording;

/// <summary>Writes raised digits and signs as Unicode superscripts, so that healing¹² is not a word and 10⁶ stays a number.</summary>
internal static class SuperscriptMarker
{
    /// <summary>Characters raised this far, in em, are superscripts though they are not smaller.</summary>
    public const float RiseOfFullSize = 0.26f;

    /// <param name="afterRaised">A raised character stands before: a dash is then a range of citations and no sign.</param>
    public static string Raise(string text, bool afterRaised)
    {
        if (text.Length == 1) return Superscripts.Raise(text[0], afterRaised) is var raised && raised != text[0] ? raised.ToString() : text;
        return string.Create(text.Length, (text, afterRaised), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Superscripts.Raise(from.text[i], from.afterRaised || i > 0);
        });
    }
}
