namespace ExoMine.Entities.Tagger.Training;

/// <summary>Turns labelled spans into labels of tokens. Of nested or crossing spans the longest is kept; a span grows to the borders of its tokens.</summary>
internal static class GoldLabels
{
    public static byte[] Of(TaggerText text, IReadOnlyList<TextSpan> spans)
    {
        var labels = new byte[text.Count];
        Array.Fill(labels, Label.Outside);
        foreach (var span in spans.OrderByDescending(s => s.Length).ThenBy(s => s.Start))
        {
            var (first, end) = TokensOf(text, span);
            if (first == end || labels.AsSpan(first, end - first).ContainsAnyExcept(Label.Outside)) continue;
            if (text.Sentences.Any(s => s.First > first && s.First < end)) continue;
            Set(labels, first, end);
        }
        return labels;
    }

    public static void Set(byte[] labels, int first, int end)
    {
        if (end == first + 1)
        {
            labels[first] = Label.Single;
            return;
        }
        labels.AsSpan(first, end - first).Fill(Label.Inside);
        labels[first] = Label.Begin;
        labels[end - 1] = Label.End;
    }

    private static (int First, int End) TokensOf(TaggerText text, TextSpan span)
    {
        var first = text.FirstEndingAfter(span.Start);
        var end = first;
        while (end < text.Count && text.Tokens[end].Start < span.End) end++;
        return (first, end);
    }
}
