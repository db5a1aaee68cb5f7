namespace ExoMine.Corpus.Sources;

/// <summary>A sentence twice over: as styled runs for the typesetter, and as plain text with its mentions for the gold.</summary>
/// <param name="Text">Typography resolved: raised digits and signs as Unicode superscripts, all else plain.</param>
/// <param name="Mentions">In reading order, an outer mention before those inside it.</param>
public sealed record MarkedText(IReadOnlyList<TextRun> Runs, string Text, IReadOnlyList<Mention> Mentions)
{
    public string Surface(Mention mention) => mention.Span.In(Text);
}
