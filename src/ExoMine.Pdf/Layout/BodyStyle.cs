namespace ExoMine.Pdf.Layout;

/// <summary>How the paper prints its running text.</summary>
/// <param name="Size">The size of most of its characters.</param>
/// <param name="Pitch">From baseline to baseline.</param>
internal sealed record BodyStyle(float Size, float Pitch)
{
    public static BodyStyle Of(IReadOnlyList<PageLines> pages)
    {
        var sizes = new Dictionary<int, long>();
        var pitches = new Dictionary<(int Size, int Pitch), int>();
        var references = false;
        foreach (var page in pages)
        {
            Line? before = null;
            foreach (var line in page.Lines)
            {
                references |= page.Number > 1 && IsReferencesHeading(line.Text);
                if (references) continue; // often longer than the article, and smaller
                var size = Tenths(line.Size);
                sizes[size] = sizes.GetValueOrDefault(size) + line.Text.Length;
                if (before is not null && Tenths(before.Size) == size && line.V > before.V && line.V < before.V + (3 * line.Size) && line.SharedWidth(before) > 0.5f)
                {
                    var key = (size, (int)MathF.Round((line.V - before.V) * 2));
                    pitches[key] = pitches.GetValueOrDefault(key) + 1;
                }

                before = line;
            }
        }

        if (sizes.Count == 0) return new BodyStyle(10, 12);
        var body = sizes.OrderByDescending(p => p.Value + (sizes.GetValueOrDefault(p.Key - 1) + sizes.GetValueOrDefault(p.Key + 1)) / 2).ThenBy(p => p.Key).First().Key;
        var pitch = pitches.Where(p => p.Key.Size == body).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Pitch).Select(p => p.Key.Pitch / 2f).FirstOrDefault(body * 0.12f);
        return new BodyStyle(body / 10f, pitch);
    }

    private static bool IsReferencesHeading(string text)
    {
        var words = text.AsSpan().Trim(" .:0123456789■");
        return words.Equals("references", StringComparison.OrdinalIgnoreCase) || words.Equals("bibliography", StringComparison.OrdinalIgnoreCase)
            || words.Equals("literature cited", StringComparison.OrdinalIgnoreCase) || words.Equals("references and notes", StringComparison.OrdinalIgnoreCase);
    }

    public bool IsBodySize(float size) => Math.Abs(size - Size) <= 0.06f * Size;

    private static int Tenths(float size) => (int)MathF.Round(size * 10);
}
