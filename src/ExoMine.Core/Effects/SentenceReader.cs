using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>Reads a paper's sentences one by one; those of the reference list, and those that do not touch bone, cost next to nothing.</summary>
public sealed class SentenceReader(EffectLexicon lexicon)
{
    /// <summary>In a paper of at least this many sentences, words of bone without a named process count only if the paper is about bone.</summary>
    private const int LongPaper = 20;

    /// <summary>The share of sentences that name osteogenesis in a paper that is about bone.</summary>
    private const double ShareAboutBone = 0.02;

    private readonly SentenceAnalyzer analyzer = new(lexicon);
    private readonly AgentFinder agents = new(lexicon);
    private readonly DenialFinder denials = new(lexicon);

    public IEnumerable<SentenceReading> Read(Paper paper)
    {
        var analyses = Analyses(paper).ToArray();
        var isAboutBone = analyses.Length < LongPaper || analyses.Count(a => a is { SpeaksOfOsteogenesis: true }) >= ShareAboutBone * analyses.Length;
        return analyses.Select((analysis, i) => analysis is null || (!isAboutBone && !analysis.HasProcess) ? SentenceReading.Empty(i) : Read(analysis, i));
    }

    public SentenceReading Read(string text, TextSpan span, IReadOnlyList<Mention> mentions, int index) =>
        analyzer.Analyze(text, span, mentions) is { } analysis ? Read(analysis, index) : SentenceReading.Empty(index);

    private IEnumerable<SentenceAnalysis?> Analyses(Paper paper)
    {
        var mention = 0;
        foreach (var sentence in paper.Sentences)
        {
            while (mention < paper.Mentions.Count && paper.Mentions[mention].Span.Start < sentence.Span.Start) mention++;
            var inside = new List<Mention>();
            for (var m = mention; m < paper.Mentions.Count && paper.Mentions[m].Span.Start < sentence.Span.End; m++)
            {
                if (sentence.Span.Contains(paper.Mentions[m].Span)) inside.Add(paper.Mentions[m]);
            }
            yield return sentence.Section == SectionKind.References ? null : analyzer.Analyze(paper.Text, sentence.Span, inside);
        }
    }

    private SentenceReading Read(SentenceAnalysis analysis, int index)
    {
        var links = LinkFinder.Find(analysis);
        var candidates = agents.Find(analysis, links);
        return new SentenceReading(index, analysis, links, SentenceVerdict.Of(analysis, links, SentenceAnalysis.Osteogenesis), candidates)
        {
            Denials = denials.Find(analysis, links, candidates),
        };
    }
}
