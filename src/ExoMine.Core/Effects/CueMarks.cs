using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>The words that decided a link, each with its role: the reason a reader is shown.</summary>
internal static class CueMarks
{
    public static IReadOnlyList<Cue> Of(SentenceAnalysis sentence, Link link, AgentCandidate? agent)
    {
        var cues = new List<Cue>();
        foreach (var index in link.Chain)
        {
            var item = sentence[index];
            cues.Add(new Cue(item.Span, item.Label is "flip" or "restore" ? "reversal" : item.Sign > 0 ? "promotes" : "inhibits"));
        }
        if (sentence[link.Process].Kind == ItemKind.Process) cues.Add(new Cue(sentence[link.Process].Span, "process"));
        if (agent is not null) cues.AddRange(agent.PerturbationWords.Select(span => new Cue(span, "perturbation")));
        foreach (var item in sentence.Items)
        {
            if (item.Kind == ItemKind.Negation && link.Negated) cues.Add(new Cue(item.Span, "negation"));
            if (item.Kind == ItemKind.Hedge && link.Hedged) cues.Add(new Cue(item.Span, "hedge"));
        }
        return [.. cues.Distinct().OrderBy(cue => cue.Span)];
    }
}
