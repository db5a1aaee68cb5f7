using ExoMine.Effects.Analysis;

namespace ExoMine.Learning.Features;

/// <summary>The wording with everything that is a name taken out: entities by type, processes and cues by kind, other words as they are.</summary>
internal static class WordingFeatures
{
    /// <summary>Less than 1, so that a regression leans on the rules and cues before it leans on words.</summary>
    private const double Value = 0.5;

    public static void Add(FeatureBag bag, SentenceAnalysis sentence)
    {
        var before = "^";
        foreach (var item in sentence.Items)
        {
            if (item.Kind is ItemKind.Hyphen or ItemKind.Number) continue;
            var word = Masked(sentence, item);
            bag.Set("n:" + word, Value);
            bag.Set("n:" + before + " " + word, Value);
            before = word;
        }
        bag.Set("n:" + before + " $", Value);
    }

    private static string Masked(SentenceAnalysis sentence, Item item) => item.Kind switch
    {
        ItemKind.Entity => "<" + item.Label + ">",
        ItemKind.Process when item.Label == SentenceAnalysis.Osteogenesis => "<bone:" + item.Grade + ">",
        ItemKind.Process => "<" + item.Label + ">",
        ItemKind.Cue => "<" + item.Label + (item.Sign > 0 ? "+" : "-") + item.Form + ">",
        ItemKind.Method => "<method>",
        ItemKind.Determiner => "<the>",
        ItemKind.Noun when sentence.In(item).Any(c => char.IsUpper(c) || char.IsDigit(c)) && item.First > 0 => "<name>",
        _ => sentence.In(item).ToLowerInvariant(),
    };
}
