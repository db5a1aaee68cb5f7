using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Linking;

/// <summary>Marks whether a link is denied, only asked for, only intended, or only held possible.</summary>
internal static class Modality
{
    public static Link Mark(SentenceAnalysis sentence, IReadOnlyList<Voice> voices, Link link)
    {
        var cue = link.Cue;
        return link with
        {
            Negated = IsNegated(sentence, voices, cue) || IsNegated(sentence, voices, Math.Min(cue, link.Process)),
            Aim = IsAim(sentence, Math.Min(cue, link.Process), Math.Max(cue, link.Process)),
            Purpose = IsPurpose(sentence, cue),
            Hedged = IsHedged(sentence, cue),
        };
    }

    private static bool IsNegated(SentenceAnalysis sentence, IReadOnlyList<Voice> voices, int cue)
    {
        var bounded = false;
        for (var i = cue - 1; i >= 0; i--)
        {
            var item = sentence[i];
            if (item.Is(ItemKind.Negation, "against")) return true;
            if (item.Kind == ItemKind.Negation && (!bounded || ReachesBaseForm(sentence, i, cue))) return true;
            if (item.Kind is ItemKind.Break) return false;
            bounded |= i < cue - 12
                || item.Kind is ItemKind.Relative or ItemKind.Report
                || (item.Kind == ItemKind.Comma && i < cue - 3)
                || (item.Kind == ItemKind.Conjunction && FollowsOwnVerb(sentence, voices, i, cue))
                || (item.Kind == ItemKind.Cue && voices[i] is Voice.Active && item.Form is not CueForm.Ing);
        }
        return false;
    }

    /// <summary>"did not impair X, reduce Y or decrease Z": bare verbs after a negated auxiliary stay denied.</summary>
    private static bool ReachesBaseForm(SentenceAnalysis sentence, int negation, int cue)
    {
        if (sentence[cue].Form != CueForm.Base || negation == 0 || sentence[negation - 1].Kind != ItemKind.Auxiliary) return false;
        for (var i = negation + 1; i < cue; i++)
        {
            if (sentence[i].Kind is ItemKind.Relative or ItemKind.Report or ItemKind.Break or ItemKind.Auxiliary or ItemKind.To) return false;
        }
        return sentence[sentence.PreviousPlain(cue)].Kind is ItemKind.Comma or ItemKind.Conjunction;
    }

    private static bool FollowsOwnVerb(SentenceAnalysis sentence, IReadOnlyList<Voice> voices, int conjunction, int cue) =>
        conjunction + 2 >= cue && sentence[cue].Kind == ItemKind.Cue && voices[cue] == Voice.Active;

    private static bool IsAim(SentenceAnalysis sentence, int from, int to)
    {
        var near = true;
        for (var i = from - 1; i >= 0; i--)
        {
            var item = sentence[i];
            if (item.Kind == ItemKind.Aim && item.Label is "aim" or "study" or "question") return true;
            if (near && item.Is(ItemKind.Aim, "method")) return true;
            if (item.Kind == ItemKind.Break && sentence.In(item) is ";" or "." or ":") break;
            if (item.Kind == ItemKind.Report && (i == 0 || sentence[i - 1].Kind != ItemKind.To)) break;
            near &= item.Kind is not (ItemKind.Comma or ItemKind.Conjunction or ItemKind.Break or ItemKind.Relative);
        }
        return IsStudiedAfter(sentence, to);
    }

    /// <summary>"the ability of X to promote Y was evaluated", "has not been characterized".</summary>
    private static bool IsStudiedAfter(SentenceAnalysis sentence, int last)
    {
        for (var i = last + 1; i < sentence.Count; i++)
        {
            var item = sentence[i];
            if (item.Kind is ItemKind.Break or ItemKind.Comma or ItemKind.Relative or ItemKind.Cue) return false;
            if (item.Kind == ItemKind.Aim && sentence.PreviousPlain(i) is >= 0 and var before
                && sentence[before].Kind is ItemKind.Auxiliary or ItemKind.Negation) return true;
        }
        return false;
    }

    private static bool IsPurpose(SentenceAnalysis sentence, int cue)
    {
        var before = sentence.PreviousPlain(cue);
        if (before < 0) return false;
        if (sentence[before].Kind == ItemKind.To)
        {
            var head = sentence.PreviousPlain(before);
            return head < 0 || sentence[head].Kind is not (ItemKind.Report or ItemKind.Adjective or ItemKind.Transparent or ItemKind.Hedge or ItemKind.Cue);
        }
        return sentence[before].Is(ItemKind.Preposition, "for") || (sentence[before].Kind == ItemKind.Aim && sentence[before].Label == "need");
    }

    private static bool IsHedged(SentenceAnalysis sentence, int cue)
    {
        for (var i = cue - 1; i >= 0; i--)
        {
            if (sentence[i].Kind == ItemKind.Hedge || sentence[i].Is(ItemKind.Auxiliary, "modal")) return true;
            if (sentence[i].Kind == ItemKind.Break) return false;
        }
        return false;
    }
}
