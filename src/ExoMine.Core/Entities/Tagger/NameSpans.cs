namespace ExoMine.Entities.Tagger;

/// <summary>Reads names off a sequence of labels and mends their borders.</summary>
internal static class NameSpans
{
    public static IEnumerable<(int First, int End)> Of(byte[] labels, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (labels[i] == Label.Single) yield return (i, i + 1);
            if (labels[i] != Label.Begin) continue;
            var last = i;
            while (last + 1 < end && labels[last] != Label.End) last++;
            yield return (i, last + 1);
            i = last;
        }
    }

    /// <summary>A bracket that stands open or closed alone is taken in or left out by one sign; null where nothing is left.</summary>
    public static TextSpan? Mend(TaggerText text, int first, int end)
    {
        var depth = 0;
        var lowest = 0;
        for (var i = first; i < end; i++)
        {
            depth += Turn(text, i);
            lowest = Math.Min(lowest, depth);
        }
        if (depth > 0)
        {
            if (Turn(text, first) > 0) first++;
            else if (Turn(text, end - 1) > 0) end--;
            else if (end < text.Count && Turn(text, end) < 0 && text.Glued[end]) end++;
        }
        else if (lowest < 0)
        {
            if (Turn(text, end - 1) < 0) end--;
            else if (first > 0 && Turn(text, first - 1) > 0) first--;
        }
        return first < end ? text.SpanOf(first, end) : null;
    }

    private static int Turn(TaggerText text, int i) => text.Text[text.Tokens[i].Start] switch
    {
        '(' or '[' => 1,
        ')' or ']' => -1,
        _ => 0,
    };
}
