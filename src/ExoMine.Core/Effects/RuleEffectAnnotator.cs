using ExoMine.Effects.Agents;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects;

/// <summary>
/// Labels sentences by rule: processes, the cues that act on them, perturbations, and the product of signs along the chain;
/// and names the agents with their own signs.
/// </summary>
public sealed class RuleEffectAnnotator(EffectLexicon lexicon) : IAnnotator
{
    private readonly SentenceReader reader = new(lexicon);

    public Paper Annotate(Paper paper)
    {
        var sentences = new List<Sentence>(paper.Sentences.Count);
        var findings = new List<Finding>(paper.Findings);
        foreach (var reading in reader.Read(paper))
        {
            var sentence = paper.Sentences[reading.Index];
            sentences.Add(sentence with { Effect = reading.Verdict.Effect, Score = RuleScore.Of(reading) });
            var agents = reading.Candidates.Where(c => c.Border == AgentBorder.Plain && c.Role is not (AgentRole.Bystander or AgentRole.Via) && reading.Links[c.Link] is { Strict: true, Negated: false, Aim: false }).ToArray();
            findings.AddRange(FindingBuilder.Build(paper, reading, agents, RuleScore.Of(reading), "rule-effect"));
            findings.AddRange(FindingBuilder.BuildDenied(paper, reading, reading.Denials, reading.Verdict.Effect == Effect.None ? [] : agents, RuleScore.Of(reading), "rule-effect"));
        }
        return paper with { Sentences = sentences, Findings = findings };
    }
}
