namespace ExoMine.Pdf.Wording;

/// <summary>How often the paper itself writes a word or a hyphenated pair inside a line.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts a line's words; the last is left out where a hyphen cuts it, the first where one may have.</summary>
    public void Read(string line, bool cutBefore)
    {
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var inside = i < line.Length && (char.IsLetter(line[i]) || IsHyphen(line[i]) && start >= 0);
            if (inside)
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0 && !(cutBefore && start == 0) && !(i >= line.TrimEnd().Length && IsHyphen(line[i - 1]))) Count(line.AsSpan(start, i - start));
            start = -1;
        }
    }

    public int Of(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var count) ? count : 0;

    /// <summary>How many different words the paper writes with this beginning and a hyphen.</summary>
    public int HyphenAfter(ReadOnlySpan<char> head)
    {
        var count = 0;
        foreach (var word in counts.Keys)
            if (word.Length > head.Length + 1 && IsHyphen(word[head.Length]) && word.AsSpan().StartsWith(head, StringComparison.OrdinalIgnoreCase)) count++;
        return count;
    }

    /// <summary>How many different words the paper writes with this beginning and none, of those whose rest it also writes as a word.</summary>
    public int JoinedAfter(ReadOnlySpan<char> head)
    {
        var count = 0;
        foreach (var word in counts.Keys)
            if (word.Length > head.Length + 2 && char.IsLetter(word[head.Length]) && word.AsSpan().StartsWith(head, StringComparison.OrdinalIgnoreCase) && Of(word.AsSpan(head.Length)) > 0) count++;
        return count;
    }

    private void Count(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd("-‐‑\u00AD");
        if (word.Length < 2) return;
        Add(word);
        var rest = word;
        for (var at = rest.IndexOfAny('-', '‐', '‑'); at > 0; at = rest.IndexOfAny('-', '‐', '‑'))
        {
            Add(rest[..at]);
            if (at + 1 < rest.Length) Add(string.Concat("-", rest[(at + 1)..]));
            rest = rest[(at + 1)..];
        }

        if (rest.Length < word.Length && rest.Length > 1) Add(rest);
    }

    private void Add(ReadOnlySpan<char> word)
    {
        lookup.TryGetValue(word, out var count);
        lookup[word] = count + 1;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
