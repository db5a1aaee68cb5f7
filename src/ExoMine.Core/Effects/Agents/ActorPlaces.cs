using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects.Agents;

/// <summary>A stretch of the sentence where the actor of a link may be named.</summary>
internal readonly record struct ActorPlace(int Start, int End, AgentRole Role, int Sign = 1);

/// <summary>Finds the places of actors by the voice of the governing cue: its subject, its by-phrase, a compound, the setting.</summary>
internal sealed class ActorPlaces(SentenceAnalysis sentence, IReadOnlyList<Voice> voices)
{
    private readonly SubjectScan subjects = new(sentence, voices);

    public IEnumerable<ActorPlace> Of(Link link)
    {
        if (Compound(link.Cue) is { } compound) yield return compound;
        if (EffectOf(link) is { } effectOf) yield return effectOf;
        if (AbilityOf(link.Cue) is { } abilityOf) yield return abilityOf;
        var last = Math.Max(link.Cue, link.Process);
        var passive = link.Voice is Voice.Passive or Voice.Predicative;
        if (link.Voice != Voice.Active && After(last, "by") is { } by) yield return by;
        foreach (var place in passive ? Settings(link, last) : Governing(link.Cue).Concat(Settings(link, last))) yield return place;
        foreach (var place in Means(last)) yield return place;
    }

    /// <summary>"X-induced", "X-mediated promotion of".</summary>
    private ActorPlace? Compound(int cue)
    {
        var before = cue - 1;
        if (before >= 1 && sentence[before].Kind == ItemKind.Verb && sentence.In(sentence[before]) is "mediated" or "driven" or "dependent") before--;
        if (before < 1 || sentence[before].Kind != ItemKind.Hyphen || sentence[cue].Form is not (CueForm.Past or CueForm.Noun)) return null;
        var start = before - 1;
        while (start > 0 && sentence[start - 1].Kind is ItemKind.Hyphen) start -= 2;
        return start >= 0 && sentence[start].Kind is ItemKind.Entity or ItemKind.Noun or ItemKind.Method or ItemKind.Process
            ? new ActorPlace(start, before, AgentRole.Compound) : null;
    }

    /// <summary>"the inhibitory effect of X on Y".</summary>
    private ActorPlace? EffectOf(Link link)
    {
        var effect = -1;
        for (var i = link.Cue; i < link.Process; i++)
        {
            if (sentence[i].Is(ItemKind.Transparent, "effect")) effect = i;
            if (effect >= 0 && i > effect && sentence[i].Kind == ItemKind.Preposition && sentence[i].Label is "on" or "in" or "to" or "for"
                && sentence[effect + 1].Is(ItemKind.Preposition, "of"))
            {
                return new ActorPlace(effect + 2, i, AgentRole.EffectOf, Turned(link));
            }
        }
        return null;
    }

    /// <summary>"Z abolished the effect of X on Y" tells what Z does; X goes the other way.</summary>
    private int Turned(Link link) => sentence[link.Cue].Label is "flip" or "restore" or "cause" or "change" or "deprive" && link.Voice is Voice.Active or Voice.Passive
        ? sentence[link.Cue].Label == "restore" ? -1 : sentence[link.Cue].Sign : 1;

    /// <summary>"the ability of X to promote", "the role of X in promoting".</summary>
    private ActorPlace? AbilityOf(int cue)
    {
        var joint = sentence.PreviousPlain(cue);
        if (joint < 1 || sentence[joint].Kind is not (ItemKind.To or ItemKind.Preposition)) return null;
        for (var i = joint - 1; i > 0 && i > joint - 14; i--)
        {
            if (sentence[i].Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Auxiliary or ItemKind.Comma) return null;
            if (sentence[i].Kind == ItemKind.Preposition && sentence[i].Label is "of" or "for" && sentence[i - 1].Kind == ItemKind.Transparent)
                return new ActorPlace(i + 1, joint, AgentRole.EffectOf);
        }
        return null;
    }

    private ActorPlace? After(int index, string preposition)
    {
        for (var i = index + 1; i < sentence.Count && i < index + 14; i++)
        {
            var item = sentence[i];
            if (item.Is(ItemKind.Preposition, preposition)) return new ActorPlace(i + 1, PhraseEnd(i + 1), AgentRole.By);
            if (item.Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Auxiliary or ItemKind.Report) return null;
            if (item.Kind == ItemKind.Cue && voices[i] == Voice.Active) return null;
        }
        return null;
    }

    /// <summary>The subject of the verb that governs the cue; an earlier verb's where the cue shares it.</summary>
    private IEnumerable<ActorPlace> Governing(int cue)
    {
        var at = cue;
        for (var step = 0; step < 8 && at >= 0; step++)
        {
            if (IsVerb(at) || at == cue && voices[cue] == Voice.Active)
            {
                var group = subjects.VerbGroupStart(at);
                var before = group - 1;
                if (before >= 0 && sentence[before].Kind == ItemKind.Relative && Antecedent(before) is { } antecedent)
                {
                    yield return antecedent;
                    yield break;
                }
                var start = subjects.ClauseStart(group);
                var shares = before < 0 || sentence[at].Form == CueForm.Ing && sentence[before].Kind is not (ItemKind.Entity or ItemKind.Noun)
                    || sentence[before].Kind is ItemKind.Conjunction or ItemKind.Comma or ItemKind.Preposition || IsVerb(before)
                    || sentence[group].Kind == ItemKind.To;
                if (!shares && start < group && HasName(start, group))
                {
                    if (Ground(start, group) is { } ground) yield return ground;
                    yield return new ActorPlace(start, group, AgentRole.Subject);
                    yield break;
                }
                at = group;
            }
            at--;
            while (at >= 0 && !IsVerb(at)) at--;
        }
        var first = subjects.ClauseStart(cue);
        if (first < cue && HasName(first, cue)) yield return new ActorPlace(first, cue, AgentRole.Subject);
    }

    /// <summary>"cells cultured on X": what stands behind the participle in a subject.</summary>
    private ActorPlace? Ground(int start, int end)
    {
        for (var i = start + 1; i + 2 < end; i++)
        {
            if (sentence[i].Is(ItemKind.Verb, "use") && sentence[i + 1].Kind == ItemKind.Preposition && sentence[i + 1].Label is "on" or "in" or "with" or "onto" or "under" or "within")
                return new ActorPlace(i + 2, end, AgentRole.Ground);
            if (sentence[i].Is(ItemKind.Verb, "use") && sentence[i + 1].Kind == ItemKind.To) return new ActorPlace(i + 2, end, AgentRole.Ground);
        }
        return null;
    }

    private bool IsVerb(int index) => sentence[index].Kind switch
    {
        ItemKind.Cue => voices[index] is Voice.Active or Voice.Passive or Voice.Predicative,
        ItemKind.Auxiliary => true,
        ItemKind.Verb => true,
        ItemKind.Report => index + 1 < sentence.Count && sentence[index + 1].Kind is not ItemKind.Relative,
        _ => false,
    };

    private bool HasName(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence[i].Kind is ItemKind.Entity or ItemKind.Noun or ItemKind.Method or ItemKind.Process) return true;
        }
        return false;
    }

    private ActorPlace? Antecedent(int relative)
    {
        var end = relative;
        if (end > 0 && sentence[end - 1].Kind == ItemKind.Comma) end--;
        var start = end;
        while (start > 0 && sentence[start - 1].Kind is ItemKind.Noun or ItemKind.Entity or ItemKind.Adjective or ItemKind.Hyphen or ItemKind.Number
            or ItemKind.Method or ItemKind.Transparent) start--;
        return start < end ? new ActorPlace(start, end, AgentRole.Antecedent) : null;
    }

    /// <summary>"… on X", "in the X group", "after treatment with X", behind the claim or in its introduction.</summary>
    private IEnumerable<ActorPlace> Settings(Link link, int last)
    {
        for (var i = last + 1; i < sentence.Count && i < last + 18; i++)
        {
            var item = sentence[i];
            if (item.Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Contrast) break;
            if (item.Kind == ItemKind.Cue && voices[i] == Voice.Active) break;
            if (item.Kind == ItemKind.Preposition && item.Label is "in" or "on" or "with" or "after" or "under" or "upon" or "following" or "within" or "at" or "onto" or "from" or "due to")
                yield return new ActorPlace(i + 1, PhraseEnd(i + 1), AgentRole.Setting);
        }
        var first = Math.Min(link.Cue, link.Process);
        var start = first;
        while (start > 0 && sentence[start - 1].Kind is not (ItemKind.Break or ItemKind.Relative)) start--;
        if (start < first && sentence[start].Kind == ItemKind.Preposition)
            yield return new ActorPlace(start + 1, Math.Min(first, PhraseEnd(start + 1)), AgentRole.Setting);
    }

    /// <summary>"by targeting X", "through upregulating X", "via the X pathway".</summary>
    private IEnumerable<ActorPlace> Means(int last)
    {
        for (var i = last + 1; i + 1 < sentence.Count; i++)
        {
            var item = sentence[i];
            if (item.Kind is ItemKind.Break or ItemKind.Relative) yield break;
            if (item.Kind != ItemKind.Preposition || item.Label is not ("by" or "via" or "through")) continue;
            var next = sentence.NextPlain(i);
            if (next >= sentence.Count) yield break;
            var head = sentence[next];
            if (head.Kind == ItemKind.Cue && head.Form is CueForm.Ing or CueForm.Noun)
                yield return new ActorPlace(next + 1, PhraseEnd(next + 1), AgentRole.Mediator, head.Sign);
            else if (head.Is(ItemKind.Verb, "target"))
                yield return new ActorPlace(next + 1, PhraseEnd(next + 1), AgentRole.Mediator, -1);
            else if (item.Label != "by")
                yield return new ActorPlace(i + 1, PhraseEnd(i + 1), AgentRole.Via);
        }
    }

    private int PhraseEnd(int start)
    {
        var i = start;
        while (i < sentence.Count && sentence[i].Kind is not (ItemKind.Break or ItemKind.Relative or ItemKind.Contrast or ItemKind.Auxiliary or ItemKind.Report)
            && !(sentence[i].Kind == ItemKind.Cue && voices[i] is Voice.Active or Voice.Passive)) i++;
        return i;
    }
}
