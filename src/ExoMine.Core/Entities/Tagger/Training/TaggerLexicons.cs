namespace ExoMine.Entities.Tagger.Training;

/// <summary>Turns lexicons into the sets that features are made of; symbols and words of one file are two sets.</summary>
internal static class TaggerLexicons
{
    /// <summary>Files of the lexicon folder, and which of their terms by the case column.</summary>
    private static readonly (string File, string Case)[] Sources =
        [("genes.tsv", "exact"), ("genes.tsv", "any"), ("lncrnas.tsv", ""), ("genes-curated.tsv", ""), ("cell_types.tsv", ""), ("cell_modifiers.tsv", "")];

    public static List<TermSet> Build(string folder, FormTable forms)
    {
        var sets = new List<TermSet>();
        foreach (var (file, kind) in Sources)
        {
            var set = new TermSet();
            sets.Add(set);
            foreach (var line in File.ReadLines(Path.Combine(folder, file)).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
            {
                var cells = line.Split('\t');
                if (kind.Length == 0 || cells[^1] == kind) set.Add(cells[0], forms);
            }
        }
        return sets;
    }

    public static TermSet Of(IEnumerable<string> terms, FormTable forms)
    {
        var set = new TermSet();
        foreach (var term in terms) set.Add(term, forms);
        return set;
    }
}
