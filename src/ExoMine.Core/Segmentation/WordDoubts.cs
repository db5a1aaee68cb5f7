namespace ExoMine.Segmentation;

/// <summary>Finds words of a printed paper that may have been read wrongly, by the paper's own words: glued ("cellswere"), split ("osteo blasts"), or put together over a line end without their hyphen ("bonederived").</summary>
public sealed class WordDoubts
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> GluedTo =
        new HashSet<string>(["the", "and", "was", "were", "with", "from", "that", "which", "for", "are", "been"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly List<int> places = [];

    private WordDoubts() => known = counts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where each doubtful word begins, in order.</summary>
    public static IReadOnlyList<int> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var doubts = new WordDoubts();
        var words = Words(text);
        foreach (var word in words) doubts.known[word.AsSpan(text)] = doubts.CountOf(word.AsSpan(text)) + 1;
        var cuts = lines.Where((line, i) => i + 1 < lines.Count && lines[i + 1].Span.Start == line.Span.End).Select(line => line.Span.End).ToHashSet();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (doubts.IsGlued(word.AsSpan(text)) || doubts.LostItsHyphen(text, word, cuts)
                || i + 1 < words.Count && words[i + 1].Start == word.End + 1 && text[word.End] == ' ' && doubts.IsSplit(text, word, words[i + 1]))
                doubts.places.Add(word.Start);
        }

        return doubts.places;
    }

    /// <summary>A word and a small word behind it that the paper writes apart elsewhere.</summary>
    private bool IsGlued(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || CountOf(word) > 1) return false;
        for (var tail = 3; tail <= 5 && tail < word.Length - 2; tail++)
            if (GluedTo.Contains(word[^tail..]) && CountOf(word[..^tail]) > 1) return true;
        return false;
    }

    /// <summary>Two words that the paper writes as such, and nowhere else as one.</summary>
    private bool LostItsHyphen(string text, TextSpan word, HashSet<int> cuts)
    {
        if (cuts.Count == 0 || CountOf(word.AsSpan(text)) > 1) return false;
        for (var at = word.Start + 3; at <= word.End - 3; at++)
            if (cuts.Contains(at) && CountOf(text.AsSpan(word.Start, at - word.Start)) > 1 && CountOf(text.AsSpan(at, word.End - at)) > 1) return true;
        return false;
    }

    /// <summary>Two pieces that the paper writes together elsewhere, and of which it uses one here alone.</summary>
    private bool IsSplit(string text, TextSpan head, TextSpan tail)
    {
        if (head.Length < 2 || tail.Length < 2 || !char.IsLower(text[tail.Start])) return false;
        if (CountOf(head.AsSpan(text)) > 1 && CountOf(tail.AsSpan(text)) > 1) return false;
        return known.TryGetValue(string.Concat(head.AsSpan(text), tail.AsSpan(text)), out var whole) && whole > 1;
    }

    private int CountOf(ReadOnlySpan<char> word) => known.TryGetValue(word, out var count) ? count : 0;

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>(text.Length / 6);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }
        }

        return words;
    }
}
