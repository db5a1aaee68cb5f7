using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Agents;

/// <summary>Names the actors in a place: mentions where a recogniser knows them, else the words of the noun group.</summary>
internal sealed class ActorReader(SentenceAnalysis sentence, EffectLexicon lexicon, NounGroups groups)
{
    private readonly NameBorders borders = new(sentence, lexicon, groups);
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
            if (!IsOther(group, place.Role)) continue;
            var plain = borders.Plain(group);
            if (!named) yield return Candidate(plain.Item, null, plain.Span, place, sign);
            foreach (var name in borders.Others(group, acts: true).DistinctBy(n => n.Span))
                yield return Candidate(name.Item, null, name.Span, place, sign) with { Border = name.Border };
        }
    }

    /// <summary>Whatever else the sentence names: mentions, and noun groups that are not generic.</summary>
    /// <param name="named">The spans of candidates with a place in a claim.</param>
    public IEnumerable<AgentCandidate> Bystanders(IEnumerable<TextSpan> named)
    {
        var seen = named.ToHashSet();
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (var index in sentence[i].Mentions)
            {
                var mention = sentence.Mentions[index];
                if (seen.Add(mention.Span)) yield return Bystander(i, mention.Type, mention.Span);
                foreach (var name in borders.OfMention(i, mention))
                {
                    if (seen.Add(name.Span)) yield return Bystander(name.Item, mention.Type, name.Span) with { Border = name.Border };
                }
            }
        }
        foreach (var group in groups.All())
        {
            if (!groups.IsEmpty(group) && borders.Plain(group) is var plain && seen.Add(plain.Span)) yield return Bystander(plain.Item, null, plain.Span);
            foreach (var name in borders.Others(group, acts: false))
            {
                if (seen.Add(name.Span)) yield return Bystander(name.Item, null, name.Span) with { Border = name.Border };
            }
        }
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
}
