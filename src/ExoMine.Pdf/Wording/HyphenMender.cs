using System.Buffers;

namespace ExoMine.Pdf.Wording;

/// <summary>Decides whether a hyphen at a line's end belongs to the word: by the way in which the paper writes it elsewhere.</summary>
internal sealed class HyphenMender(Vocabulary vocabulary)
{
    private static readonly SearchValues<char> Bases = SearchValues.Create("ACGTUN");

    public enum Joint { Space, Keep, Drop }

    /// <summary>How a line and the next are put together.</summary>
    public Joint Decide(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (line.Length == 0 || next.Length == 0) return Joint.Space;
        var hyphen = line[^1];
        if (hyphen == '\u00AD') return Joint.Drop;
        if (hyphen is '–' or '—' or '/' && line.Length > 1 && !char.IsWhiteSpace(line[^2]) && hyphen != '—') return Joint.Keep;
        if (hyphen is not ('-' or '‐' or '‑' or '−') || line.Length < 2) return IsCutSequence(line, next) ? Joint.Keep : Joint.Space;
        if (!char.IsLetterOrDigit(line[^2]) && line[^2] is not (')' or ']' or '′' or '\'')) return char.IsWhiteSpace(line[^2]) ? Joint.Space : Joint.Keep;
        var head = WordBefore(line[..^1]);
        var tail = WordAfter(next);
        if (tail.Length == 0 || head.Length == 0) return char.IsLetterOrDigit(next[0]) || next[0] is '(' or '[' ? Joint.Keep : Joint.Space;
        if (IsConjunction(tail) && next.Length > tail.Length) return Joint.Space;
        if (hyphen == '−' || char.IsDigit(line[^2]) || !char.IsLower(next[0])) return Joint.Keep;
        return Weigh(head, tail);
    }

    private Joint Weigh(ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        var lastPart = LastPart(head);
        var joined = vocabulary.Of(string.Concat(lastPart, tail));
        var hyphened = vocabulary.Of(string.Concat(lastPart, "-", tail));
        if (joined != hyphened) return joined > hyphened ? Joint.Drop : Joint.Keep;
        if (HasInnerCapital(lastPart) || lastPart.Length <= 1) return Joint.Keep;
        if (IsSequence(lastPart) && IsSequence(tail)) return Joint.Drop;
        return IsCompound(lastPart, tail) ? Joint.Keep : Joint.Drop;
    }

    /// <summary>For pairs that the paper writes nowhere else: two words of their own make a compound, a syllable does not.</summary>
    private bool IsCompound(ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        if (HyphenatedParts.Second.Contains(tail) && !HyphenatedParts.Syllables.Contains(head)) return true;
        if (HyphenatedParts.Syllables.Contains(head)) return false;
        var headKnown = vocabulary.Of(head) > 0;
        var tailKnown = vocabulary.Of(tail) > 0;
        if (HyphenatedParts.Prefixes.Contains(head)) return tailKnown && vocabulary.HyphenAfter(head) >= vocabulary.JoinedAfter(head);
        return headKnown && tailKnown && head.Length > 2 && tail.Length > 2;
    }

    private static bool IsSequence(ReadOnlySpan<char> word) => word.Length >= 4 && !word.ContainsAnyExcept(Bases);

    /// <summary>Primers and the like run on without a hyphen.</summary>
    private static bool IsCutSequence(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length > 8 && next.Length > 4 && !line[^4..].ContainsAnyExcept(Bases) && IsSequence(LastPart(WordBefore(line))) && IsSequence(WordAfter(next));

    private static bool IsConjunction(ReadOnlySpan<char> word) => word is "and" or "or" or "to" or "nor" or "und" or "versus";

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i])) return true;
        return false;
    }

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> word) => word[(word.LastIndexOfAny('-', '‐', '‑') + 1)..];

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '‐' or '‑')) start--;
        return text[start..];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }
}
