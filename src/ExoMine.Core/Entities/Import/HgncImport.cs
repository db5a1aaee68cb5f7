using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Reads HGNC's complete set: symbols, names, aliases and previous symbols, with the NCBI Gene id where there is one, else HGNC's.</summary>
public static class HgncImport
{
    public static IEnumerable<LexiconEntry> Read(TextReader text, string source)
    {
        Dictionary<string, int>? columns = null;
        foreach (var (number, line) in ImportLines.Of(text))
        {
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells.Select((name, i) => (name, i)).DistinctBy(c => c.name).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
                if (!columns.ContainsKey("hgnc_id") || !columns.ContainsKey("symbol"))
                    throw new LexiconFormatException(source, number, "the header of HGNC's complete set names the columns hgnc_id and symbol.");
                continue;
            }
            if (line.Length == 0) continue;
            if (cells.Length != columns.Count) throw new LexiconFormatException(source, number, $"a row has {columns.Count} columns, this one {cells.Length}.");
            var symbol = Cell("symbol");
            if (symbol.Length == 0) throw new LexiconFormatException(source, number, "the row has no symbol.");
            if (columns.ContainsKey("status") && Cell("status") is not ("Approved" or "")) continue;
            var id = Cell("entrez_id") is { Length: > 0 } entrez ? "ncbigene:" + entrez : Cell("hgnc_id").ToLowerInvariant();
            foreach (var term in new[] { symbol, Cell("name") }.Concat(Names("alias_symbol")).Concat(Names("prev_symbol")).Concat(Names("alias_name")).Where(t => t.Length > 1))
                yield return LexiconImports.Entry(term, id, symbol);

            string Cell(string column) => columns.TryGetValue(column, out var i) ? cells[i].Trim().Trim('"') : "";

            IEnumerable<string> Names(string column) => Cell(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        if (columns is null) throw new LexiconFormatException(source, 1, "the file is empty.");
    }
}
