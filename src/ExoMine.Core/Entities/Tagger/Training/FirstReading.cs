using ExoMine.Entities.Tagger.Network;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Labels texts whose annotators did not look for a type, by a model that learned it from the others (self-training, Yarowsky 1995).</summary>
internal sealed class FirstReading(IReadOnlyList<TermSet> lexicons, WordClasses classes, NameNetwork network)
{
    /// <param name="paperOf">Gives a text with its sentences and what grammars and lexicons found.</param>
    public IEnumerable<byte[]> Read(IEnumerable<string> texts, Func<string, Paper> paperOf, TypeModel type, ModelCompressor weights)
    {
        var decoder = new TaggerDecoder(new TaggerModel
        {
            Types = [type], Weights = weights.ToTable(), Network = network, Lexicons = lexicons, Classes = classes,
            BesideIt = new RecogniserPrecisions(), BareWords = new HashSet<string>(),
        });
        foreach (var text in texts)
        {
            var paper = paperOf(text);
            var seen = decoder.Read(text, [.. paper.Sentences.Select(s => s.Span)], paper.Mentions);
            decoder.Sum(seen);
            yield return decoder.Decide(seen, type).Labels;
        }
    }
}
