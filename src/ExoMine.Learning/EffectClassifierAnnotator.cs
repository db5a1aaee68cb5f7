using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Learning;

/// <summary>Labels sentences and names agents by the trained model over what the rules read; other processes' findings stay the rules'.</summary>
/// <param name="minScore">Labels less probable than this are marked for review.</param>
public sealed class EffectClassifierAnnotator(EffectLexicon lexicon, EffectModel model, double minScore = EffectClassifierAnnotator.DefaultMinScore) : IAnnotator
{
    public const double DefaultMinScore = 0.6;
    private readonly SentenceReader reader = new(lexicon);
    private readonly EffectClassifier classifier = new(model);

    public Paper Annotate(Paper paper)
    {
        var sentences = new List<Sentence>(paper.Sentences.Count);
        var findings = new List<Finding>(paper.Findings);
        var readings = reader.Read(paper).ToArray();
        foreach (var (reading, judgement) in readings.Zip(classifier.Judge(readings)))
        {
            var sentence = paper.Sentences[reading.Index];
            if (reading.Analysis is null)
            {
                sentences.Add(sentence with { Effect = Effect.None, Score = 1 });
                continue;
            }
            sentences.Add(sentence with { Effect = judgement.Effect, Score = judgement.Score, NeedsReview = judgement.Score < minScore });
            findings.AddRange(FindingBuilder.Build(paper, reading, OfNeighbours(reading), judgement.Score, "rule-effect"));
            findings.AddRange(FindingBuilder.BuildOsteogenesis(paper, reading, judgement.Agents, "learned-effect"));
            findings.AddRange(FindingBuilder.BuildDenied(paper, reading, judgement.Denials, judgement.Agents, judgement.DenialScore, "learned-effect"));
        }
        return paper with { Sentences = sentences, Findings = findings };
    }

    private static IEnumerable<AgentCandidate> OfNeighbours(SentenceReading reading) => reading.Candidates.Where(c =>
        c.Link >= 0 && c.Border == AgentBorder.Plain && c.Role != AgentRole.Via && reading.Links[c.Link] is { Strict: true, Negated: false, Aim: false } link
        && SentenceVerdict.ProcessOf(reading.Analysis!, link) != SentenceAnalysis.Osteogenesis);
}
