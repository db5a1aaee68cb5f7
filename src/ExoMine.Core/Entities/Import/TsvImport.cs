using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Reads any table with tabs whose header names a column term, name or symbol, and perhaps id and synonyms (with | between them).</summary>
public static class TsvImport
{
    public static IEnumerable<LexiconEntry> Read(TextReader text, string source)
    {
        string[]? header = null;
        foreach (var (number, line) in ImportLines.Of(text))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = [.. cells.Select(c => c.Trim().ToLowerInvariant())];
                if (!header.Any(c => c is "term" or "name" or "symbol")) throw new LexiconFormatException(source, number, "the header names no column term, name or symbol.");
                continue;
            }
            if (cells.Length != header.Length) throw new LexiconFormatException(source, number, $"a row has {header.Length} columns, this one {cells.Length}.");
            var (term, name, id) = (Cell("term"), Cell("name", "symbol"), Cell("id"));
            if (term.Length == 0) term = name;
            if (name.Length == 0) name = term;
            if (term.Length == 0) throw new LexiconFormatException(source, number, "the row has no term.");
            if (id.Length > 0 && id.IndexOf(':') <= 0) throw new LexiconFormatException(source, number, $"'{id}' is no identifier of the form prefix:id.");
            yield return LexiconImports.Entry(term, id, name);
            foreach (var synonym in Cell("synonyms", "aliases").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return LexiconImports.Entry(synonym, id, name);

            string Cell(params string[] names) => Array.FindIndex(header, c => names.Contains(c)) is >= 0 and var i ? cells[i].Trim() : "";
        }
        if (header is null) throw new LexiconFormatException(source, 1, "the file is empty.");
    }
}
