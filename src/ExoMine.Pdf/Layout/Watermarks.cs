namespace ExoMine.Pdf.Layout;

/// <summary>Removes large words that stand at the same place on several pages, whatever is printed there: "ACCEPTED MANUSCRIPT", "DRAFT". Slanted ones are no lines at all.</summary>
internal static class Watermarks
{
    /// <summary>Of the size of running text.</summary>
    private const float Large = 1.6f;

    private const int FewPages = 2;

    public static void Remove(IReadOnlyList<PageLines> pages, BodyStyle body)
    {
        var seen = new Dictionary<(string, int), int>();
        foreach (var page in pages)
            foreach (var key in page.Lines.Where(l => l.Size > Large * body.Size).Select(Key).Distinct())
                seen[key] = seen.GetValueOrDefault(key) + 1;
        var needed = Math.Max(FewPages, (pages.Count + 1) / 2);
        if (seen.Values.All(count => count < needed)) return;
        foreach (var page in pages)
            page.Lines.RemoveAll(l => l.Size > Large * body.Size && seen.GetValueOrDefault(Key(l)) >= needed);
    }

    private static (string, int) Key(Line line) => (line.Text, (int)MathF.Round(line.V / 4));
}
