using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Linking;

/// <summary>Reads a cue's form and its neighbours as a voice: "increased" may be a passive, a finite verb or an adjective.</summary>
internal static class CueReader
{
    public static Voice Read(SentenceAnalysis sentence, int cue)
    {
        var item = sentence[cue];
        var before = sentence.PreviousPlain(cue);
        var after = sentence.NextPlain(cue);
        return item.Form switch
        {
            CueForm.Past => ReadPast(sentence, cue, before, after),
            CueForm.Base or CueForm.Finite => ReadVerb(sentence, cue, before, after),
            CueForm.Ing => ReadIng(sentence, cue, after),
            CueForm.Noun or CueForm.Agent => Voice.Nominal,
            CueForm.Level => IsCopula(sentence, before) && !IsNounLike(sentence, after) ? Voice.Predicative : Voice.Attributive,
            _ => IsCopula(sentence, before) && !IsNounLike(sentence, after) && item.Label != "need" ? Voice.Predicative : Voice.Attributive,
        };
    }

    /// <summary>True where the item, or one before it past numbers and negations ("were 57 % lower"), is a form of to be.</summary>
    public static bool IsCopula(SentenceAnalysis sentence, int index)
    {
        while (index >= 0 && sentence[index].Kind is ItemKind.Negation or ItemKind.Adverb or ItemKind.Hedge or ItemKind.Number or ItemKind.Adjective)
            index--;
        if (index > 1 && sentence[index].Kind == ItemKind.Conjunction && sentence[index - 1].Kind is ItemKind.Number or ItemKind.Adjective)
            return IsCopula(sentence, index - 1);
        return index >= 0 && sentence[index].Is(ItemKind.Auxiliary, "be");
    }

    private static Voice ReadPast(SentenceAnalysis sentence, int cue, int before, int after)
    {
        if (IsCopula(sentence, before)) return IsNounLike(sentence, after) && sentence[after].Kind == ItemKind.Process ? Voice.Attributive : Voice.Passive;
        if (before >= 0 && sentence[before].Is(ItemKind.Auxiliary, "have")) return Voice.Active;
        if (after >= sentence.Count || sentence[after].Kind is ItemKind.Preposition or ItemKind.Contrast or ItemKind.Comma or ItemKind.Break
            or ItemKind.Relative or ItemKind.Auxiliary or ItemKind.Close or ItemKind.To)
        {
            return after < sentence.Count && sentence[after].Is(ItemKind.Preposition, "by") ? Voice.Passive : Voice.Predicative;
        }
        if (cue > 0 && sentence[cue - 1].Kind == ItemKind.Hyphen) return Voice.Attributive;
        if (before < 0) return Voice.Attributive;
        if (sentence[before].Kind == ItemKind.Conjunction && sentence.PreviousPlain(before) is >= 0 and var twin && sentence[twin].Kind == ItemKind.Cue
            && sentence[twin].Form == CueForm.Past && IsCopula(sentence, sentence.PreviousPlain(twin)))
        {
            return Voice.Passive;
        }
        return sentence[before].Kind switch
        {
            ItemKind.Noun or ItemKind.Entity or ItemKind.Process or ItemKind.Close or ItemKind.Pronoun or ItemKind.Transparent
                or ItemKind.Relative or ItemKind.Number or ItemKind.Method => Voice.Active,
            ItemKind.Conjunction when before > 0 && sentence[before - 1].Kind == ItemKind.Adjective => Voice.Attributive,
            ItemKind.Conjunction or ItemKind.Comma => FollowsVerb(sentence, before) ? Voice.Active : Voice.Attributive,
            ItemKind.Cue => sentence[before].Form is CueForm.Noun or CueForm.Agent ? Voice.Active : Voice.Attributive,
            _ => Voice.Attributive,
        };
    }

    private static Voice ReadVerb(SentenceAnalysis sentence, int cue, int before, int after)
    {
        if (sentence[cue].Label is "lead" or "need") return Voice.Active;
        var hasObject = after < sentence.Count && sentence[after].Kind is not (ItemKind.Preposition or ItemKind.Comma or ItemKind.Break
            or ItemKind.Contrast or ItemKind.Auxiliary or ItemKind.Close or ItemKind.Relative);
        if (before >= 0 && sentence[before].Kind is ItemKind.To or ItemKind.Auxiliary or ItemKind.Pronoun or ItemKind.Relative)
            return hasObject ? Voice.Active : Voice.Predicative;
        if (before >= 0 && hasObject && sentence[before].Kind == ItemKind.Cue && sentence[before].Form is CueForm.Noun or CueForm.Agent)
            return Voice.Active;
        if (hasObject && sentence[cue].Form == CueForm.Base && IsNegatedVerb(sentence, before)) return Voice.Active;
        if (before < 0 || sentence[before].Kind is ItemKind.Determiner or ItemKind.Adjective or ItemKind.Preposition or ItemKind.Number
            or ItemKind.Cue or ItemKind.Verb or ItemKind.Negation)
        {
            return Voice.Nominal;
        }
        if (hasObject) return Voice.Active;
        return sentence[cue].Label == "change" && after < sentence.Count && sentence[after].Kind == ItemKind.Preposition
            && sentence[after].Label is "of" or "in" && sentence[before].Kind is not ItemKind.Process ? Voice.Nominal : Voice.Predicative;
    }

    private static bool IsNegatedVerb(SentenceAnalysis sentence, int before) =>
        before > 0 && sentence[before].Kind == ItemKind.Negation && sentence[before - 1].Kind == ItemKind.Auxiliary;

    private static Voice ReadIng(SentenceAnalysis sentence, int cue, int after)
    {
        if (cue > 0 && sentence[cue - 1].Kind == ItemKind.Hyphen) return Voice.Attributive;
        if (after < sentence.Count && sentence[after].Is(ItemKind.Transparent, "effect")) return Voice.Attributive;
        return Voice.Active;
    }

    private static bool IsNounLike(SentenceAnalysis sentence, int index) =>
        index < sentence.Count && sentence[index].Kind is ItemKind.Noun or ItemKind.Entity or ItemKind.Process or ItemKind.Transparent
            or ItemKind.Adjective or ItemKind.Method;

    /// <summary>True where the clause before the comma or conjunction already has its verb: "X bound Y and promoted Z".</summary>
    private static bool FollowsVerb(SentenceAnalysis sentence, int conjunction)
    {
        for (var i = conjunction - 1; i >= 0; i--)
        {
            var item = sentence[i];
            if (item.Kind is ItemKind.Break or ItemKind.Report) return false;
            if (item.Kind == ItemKind.Preposition && item.Label is "by" or "via" or "with" or "in" or "through") return false;
            if (IsUnknownVerb(sentence, i)) return true;
            if (item.Kind == ItemKind.Verb) return item.Label != "have" && item.Label != "use";
            if (item.Kind == ItemKind.Auxiliary && item.Label != "have") return false;
            if (item.Kind == ItemKind.Cue) return item.Form is CueForm.Past or CueForm.Finite or CueForm.Base;
        }
        return false;
    }

    /// <summary>"X modified the growth": a past form that no vocabulary knows, before a determiner.</summary>
    private static bool IsUnknownVerb(SentenceAnalysis sentence, int index) =>
        sentence[index].Kind == ItemKind.Adjective && index + 1 < sentence.Count && sentence[index + 1].Kind == ItemKind.Determiner
        && sentence.In(sentence[index]).EndsWith("ed", StringComparison.Ordinal);
}
