using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Writes lexicon rows as a file that the program reads: each term and concept once, sorted ordinally.</summary>
public static class LexiconWriter
{
    /// <param name="comments">What the first lines say after "# ": source, date, licence.</param>
    /// <returns>How many rows were written.</returns>
    public static int Write(TextWriter file, EntityType type, IEnumerable<string> comments, IEnumerable<LexiconEntry> entries)
    {
        foreach (var comment in comments) file.Write($"# {comment.ReplaceLineEndings(" ")}\n");
        file.Write($"# type: {type.Name()}\n{Lexicon.Header}\n");
        var rows = entries.DistinctBy(e => (e.Term, e.Concept))
            .OrderBy(e => e.Term, StringComparer.Ordinal).ThenBy(e => e.Concept.Id, StringComparer.Ordinal).ThenBy(e => e.Concept.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var row in rows)
            file.Write($"{row.Term}\t{row.Concept.Id}\t{row.Concept.Name}\t{(row.Case == TermCase.Exact ? "exact" : "any")}\n");
        return rows.Count;
    }
}
