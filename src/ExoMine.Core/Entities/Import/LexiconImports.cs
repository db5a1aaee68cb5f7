using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>The formats of authorities that lexicons are imported from, by the name that the command line gives them.</summary>
public static class LexiconImports
{
    public static IReadOnlyDictionary<string, (EntityType Type, LexiconImport Read)> All { get; } =
        new SortedDictionary<string, (EntityType, LexiconImport)>(StringComparer.Ordinal)
        {
            ["gmt"] = (EntityType.Pathway, GmtImport.Read),
            ["hgnc"] = (EntityType.Gene, HgncImport.Read),
            ["mirbase"] = (EntityType.Mirna, MirbaseImport.Read),
            ["obo"] = (EntityType.CellType, OboImport.Read),
            ["tsv"] = (EntityType.Gene, TsvImport.Read),
        };

    /// <summary>Symbols keep their capitals: a term without spaces that has two capitals, or a capital and a digit.</summary>
    internal static TermCase CaseOf(string term)
    {
        var capitals = term.Count(char.IsAsciiLetterUpper);
        return !term.Contains(' ', StringComparison.Ordinal) && (capitals > 1 || (capitals > 0 && term.Any(char.IsAsciiDigit))) ? TermCase.Exact : TermCase.Any;
    }

    internal static LexiconEntry Entry(string term, string? id, string name) =>
        new(Clean(term), new Concept(string.IsNullOrEmpty(id) ? null : id, Clean(name)), CaseOf(Clean(term)));

    private static string Clean(string text) => text.Replace('\t', ' ').Trim();
}
