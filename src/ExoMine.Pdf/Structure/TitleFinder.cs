namespace ExoMine.Pdf.Structure;

/// <summary>Finds the title: the largest words of the first page that make a phrase, or those that the file's own data repeats.</summary>
internal static class TitleFinder
{
    private static readonly string[] Mastheads =
        ["journal", "open access", "research article", "original article", "review article", "volume", "issn", "http", "www.", "contents lists", "plos", "frontiers in", "elsevier", "springer", "study protocol"];

    /// <param name="declared">What the file's information dictionary calls its title.</param>
    public static Paragraph? Find(IReadOnlyList<Paragraph> paragraphs, float bodySize, string? declared)
    {
        var first = paragraphs.Where(p => p.Block.Page == paragraphs[0].Block.Page).ToList();
        if (declared is { Length: > 20 })
        {
            var wanted = Letters(declared);
            var same = first.FirstOrDefault(p => p.Block.Length < 400 && Letters(p.Text) is var letters && letters.Length > 15
                && (letters == wanted || letters.StartsWith(wanted, StringComparison.Ordinal) || wanted.StartsWith(letters, StringComparison.Ordinal) && letters.Length > 0.6 * wanted.Length));
            if (same is not null) return same;
        }

        var bySize = first
            .Where(p => p.Block.Lines.Count <= 8 && p.Block.Length is > 20 and < 400 && Words(p.Text) >= 3 && p.Block.Size > 1.1f * bodySize)
            .Where(p => p.Text.Length > 60 || !first.Exists(other => other != p && other.Text.Length > p.Text.Length && other.Text.Any(char.IsDigit) && other.Text.Contains(p.Text, StringComparison.OrdinalIgnoreCase)))
            .Where(p => !Mastheads.Any(m => p.Text.Contains(m, StringComparison.OrdinalIgnoreCase) && p.Block.Length < 60))
            .OrderByDescending(p => MathF.Round(p.Block.Size)).ThenBy(p => p.Block.Top).FirstOrDefault();
        return bySize ?? first.FirstOrDefault(IsCapitals);
    }

    /// <summary>In papers of one size the title stands in capitals.</summary>
    private static bool IsCapitals(Paragraph paragraph) => paragraph.Block.Length is > 30 and < 400 && Words(paragraph.Text) >= 4 && !paragraph.Text.Any(char.IsLower);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Length > 1 && char.IsLetter(w[0]));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
