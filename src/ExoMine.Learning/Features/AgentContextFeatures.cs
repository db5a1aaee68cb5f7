using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;

namespace ExoMine.Learning.Features;

/// <summary>Describes a candidate by the way from it to the claim: what governs it, what it governs, its place in lists and among its like.</summary>
internal static class AgentContextFeatures
{
    public static void Add(FeatureBag bag, SentenceReading reading, AgentCandidate candidate, string type)
    {
        var sentence = reading.Analysis!;
        var first = candidate.Item;
        var last = first;
        while (last + 1 < sentence.Count && sentence[last + 1].Span.Start < candidate.Span.End) last++;
        AddGovernor(bag, sentence, first, type);
        AddGoverned(bag, sentence, last, type);
        AddWay(bag, sentence, first, last, type);
        AddSiblings(bag, reading, candidate, first, type);
        AddLike(bag, reading, candidate, type);
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Kind is ItemKind.Cue or ItemKind.Verb or ItemKind.Preposition) bag.Set("s:in:" + sentence[i].Kind + "/" + sentence[i].Form + (i == first ? ":first" : i == last ? ":last" : ""), 1);
            foreach (var sense in sentence[i].Senses) bag.Set("s:in:" + sense, 1);
            if (type == "other" && i < last) bag.Set("n:in:" + sentence.In(sentence[i]).ToLowerInvariant(), 1);
        }
        if (type == "other")
        {
            var head = sentence.In(sentence[last]).ToLowerInvariant();
            if (head.Length > 4) bag.Set("s:head:$" + head[^3..], 1);
            if (head.Length > 5) bag.Set("s:head:$" + head[^4..], 1);
        }
    }

    /// <summary>The preposition or verb to the left of the noun group, and the word that it hangs on.</summary>
    public static void AddGovernor(FeatureBag bag, SentenceAnalysis sentence, int first, string type)
    {
        var i = first - 1;
        while (i >= 0 && IsNominal(sentence[i])) i--;
        bag.Set("s:governor:" + Kind(sentence, i), 1);
        bag.Set("s:governor:" + Kind(sentence, i) + ":" + type, 1);
        if (i >= 0) bag.Set("n:governor:" + Word(sentence, i), 1);
        if (i > 0 && sentence[i].Kind is ItemKind.Preposition or ItemKind.To)
        {
            bag.Set("n:governor:" + Word(sentence, i - 1) + " " + Word(sentence, i), 1);
            bag.Set("s:governor:" + Kind(sentence, i - 1) + " " + Kind(sentence, i), 1);
        }
    }

    public static void AddGoverned(FeatureBag bag, SentenceAnalysis sentence, int last, string type)
    {
        var i = last + 1;
        while (i < sentence.Count && (IsNominal(sentence[i]) || sentence[i].Kind is ItemKind.Adverb or ItemKind.Hedge or ItemKind.Open))
            i = sentence[i].Kind == ItemKind.Open ? sentence.Closing(i) + 1 : i + 1;
        bag.Set("s:governs:" + Kind(sentence, i), 1);
        bag.Set("s:governs:" + Kind(sentence, i) + ":" + type, 1);
        bag.Set("n:governs:" + Word(sentence, i), 1);
    }

    private static bool IsNominal(Item item) => item.Kind is ItemKind.Noun or ItemKind.Adjective or ItemKind.Entity or ItemKind.Hyphen or ItemKind.Determiner
        or ItemKind.Number or ItemKind.Method or ItemKind.Perturbation or ItemKind.Pronoun;

    /// <summary>What lies between the candidate and the nearest process, and the cues nearest to it on either side.</summary>
    private static void AddWay(FeatureBag bag, SentenceAnalysis sentence, int first, int last, string type)
    {
        var near = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Is(ItemKind.Process, SentenceAnalysis.Osteogenesis) && (near < 0 || Math.Abs(i - first) < Math.Abs(near - first))) near = i;
        }
        if (near >= 0)
        {
            var (from, to) = near > last ? (last + 1, near) : (near + 1, first);
            var side = near > last ? "on" : "back";
            bag.Set("s:way:" + side + ":" + Math.Min(5, Math.Max(0, to - from) / 3), 1);
            for (var i = from; i < to; i++)
            {
                if (sentence[i].Kind is ItemKind.Cue or ItemKind.Preposition or ItemKind.Break or ItemKind.Relative or ItemKind.Verb or ItemKind.Contrast or ItemKind.Auxiliary or ItemKind.Entity)
                    bag.Set("s:way:" + side + ":" + sentence[i].Kind + "/" + sentence[i].Label, 1);
            }
        }
        foreach (var step in new[] { -1, 1 })
        {
            for (var i = step < 0 ? first - 1 : last + 1; i >= 0 && i < sentence.Count; i += step)
            {
                if (sentence[i].Kind == ItemKind.Break) break;
                if (sentence[i].Kind != ItemKind.Cue) continue;
                var side = step < 0 ? "before" : "after";
                bag.Set("s:cue-" + side + ":" + sentence[i].Label + "/" + sentence[i].Form, 1);
                bag.Set("s:cue-" + side + ":" + sentence[i].Form + ":" + type, 1);
                break;
            }
        }
    }

    /// <summary>"X and Y", "X, Y": the role of the one that it is listed with.</summary>
    private static void AddSiblings(FeatureBag bag, SentenceReading reading, AgentCandidate candidate, int first, string type)
    {
        var sentence = reading.Analysis!;
        foreach (var other in reading.Candidates)
        {
            if (other.Border != AgentBorder.Plain || other.Span.Overlaps(candidate.Span) || other.Type != candidate.Type) continue;
            var (left, right) = other.Span.Start < candidate.Span.Start ? (other.Span.End, candidate.Span.Start) : (candidate.Span.End, other.Span.Start);
            if (right - left > 12) continue;
            var between = sentence.Text.AsSpan(left, right - left).Trim();
            var joint = between is "and" or "," or ", and" or "or" or "plus" or "/" ? "list" : between is "(" ? "bracket" : between.Length == 0 ? "next" : between is "of" ? "of" : "";
            if (joint.Length == 0) continue;
            var side = other.Span.Start < candidate.Span.Start ? "after" : "before";
            bag.Set("s:" + joint + ":" + side, 1);
            bag.Set("s:" + joint + ":" + side + ":" + type, 1);
            var strict = other.Link >= 0 && reading.Links[other.Link].Weight > 0;
            bag.Set("r:" + joint + ":" + side + ":" + other.Role + (strict ? "+" : ""), 1);
        }
    }

    private static void AddLike(FeatureBag bag, SentenceReading reading, AgentCandidate candidate, string type)
    {
        var spans = reading.Candidates.Where(c => c.Type == candidate.Type && (c.Border == AgentBorder.Plain || c.Span == candidate.Span)).Select(c => c.Span).Distinct().Order().ToList();
        var rank = spans.IndexOf(candidate.Span);
        bag.Set("s:rank:" + Math.Min(3, rank) + ":" + type, 1);
        bag.Set("s:like:" + Math.Min(4, spans.Count) + ":" + type, 1);
        var typed = reading.Candidates.Where(c => c.Type is not null and not EntityType.CellType && c.Border == AgentBorder.Plain).Select(c => c.Span).Distinct().Count();
        bag.Set("s:named:" + Math.Min(4, typed) + ":" + type, 1);
        var inner = reading.Candidates.Where(c => c.Type is not null && c.Border == AgentBorder.Plain && c.Span != candidate.Span && candidate.Span.Contains(c.Span)).ToArray();
        foreach (var held in inner) bag.Set("s:holds:" + held.Type!.Value.Name(), 1);
        if (inner.Any(c => c.Span.End == candidate.Span.End)) bag.Set("s:ends-on-name", 1);
        var outer = reading.Candidates.Where(c => c.Border == AgentBorder.Plain && c.Span != candidate.Span && c.Span.Contains(candidate.Span)).ToArray();
        foreach (var held in outer) bag.Set("s:within:" + (held.Type is { } t ? t.Name() : "other") + (held.Span.End == candidate.Span.End ? ":end" : held.Span.Start == candidate.Span.Start ? ":start" : ""), 1);
        var name = candidate.Span.In(reading.Analysis!.Text);
        var before = reading.Candidates.Where(c => c.Span.End <= candidate.Span.Start && string.Equals(c.Span.In(reading.Analysis.Text), name, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (before.Length > 0) bag.Set("s:named-again", 1);
    }

    private static string Kind(SentenceAnalysis sentence, int index) =>
        index < 0 ? "^" : index >= sentence.Count ? "$"
        : sentence[index].Kind + "/" + sentence[index].Label + (sentence[index].Form != CueForm.None ? "/" + sentence[index].Form : "");

    private static string Word(SentenceAnalysis sentence, int index) =>
        index < 0 ? "^" : index >= sentence.Count ? "$"
        : sentence[index].Kind is ItemKind.Entity or ItemKind.Process ? "<" + sentence[index].Kind + ">"
        : sentence.In(sentence[index]).ToLowerInvariant();
}
