using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>Tells a claim held possible ("may promote") from one only reported in cautious words ("results suggest that").</summary>
internal static class Hedges
{
    public static bool AreStrong(SentenceAnalysis sentence, Link? link)
    {
        for (var i = 0; i < (link is null ? sentence.Count : Math.Max(link.Cue, link.Process)); i++)
        {
            var item = sentence[i];
            if (item.Kind is not (ItemKind.Hedge or ItemKind.Auxiliary)) continue;
            if (sentence.In(item).ToUpperInvariant() is "MAY" or "MIGHT" or "COULD" or "POSSIBLY" or "POTENTIALLY" or "LIKELY" or "PERHAPS" or "PRESUMABLY"
                or "PROBABLY" or "PUTATIVE" or "THOUGHT" or "BELIEVED" or "SPECULATE" or "HYPOTHESIZE" or "HYPOTHESIZED" or "HYPOTHESIS") return true;
        }
        return false;
    }
}
