using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Agents;

/// <summary>Names the actors in a place: mentions where a recogniser knows them, else the words of the noun group.</summary>
internal sealed class ActorReader(SentenceAnalysis sentence, EffectLexicon lexicon)
{
    private readonly NounGroups groups = new(sentence, lexicon);
    private readonly Perturber perturber = new(sentence);

    public IEnumerable<AgentCandidate> Read(ActorPlace place, int sign)
    {
        foreach (var group in groups.Heads(place.Start, place.End))
        {
            var named = false;
            for (var i = group.First; i <= group.Last; i++)
            {
                if (!Acts(i, group, place.Role)) continue;
                named = true;
                yield return Candidate(i, sentence[i].Mentions.Count > 0 ? sentence.Mentions[sentence[i].Mentions[0]] : null, sentence[i].Span, place, sign);
            }
            if (named || !IsOther(group, place.Role)) continue;
            yield return Candidate(group.First, null, SpanOf(group), place, sign);
            if (groups.Complement(group) is { } complement)
                yield return Candidate(group.First, null, new TextSpan(SpanOf(group).Start, SpanOf(complement).End), place, sign) with { Extended = true };
        }
    }

    /// <summary>Whatever else the sentence names: mentions, and noun groups that are not generic.</summary>
    public IEnumerable<AgentCandidate> Bystanders(IReadOnlyCollection<AgentCandidate> named)
    {
        var seen = named.Select(c => c.Span).ToHashSet();
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (var index in sentence[i].Mentions)
            {
                var mention = sentence.Mentions[index];
                if (seen.Add(mention.Span)) yield return Bystander(i, mention.Type, mention.Span);
                if (mention.Type == EntityType.Vesicle && WithSource(i, mention.Span) is { } whole && seen.Add(whole)) yield return Bystander(i, mention.Type, whole) with { Extended = true };
            }
        }
        foreach (var group in groups.All())
        {
            if (groups.IsEmpty(group)) continue;
            if (seen.Add(SpanOf(group))) yield return Bystander(group.First, null, SpanOf(group));
            if (BeforeParticiple(group) is { } part && seen.Add(part)) yield return Bystander(group.First, null, part);
        }
    }

    /// <summary>"exosomes of aged rats": the vesicle with those it comes from.</summary>
    private TextSpan? WithSource(int item, TextSpan vesicle) =>
        sentence[item].Span == vesicle && item + 1 < sentence.Count && sentence[item + 1].Kind == ItemKind.Preposition && sentence[item + 1].Label is "of" or "from"
        && groups.Complement(new NounGroup(item, item)) is { } source ? new TextSpan(vesicle.Start, sentence[source.Last].Span.End) : null;

    /// <summary>"ethanol-fed mice", "nicotine-treated cells": what was given.</summary>
    private TextSpan? BeforeParticiple(NounGroup group)
    {
        for (var i = group.First; i + 2 <= group.Last; i++)
        {
            if (sentence[i + 1].Kind != ItemKind.Hyphen || sentence[i].Kind is not (ItemKind.Noun or ItemKind.Adjective)) continue;
            var participle = sentence.In(sentence[i + 2]);
            if (participle.EndsWith("ed", StringComparison.Ordinal) || participle is "laden" or "rich" or "free" or "null" or "deficient" or "drinking" or "induced")
                return new TextSpan(sentence[group.First].Span.Start, sentence[i].Span.End);
        }
        return null;
    }

    private AgentCandidate Bystander(int item, EntityType? type, TextSpan span)
    {
        var (perturbation, words) = perturber.Of(item);
        return new AgentCandidate(span, type, AgentRole.Bystander, 0, 0) { Perturbation = perturbation, PerturbationWords = words, Item = item };
    }

    private AgentCandidate Candidate(int item, Mention? mention, TextSpan span, ActorPlace place, int sign)
    {
        var (perturbation, words) = perturber.Of(item);
        var observed = sign * place.Sign;
        var effect = perturbation < 0 ? -observed : observed;
        return new AgentCandidate(mention?.Span ?? span, mention?.Type, place.Role, place.Role == AgentRole.Mediator ? observed : effect, observed)
        {
            Perturbation = perturbation,
            PerturbationWords = words,
            Item = item,
        };
    }

    /// <summary>A mention acts where it heads its group, or where nothing but a generic or treatment word follows it.</summary>
    private bool Acts(int index, NounGroup group, AgentRole role)
    {
        var item = sentence[index];
        if (item.Mentions.Count == 0 || item.Kind is not (ItemKind.Entity or ItemKind.Process)) return false;
        var type = sentence.Mentions[item.Mentions[0]].Type;
        if (item.Kind == ItemKind.Process && (item.Grade != "marker" || type != EntityType.Gene)) return false;
        if (type == EntityType.CellType && role is AgentRole.Setting or AgentRole.Mediator) return false;
        for (var i = index + 1; i <= group.Last; i++)
        {
            var next = sentence[i];
            if (next.Kind is ItemKind.Hyphen or ItemKind.Number or ItemKind.Adjective or ItemKind.Transparent or ItemKind.Adverb) continue;
            if (groups.IsGeneric(i) || groups.IsTreatment(i) || next.Kind is ItemKind.Cue or ItemKind.Verb) continue;
            return next.Kind == ItemKind.Entity && type is EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna;
        }
        return true;
    }

    private bool IsOther(NounGroup group, AgentRole role)
    {
        if (groups.IsEmpty(group) || role == AgentRole.Mediator) return false;
        for (var i = group.First; i <= group.Last; i++)
        {
            if (sentence[i].Kind == ItemKind.Process && i == group.Last) return false;
        }
        return role is not AgentRole.Via;
    }

    /// <summary>The group without generic words at its ends: "the CH group" is CH, "ob/ob mice" is ob/ob.</summary>
    private TextSpan SpanOf(NounGroup group)
    {
        var (first, last) = (group.First, group.Last);
        while (last > first && !IsJoinedNumber(last) && (sentence[last].Kind is ItemKind.Hyphen or ItemKind.Adjective || groups.IsGeneric(last) || groups.IsTreatment(last)
            || IsAbbreviation(first, last))) last--;
        while (first < last && (sentence[first].Kind is ItemKind.Hyphen or ItemKind.Verb || !IsModifier(first, last) && (groups.IsGeneric(first) || groups.IsTreatment(first)))) first++;
        if (AfterRole(first, last) is { } name) first = name;
        return new TextSpan(sentence[first].Span.Start, sentence[last].Span.End);
    }

    /// <summary>"PTH1-34", "Y-27632": the number belongs to the name.</summary>
    private bool IsJoinedNumber(int item) =>
        item > 0 && sentence[item].Kind == ItemKind.Number && sentence[item - 1].Kind == ItemKind.Hyphen && sentence[item - 1].Span.End == sentence[item].Span.Start;

    /// <summary>"cell free scaffolds", "high-fat diet", "gene activated matrix": the word says more with what follows than by itself.</summary>
    private bool IsModifier(int first, int last) => first + 1 < last && sentence[first + 1].Kind is ItemKind.Hyphen or ItemKind.Adjective or ItemKind.Verb
        && !groups.IsGeneric(first + 1) && !groups.IsTreatment(first + 1);

    /// <summary>"the MEK inhibitor U0126": the name behind the word for what it does.</summary>
    private int? AfterRole(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Kind != ItemKind.Hyphen && IsRole(sentence.In(sentence[i])) && sentence[i + 1].Kind is ItemKind.Noun or ItemKind.Entity) return i + 1;
        }
        return null;
    }

    private static bool IsRole(string word) => word.ToLowerInvariant() is "inhibitor" or "antagonist" or "agonist" or "blocker" or "activator";

    /// <summary>"macroporous alginate foams MAFs": a damaged text has lost the brackets around the short form.</summary>
    private bool IsAbbreviation(int first, int last)
    {
        var word = sentence.In(sentence[last]);
        if (last - first < 2 || word.Length < 2 || !char.IsUpper(word[0]) || !char.IsUpper(word[1])) return false;
        var capitals = word.Count(char.IsUpper);
        var start = sentence.In(sentence[Math.Max(first, last - capitals)]);
        return char.ToUpperInvariant(start[0]) == word[0] && sentence[last - 1].Kind != ItemKind.Hyphen;
    }
}
