using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;

namespace ExoMine.Learning.Features;

/// <summary>Describes a candidate for "does the sentence hold it responsible?" by its places in the wording and its look.</summary>
public static class AgentFeatures
{
    /// <param name="places">The same span in every role that the rules saw it in.</param>
    public static FeatureBag Of(SentenceReading reading, IReadOnlyList<AgentCandidate> places)
    {
        var bag = new FeatureBag();
        var sentence = reading.Analysis!;
        var candidate = places[0];
        var type = candidate.Type is { } t ? t.Name() : "other";
        foreach (var place in places)
        {
            var state = place.Link < 0 ? "none" : reading.Links[place.Link].Weight > 0 ? "strict" : "loose";
            bag.Set("r:" + place.Role, 1);
            bag.Set("r:" + place.Role + ":" + state, 1);
            bag.Set("r:" + place.Role + ":" + type, 1);
            if (place.Link >= 0) bag.Set("r:" + place.Role + ":" + reading.Links[place.Link].Voice, 1);
            if (place.Link >= 0 && place.Link == FirstStrict(reading)) bag.Set("r:first-link", 1);
        }
        bag.Set("s:type:" + type, 1);
        if (candidate.Border == AgentBorder.Complement) bag.Set("s:extended", 1);
        if (candidate.Border != AgentBorder.Plain) bag.Set("s:border:" + candidate.Border, 1);
        bag.Set("s:perturbation:" + candidate.Perturbation, 1);
        bag.Set("s:perturbation:" + candidate.Perturbation + ":" + type, 1);
        bag.Set("s:verdict:" + (reading.Verdict.Effect == Effect.None ? "none" : "some"), 1);
        AddRivals(bag, reading, candidate);
        AddSurroundings(bag, sentence, candidate, type);
        AgentContextFeatures.Add(bag, reading, candidate, type);
        return bag;
    }

    private static int FirstStrict(SentenceReading reading)
    {
        for (var i = 0; i < reading.Links.Count; i++)
        {
            if (reading.Links[i].Weight > 0) return i;
        }
        return -1;
    }

    private static void AddRivals(FeatureBag bag, SentenceReading reading, AgentCandidate candidate)
    {
        var acting = reading.Candidates.Where(c => c.Link >= 0 && c.Border == AgentBorder.Plain && c.Span != candidate.Span && reading.Links[c.Link].Weight > 0).ToArray();
        foreach (var role in acting.Select(c => c.Role).Distinct()) bag.Set("r:rival:" + role, 1);
        if (acting.Any(c => c.Span.Overlaps(candidate.Span) && c.Span.Length > candidate.Span.Length)) bag.Set("r:rival:outer", 1);
        if (acting.Any(c => c.Span.Overlaps(candidate.Span) && c.Span.Length < candidate.Span.Length)) bag.Set("r:rival:inner", 1);
        if (acting.Any(c => c.Type is EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna)) bag.Set("s:rival:rna", 1);
        if (reading.Candidates.Any(c => c.Type is not null && c.Span.Start < candidate.Span.Start && !c.Span.Overlaps(candidate.Span))) bag.Set("s:named-before", 1);
        if (reading.Candidates.Any(c => c.Border == AgentBorder.Plain && c.Span != candidate.Span && c.Span.Contains(candidate.Span))) bag.Set("s:inside", 1);
    }

    private static void AddSurroundings(FeatureBag bag, SentenceAnalysis sentence, AgentCandidate candidate, string type)
    {
        var first = candidate.Item;
        var last = first;
        while (last + 1 < sentence.Count && sentence[last + 1].Span.Start < candidate.Span.End) last++;
        var before = first - 1;
        while (before >= 0 && sentence[before].Kind is ItemKind.Determiner or ItemKind.Adjective or ItemKind.Hyphen or ItemKind.Adverb) before--;
        bag.Set("s:before:" + Name(sentence, before), 1);
        bag.Set("s:after:" + Name(sentence, last + 1), 1);
        bag.Set("n:before:" + Word(sentence, first - 1), 1);
        bag.Set("n:after:" + Word(sentence, last + 1), 1);
        bag.Set("n:type-after:" + type + ":" + Word(sentence, last + 1), 1);
        if (type == "other")
        {
            bag.Set("n:head:" + Word(sentence, last), 1);
            bag.Set("n:first:" + Word(sentence, first), 1);
            bag.Set("s:first:" + Name(sentence, first), 1);
            bag.Set("s:last:" + Name(sentence, last), 1);
            bag.Set("s:left-off:" + Name(sentence, first - 1), 1);
        }
        bag.Set("s:position:" + (first == 0 ? "first" : first < sentence.Count / 3 ? "early" : first < 2 * sentence.Count / 3 ? "middle" : "late"), 1);
        var text = candidate.Span.In(sentence.Text);
        if (text.Any(char.IsUpper)) bag.Set("s:capital", 1);
        if (text.Any(char.IsDigit)) bag.Set("s:digit", 1);
        bag.Set("s:words:" + Math.Min(4, last - first + 1) + ":" + type, 1);
        var process = sentence.Items.Select((item, i) => (item, i)).Where(p => p.item.Is(ItemKind.Process, SentenceAnalysis.Osteogenesis)).Select(p => p.i).DefaultIfEmpty(-1).First();
        bag.Set("s:" + (process < 0 ? "no-process" : first < process ? "before-process" : "after-process"), 1);
        for (var i = first - 1; i >= 0 && i > first - 7; i--)
        {
            if (sentence[i].Kind == ItemKind.Contrast) bag.Set("s:after-contrast", 1);
            if (sentence[i].Kind == ItemKind.Break) break;
        }
        if (Enclosed(sentence, first)) bag.Set("s:in-brackets", 1);
    }

    private static bool Enclosed(SentenceAnalysis sentence, int item)
    {
        var depth = 0;
        for (var i = 0; i < item; i++) depth += sentence[i].Kind switch { ItemKind.Open => 1, ItemKind.Close => -1, _ => 0 };
        return depth > 0;
    }

    private static string Name(SentenceAnalysis sentence, int index) =>
        index < 0 ? "^" : index >= sentence.Count ? "$" : sentence[index].Kind + "/" + sentence[index].Label;

    private static string Word(SentenceAnalysis sentence, int index) =>
        index < 0 ? "^" : index >= sentence.Count ? "$"
        : sentence[index].Kind is ItemKind.Entity or ItemKind.Process ? sentence[index].Kind.ToString()
        : sentence.In(sentence[index]).ToLowerInvariant();
}
