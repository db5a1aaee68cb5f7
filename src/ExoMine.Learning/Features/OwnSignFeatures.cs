using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;

namespace ExoMine.Learning.Features;

/// <summary>Describes an agent for "does it go the way of its sentence?": what was done to it, and the words around it.</summary>
public static class OwnSignFeatures
{
    private const int Reach = 4;

    public static FeatureBag Of(SentenceReading reading, CandidateGroup group, Effect effect)
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
            if (other.Link < 0 || other.Effect == 0) continue;
            var side = other.Effect > 0 == (effect == Effect.Promotes) ? 1 : -1;
            var strict = reading.Links[other.Link].Weight > 0;
            if (strict) bag.Set("r:with-sentence", side);
            bag.Set("r:with-sentence:" + other.Role + (strict ? "" : ":loose"), side);
        }
        bag.Set("s:type:" + (place.Type is { } t ? t.Name() : "other"), 1);
        var last = place.Item;
        while (last + 1 < sentence.Count && sentence[last + 1].Span.Start < group.Span.End) last++;
        for (var i = 1; i <= Reach; i++)
        {
            AddWord(bag, sentence, place.Item - i, "before", i);
            AddWord(bag, sentence, last + i, "after", i);
        }
        bag.Set("s:effect:" + effect.Name(), 1);
        bag.Set("r:verdict", reading.Verdict.Effect == Effect.None ? 0 : reading.Verdict.Effect == effect ? 1 : -1);
        AddCues(bag, sentence, place, last, effect);
        AgentContextFeatures.AddGovernor(bag, sentence, place.Item, effect.Name());
        AgentContextFeatures.AddGoverned(bag, sentence, last, effect.Name());
        return bag;
    }

    /// <summary>The nearest words of direction on either side, and whether they point the sentence's way.</summary>
    private static void AddCues(FeatureBag bag, SentenceAnalysis sentence, AgentCandidate place, int last, Effect effect)
    {
        var type = place.Type is { } t ? t.Name() : "other";
        var before = Nearest(sentence, place.Item, -1);
        var after = Nearest(sentence, last, 1);
        foreach (var (side, cue) in new[] { ("before", before), ("after", after) })
        {
            if (cue is null) continue;
            var way = cue.Sign > 0 == (effect == Effect.Promotes) ? "with" : "against";
            bag.Set("s:cue-" + side + ":" + cue.Label + ":" + cue.Form, 1);
            bag.Set("s:cue-" + side + ":" + way, 1);
            bag.Set("s:cue-" + side + ":" + way + ":" + cue.Label + ":" + place.Perturbation, 1);
            bag.Set("s:cue-" + side + ":" + way + ":" + type, 1);
        }
        var process = sentence.Items.Select((item, i) => (item, i)).Where(p => p.item.Is(ItemKind.Process, SentenceAnalysis.Osteogenesis)).Select(p => p.i).DefaultIfEmpty(-1).First();
        var where = process < 0 ? "alone" : place.Item < process ? "before" : "after";
        bag.Set("s:process:" + where, 1);
        bag.Set("s:process:" + where + ":" + place.Perturbation, 1);
        foreach (var item in sentence.Items)
        {
            if (item is { Kind: ItemKind.Cue, Label: "flip" or "restore" }) bag.Set("s:turn:" + item.Label + ":" + (item.Span.Start < place.Span.Start ? "before" : "after"), 1);
        }
    }

    private static Item? Nearest(SentenceAnalysis sentence, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < sentence.Count; i += step)
        {
            if (sentence[i].Kind == ItemKind.Cue && sentence[i].Sign != 0) return sentence[i];
            if (sentence[i].Kind == ItemKind.Break) return null;
        }
        return null;
    }

    private static void AddWord(FeatureBag bag, SentenceAnalysis sentence, int index, string side, int distance)
    {
        if (index < 0 || index >= sentence.Count) return;
        var item = sentence[index];
        var name = item.Kind == ItemKind.Cue ? "cue" + (item.Sign > 0 ? "+" : "-") + item.Form : item.Kind.ToString();
        bag.Set("s:" + side + ":" + distance + ":" + name, 1);
        foreach (var sense in item.Senses)
        {
            bag.Set("s:" + side + ":" + sense, 1);
            bag.Set("s:" + side + ":" + Math.Min(3, distance) + ":" + sense, 1);
        }
        if (item.Kind == ItemKind.Negation) bag.Set("s:" + side + ":negation:" + item.Label, 1);
        if (item.Kind is not (ItemKind.Entity or ItemKind.Process)) bag.Set("n:" + side + ":" + sentence.In(item).ToLowerInvariant(), 1);
    }
}
