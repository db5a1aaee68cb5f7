using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Linking;

/// <summary>Finds chains through a mediator: something acts on X, and X, named right after, acts on the process.</summary>
internal static class Apposition
{
    /// <summary>The entity right before ", a negative regulator of …", ", which inhibits …" or ", two inhibitors of …".</summary>
    public static int? MiddleOf(SentenceAnalysis sentence, int cue)
    {
        var i = cue - 1;
        while (i > 0 && sentence[i].Kind is ItemKind.Determiner or ItemKind.Adjective or ItemKind.Adverb or ItemKind.Number or ItemKind.Hedge or ItemKind.Noun
            || (i > 0 && sentence[i].Kind == ItemKind.Auxiliary)) i--;
        var relative = i > 0 && sentence[i].Kind == ItemKind.Relative;
        if (relative) i--;
        if (i < 1 || (!relative && sentence[cue].Form is not (CueForm.Agent or CueForm.Adjective))) return null;
        if (sentence[i].Kind == ItemKind.Comma) i--;
        else if (!relative) return null;
        return IsName(sentence[i]) ? i : null;
    }

    /// <summary>The cue or verb of targeting that acts on the mediator, with its sign.</summary>
    public static (int Cue, int Sign)? ActOn(SentenceAnalysis sentence, IReadOnlyList<Voice> voices, int middle)
    {
        for (var i = middle - 1; i >= 0 && i > middle - 8; i--)
        {
            var item = sentence[i];
            if (item.Kind == ItemKind.Cue && item.Sign != 0 && item.Label is not ("degree" or "advance") && voices[i] is Voice.Active or Voice.Nominal) return (i, item.Sign);
            if (item.Is(ItemKind.Verb, "target")) return (i, -1);
            if (!IsName(item) && item.Kind is not (ItemKind.Conjunction or ItemKind.Comma or ItemKind.Determiner or ItemKind.Transparent or ItemKind.Hyphen
                or ItemKind.Adverb or ItemKind.Adjective or ItemKind.Noun) && !item.Is(ItemKind.Preposition, "of")) return null;
        }
        return null;
    }

    private static bool IsName(Item item) => item.Kind == ItemKind.Entity || (item.Kind == ItemKind.Process && item.Mentions.Count > 0);
}
