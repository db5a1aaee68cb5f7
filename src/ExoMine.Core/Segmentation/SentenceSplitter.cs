namespace ExoMine.Segmentation;

/// <summary>Cuts running text into sentences as this literature writes them, citations and lower-case names included.</summary>
public sealed class SentenceSplitter(AbbreviationList abbreviations)
{
    /// <summary>A bracket that does not close within so many characters is taken for damage and does not hold a sentence together.</summary>
    private const int LongestBracket = 250;

    /// <summary>Lines longer than this are not wrapped by hand: a line feed after one ends a sentence.</summary>
    private const int LongestWrappedLine = 120;

    /// <summary>Sentences inside <paramref name="span"/>, without surrounding white space.</summary>
    public IEnumerable<TextSpan> Split(string text, TextSpan span)
    {
        foreach (var block in Blocks(text, span))
        {
            var start = SkipSpace(text, block.Start, block.End);
            var bracketEnd = -1;
            for (var i = start; i < block.End; i++)
            {
                if (text[i] is '(' or '[' && i > bracketEnd) bracketEnd = ClosingBracket(text, i, block.End);
                if (text[i] is not ('.' or '?' or '!') || i < bracketEnd) continue;
                var end = EndOfSentence(text, new TextSpan(start, block.End), i);
                if (end < 0) continue;
                yield return new TextSpan(start, end);
                start = SkipSpace(text, end, block.End);
                i = start - 1;
            }
            if (start < block.End) yield return Trimmed(text, start, block.End);
        }
    }

    /// <summary>Paragraphs: parted by an empty line, or by a line feed that does not look like a wrapped line's.</summary>
    private static IEnumerable<TextSpan> Blocks(string text, TextSpan span)
    {
        var start = span.Start;
        var lineStart = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            var next = SkipSpace(text, i, span.End);
            var line = text.AsSpan(lineStart, i - lineStart).TrimEnd();
            var emptyLine = text.AsSpan(i, next - i).Count('\n') > 1;
            var closed = line.Length > 0 && line[^1] is '.' or '?' or '!' or ':';
            if (emptyLine || closed || line.Length > LongestWrappedLine)
            {
                if (!string.IsNullOrWhiteSpace(text[start..i])) yield return new TextSpan(start, i);
                start = next;
            }
            lineStart = next;
            i = next - 1;
        }
        if (start < span.End && !string.IsNullOrWhiteSpace(text[start..span.End])) yield return new TextSpan(start, span.End);
    }

    /// <summary>Where the sentence ends if the sign at <paramref name="stop"/> ends it, citation marks taken in; else -1.</summary>
    private int EndOfSentence(string text, TextSpan rest, int stop)
    {
        var end = stop + 1;
        while (end < rest.End && text[end] is '.' or '?' or '!') end++;
        while (end < rest.End && text[end] is '"' or '”' or '’' or '\'' or ')' or ']') end++;
        if (end >= rest.End) return rest.End;
        var cited = CitationMarks.EndOf(text, end, rest.End);
        var next = SkipSpace(text, cited, rest.End);
        if (next >= rest.End) return rest.End;
        if (next == cited && cited == end) return StartsGluedSentence(text, rest, stop) ? end : -1;
        if (next == cited) return -1;

        var word = WordBefore(text, rest.Start, stop);
        var closesCitation = cited > end || (stop > rest.Start && CitationMarks.EndsAt(text, stop));
        if (text[stop] == '.' && !closesCitation && !EndsAfter(text, word, rest, stop, next)) return -1;
        return StartsSentence(text, next, rest.End, closesCitation) ? cited : -1;
    }

    /// <summary>Abbreviations, initials and list numbers take a full stop without ending a sentence.</summary>
    private bool EndsAfter(string text, string word, TextSpan rest, int stop, int next)
    {
        if (abbreviations.Contains(word))
            return abbreviations.MayEndSentence(word) && char.IsUpper(text[next]) && NextWordIsOrdinary(text, next, rest.End);
        // "S. aureus", "J. Smith", but "vitamin D. The …"
        if (word.Length == 1 && char.IsUpper(word[0]))
            return stop - 1 > rest.Start && SentenceOpeners.IsOpener(WordAt(text, next, rest.End));
        // "1. Introduction", "2.1. Cells"
        if (stop - word.Length == rest.Start && word.All(c => char.IsAsciiDigit(c) || c == '.')) return false;
        return true;
    }

    private static bool StartsSentence(string text, int next, int end, bool afterCitation)
    {
        var c = text[next];
        if (char.IsUpper(c) || char.IsAsciiDigit(c) || c is '(' or '[' or '"' or '“' or '‘' or '*') return true;
        if (afterCitation && char.IsLetter(c)) return true;
        // Lower-case names open sentences too: miR-21, lncRNA, p38, let-7c, hBMSCs, α-SMA.
        var word = WordAt(text, next, end);
        return c is >= 'α' and <= 'ω' || word.AsSpan(Math.Min(1, word.Length)).ContainsAnyInRange('A', 'Z') || word.Any(char.IsAsciiDigit);
    }

    /// <summary>A lost space: "… of bone.The cells …".</summary>
    private static bool StartsGluedSentence(string text, TextSpan rest, int stop)
    {
        if (text[stop] != '.' || stop - 3 < rest.Start || stop + 3 >= rest.End) return false;
        for (var i = stop - 3; i < stop; i++)
            if (!char.IsAsciiLetterLower(text[i]) && text[i] is not (')' or ']')) return false;
        return SentenceOpeners.IsOpener(WordAt(text, stop + 1, rest.End));
    }

    private static bool NextWordIsOrdinary(string text, int next, int end)
    {
        var word = WordAt(text, next, end);
        return SentenceOpeners.IsOpener(word) || (word.Length > 2 && word.Skip(1).All(char.IsAsciiLetterLower));
    }

    private static string WordBefore(string text, int from, int stop)
    {
        var start = stop;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return text[start..stop];
    }

    private static string WordAt(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && !char.IsWhiteSpace(text[stop])) stop++;
        return text[start..stop].TrimEnd(',', '.', ';', ':');
    }

    private static int ClosingBracket(string text, int open, int end)
    {
        var close = text[open] == '(' ? ')' : ']';
        var depth = 0;
        for (var i = open; i < end && i - open <= LongestBracket; i++)
        {
            if (text[i] == text[open]) depth++;
            else if (text[i] == close && --depth == 0) return i;
        }
        return -1;
    }

    private static int SkipSpace(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
