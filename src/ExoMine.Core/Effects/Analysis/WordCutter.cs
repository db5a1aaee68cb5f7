namespace ExoMine.Effects.Analysis;

/// <summary>
/// Cuts a sentence into words: letters and digits run together ("RUNX2", "β1"), decimals stay whole ("3.2"), every other sign stands alone.
/// </summary>
public static class WordCutter
{
    /// <param name="mentions">Words are also cut where a mention begins or ends, so that "siRUNX2" is "si" and "RUNX2".</param>
    public static List<Word> Cut(string text, TextSpan span, IReadOnlyList<Mention> mentions)
    {
        var words = new List<Word>(span.Length / 5 + 4);
        var cuts = Cuts(mentions);
        var cut = 0;
        var position = span.Start;
        while (position < span.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }
            var end = position + 1;
            var isSign = !IsWordPart(text[position]);
            if (!isSign)
            {
                while (cut < cuts.Length && cuts[cut] < end) cut++;
                var border = cut < cuts.Length ? Math.Min(cuts[cut], span.End) : span.End;
                while (end < border && (IsWordPart(text[end]) || JoinsDigits(text, end, span))) end++;
            }
            words.Add(new Word(new TextSpan(position, end), isSign));
            position = end;
        }
        return words;
    }

    /// <summary>A hyphen or dash between the parts of a compound; damaged PDFs print many kinds.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u00AD' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    private static int[] Cuts(IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0) return [];
        var cuts = new int[2 * mentions.Count];
        for (var m = 0; m < mentions.Count; m++) (cuts[2 * m], cuts[(2 * m) + 1]) = (mentions[m].Span.Start, mentions[m].Span.End);
        Array.Sort(cuts);
        return cuts;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool JoinsDigits(string text, int position, TextSpan span) =>
        text[position] == '.' && position + 1 < span.End && char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]);
}
