using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;

namespace ExoMine.Effects;

/// <summary>What the wording says an agent does to a mediator: the nearest verb before it, turned by what was done to the agent.</summary>
internal static class TargetRelation
{
    /// <returns>Null where no verb of effect or targeting stands before the mediator.</returns>
    public static Effect? Of(SentenceAnalysis sentence, AgentCandidate agent, Mention mediator)
    {
        var at = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Span.Overlaps(mediator.Span)) at = i;
        }
        for (var i = at - 1; i >= 0 && i >= at - 8; i--)
        {
            var item = sentence[i];
            if (item.Kind is ItemKind.Break or ItemKind.Relative) return null;
            if (item.Is(ItemKind.Verb, "target")) return Effect.Inhibits;
            if (item.Is(ItemKind.Verb, "regulate")) return Effect.None;
            if (item.Kind == ItemKind.Cue && item.Sign != 0 && i > agent.Item)
            {
                var sign = item.Sign * (agent.Perturbation < 0 ? -1 : 1);
                return sign > 0 ? Effect.Promotes : Effect.Inhibits;
            }
            if (item.Kind == ItemKind.Process) return null;
        }
        return null;
    }
}
