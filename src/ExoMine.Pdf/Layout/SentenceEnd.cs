namespace ExoMine.Pdf.Layout;

/// <summary>Whether a piece of text stops where a sentence may stop, and whether one goes on where it may not begin.</summary>
internal static class SentenceEnd
{
    /// <summary>Ends with a full stop or the like, citations and quotes after it aside.</summary>
    public static bool Closes(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var c = text[i];
            if (c is '.' or '?' or '!' or ':') return true;
            if (char.IsWhiteSpace(c) || c is ')' or ']' or '”' or '"' or '’' or '»' || IsRaised(c) || c == ',' && i > 0 && IsRaised(text[i - 1])) continue;
            if (c is '-' or '–' && i > 0 && IsRaised(text[i - 1])) continue;
            return false;
        }

        return true;
    }

    public static bool StartsLower(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart();
        return trimmed.Length > 0 && (char.IsLower(trimmed[0]) || trimmed[0] is ',' or ';' or ')' or ']' or '%');
    }

    private static bool IsRaised(char c) => c is '¹' or '²' or '³' or >= '⁰' and <= '⁾';
}
