using ExoMine.Entities.Genes;
using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities;

/// <summary>The lexicons of one folder, ready to be matched.</summary>
public sealed class EntityLexicons
{
    private readonly Dictionary<string, Concept?> _ambiguous = new(StringComparer.Ordinal);

    private EntityLexicons(string folder, Stoplist stoplist)
    {
        Stoplist = stoplist;
        GenesCurated = Matcher(folder, "genes-curated", stoplist, GeneSpelling.AcceptsOtherCapitals);
        Genes = Matcher(folder, "genes", stoplist, GeneSpelling.AcceptsOtherCapitals, _ambiguous);
        MirnaGenes = Matcher(folder, "mirna_genes", Stoplist.None);
        GeneNames = Matcher(folder, "gene-names-biored", Stoplist.None);
        AmbiguousGenes = Matcher(folder, "ambiguous_genes", Stoplist.None);
        SymbolCues = SymbolCues.Read(Path.Combine(folder, "symbol_context.txt"));
        Lncrnas = Matcher(folder, "lncrnas", stoplist, GeneSpelling.AcceptsOtherCapitals);
        CellTypes = Matcher(folder, "cell_types", Stoplist.None);
        CellModifiers = Matcher(folder, "cell_modifiers", Stoplist.None);
        GenericCellWords = Matcher(folder, "cell_generic_words", Stoplist.None);
        OtherHeads = Matcher(folder, "long_form_heads", Stoplist.None);
        Conditions = Matcher(folder, "conditions", Stoplist.None);
        ConditionModifiers = Matcher(folder, "condition_modifiers", Stoplist.None);
        Pathways = Matcher(folder, "pathways", Stoplist.None);
        Species = Matcher(folder, "species", Stoplist.None);
        Overrides = Matcher(folder, "overrides", Stoplist.None);
    }

    public Stoplist Stoplist { get; }

    /// <summary>What a symbol of the stoplist stands for where something else has shown that it is a gene; null for any other.</summary>
    public Concept? AmbiguousGene(string symbol) => _ambiguous.GetValueOrDefault(symbol);

    /// <summary>Symbols of several meanings, and the gene that each is where the words beside it say so.</summary>
    public LexiconMatcher AmbiguousGenes { get; }

    public SymbolCues SymbolCues { get; }

    public LexiconMatcher GenesCurated { get; }

    public LexiconMatcher Genes { get; }

    /// <summary>The genes of miRNA precursors by the precursor's name.</summary>
    public LexiconMatcher MirnaGenes { get; }

    /// <summary>Further names of genes, which only give identifiers to mentions found otherwise.</summary>
    public LexiconMatcher GeneNames { get; }

    public LexiconMatcher Lncrnas { get; }

    public LexiconMatcher CellTypes { get; }

    public LexiconMatcher CellModifiers { get; }

    public LexiconMatcher GenericCellWords { get; }

    /// <summary>Words by which long forms of abbreviations end that name no gene.</summary>
    public LexiconMatcher OtherHeads { get; }

    public LexiconMatcher Conditions { get; }

    public LexiconMatcher ConditionModifiers { get; }

    public LexiconMatcher Pathways { get; }

    /// <summary>Words for species, not entity mentions of their own.</summary>
    public LexiconMatcher Species { get; }

    /// <summary>Concepts that win over what any other lexicon says of the same term.</summary>
    public LexiconMatcher Overrides { get; }

    /// <exception cref="LexiconFormatException">A file is not as the format wants it.</exception>
    public static EntityLexicons Read(string folder) => new(folder, Stoplist.Read(Path.Combine(folder, "stoplist.tsv")));

    private static LexiconMatcher Matcher(string folder, string name, Stoplist stoplist, Func<LexiconMatch, TokenizedText, bool>? acceptsOtherCapitals = null, Dictionary<string, Concept?>? barred = null)
    {
        var lexicon = Lexicon.Read(Path.Combine(folder, name + ".tsv"));
        return new LexiconMatcher(
            lexicon,
            acceptsOtherCapitals is null ? null : (match, text) => acceptsOtherCapitals(match, text) && !stoplist.HasWord(text.SpanOf(match).AsSpan(text.Text)),
            row =>
            {
                if (!stoplist.Has(lexicon.TermOf(row))) return false;
                // A symbol's own gene stands before those that have it as a synonym.
                barred?.TryAdd(lexicon.TermOf(row).ToString(), lexicon.ConceptOf(row));
                return true;
            });
    }
}
