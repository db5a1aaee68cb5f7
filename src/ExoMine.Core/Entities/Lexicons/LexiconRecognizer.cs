namespace ExoMine.Entities.Lexicons;

/// <summary>Finds the terms of one lexicon as mentions of one type; a user's own lexicon is added to the pipeline by this.</summary>
public sealed class LexiconRecognizer(EntityType type, Lexicon lexicon) : IAnnotator
{
    /// <summary>What <see cref="Mention.FoundBy"/> begins with; the lexicon's name follows.</summary>
    public const string Prefix = "lexicon:";

    private readonly LexiconMatcher matcher = new(lexicon);

    /// <summary>A recogniser for a file that says in a line "# type: gene" what its terms are.</summary>
    /// <exception cref="LexiconFormatException">The file is not as the format wants it, or names no type.</exception>
    public static LexiconRecognizer Read(string path)
    {
        var lexicon = Lexicon.Read(path);
        return lexicon.Type is { } type
            ? new LexiconRecognizer(type, lexicon)
            : throw new LexiconFormatException(path, 1, "a line '# type: gene' (or miRNA, lncRNA, circRNA, pathway, cell_type, vesicle, condition) must say what the terms are.");
    }

    public Paper Annotate(Paper paper)
    {
        var text = TokenizedText.Of(paper.Text);
        var matches = new List<LexiconMatch>();
        matcher.FindAll(text, matches);
        return paper.WithMentions(matches.ConvertAll(m => new Mention(type, text.SpanOf(m), Prefix + lexicon.Name) { Concept = lexicon.ConceptOf(m.Row) }));
    }
}
