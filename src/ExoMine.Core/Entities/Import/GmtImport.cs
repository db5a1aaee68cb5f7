using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Reads gene sets in GMT format as names of pathways: those of WikiPathways (title%source%WP428%species) and of Reactome with their ids.</summary>
public static class GmtImport
{
    public static IEnumerable<LexiconEntry> Read(TextReader text, string source)
    {
        foreach (var (number, line) in ImportLines.Of(text))
        {
            if (line.Length == 0) continue;
            var columns = line.Split('\t');
            if (columns.Length < 3 || string.IsNullOrWhiteSpace(columns[0]))
                throw new LexiconFormatException(source, number, "a GMT line is a set's name, a description, and genes, with tabs between them.");
            var parts = columns[0].Split('%');
            var title = parts[0].Trim();
            if (title.Length == 0) throw new LexiconFormatException(source, number, "the set has no name.");
            yield return LexiconImports.Entry(title, IdIn(parts.Length > 1 ? parts : [columns[0], columns[1]]), title);
        }
    }

    private static string? IdIn(string[] parts)
    {
        foreach (var part in parts.Select(p => p[(p.LastIndexOf('/') + 1)..].Trim()))
        {
            if (part.StartsWith("R-", StringComparison.Ordinal) && part.Count(c => c == '-') == 2) return "reactome:" + part;
            if (part.StartsWith("WP", StringComparison.Ordinal) && part.Length > 2 && part.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0) return "wikipathways:" + part;
        }
        return null;
    }
}
