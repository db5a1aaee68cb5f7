using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;

namespace ExoMine.Learning.Features;

/// <summary>Describes an agent for "does it go the way of its sentence?": what was done to it, and the words around it.</summary>
public static class OwnSignFeatures
{
    private const int Reach = 4;

    public static FeatureBag Of(SentenceReading reading, CandidateGroup group)
    {
        var bag = new FeatureBag();
        var sentence = reading.Analysis!;
        var place = group.Places[0];
        bag.Set("r:perturbation:" + place.Perturbation, 1);
        bag.Set("r:role:" + place.Role, 1);
        bag.Set("r:role:" + place.Role + ":" + place.Perturbation, 1);
        foreach (var other in group.Places)
        {
            if (other.Effect != 0 && other.Role == AgentRole.Mediator) bag.Set("r:mediator", other.Effect * other.Observed);
            if (other.Link >= 0 && reading.Links[other.Link].Weight > 0 && other.Effect != 0)
                bag.Set("r:against-verdict", other.Effect > 0 == reading.Verdict.Effect is Effect.Promotes ? -1 : 1);
        }
        bag.Set("s:type:" + (place.Type is { } t ? t.Name() : "other"), 1);
        var last = place.Item;
        while (last + 1 < sentence.Count && sentence[last + 1].Span.Start < group.Span.End) last++;
        for (var i = 1; i <= Reach; i++)
        {
            AddWord(bag, sentence, place.Item - i, "before", i);
            AddWord(bag, sentence, last + i, "after", i);
        }
        var effect = reading.Verdict.Effect;
        bag.Set("s:verdict:" + effect.Name(), 1);
        return bag;
    }

    private static void AddWord(FeatureBag bag, SentenceAnalysis sentence, int index, string side, int distance)
    {
        if (index < 0 || index >= sentence.Count) return;
        var item = sentence[index];
        var name = item.Kind == ItemKind.Cue ? "cue" + (item.Sign > 0 ? "+" : "-") + item.Form : item.Kind.ToString();
        bag.Set("s:" + side + ":" + distance + ":" + name, 1);
        if (item.Kind is not (ItemKind.Entity or ItemKind.Process)) bag.Set("n:" + side + ":" + sentence.In(item).ToLowerInvariant(), 1);
    }
}
