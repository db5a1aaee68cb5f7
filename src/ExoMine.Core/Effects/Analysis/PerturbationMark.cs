using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Analysis;

/// <summary>A word or phrase that adds to a molecule (+1) or takes it away (−1).</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct PerturbationMark(int First, int Last, int Sign, TextSpan Span)
{
    public static List<PerturbationMark> All(EffectLexicon lexicon, IReadOnlyList<Word> words, WordSymbols symbols)
    {
        var marks = new List<PerturbationMark>();
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.PerturbationAt(symbols, i) is not { } found) continue;
            marks.Add(new PerturbationMark(i, found.Last, found.Pattern.Sign, new TextSpan(words[i].Span.Start, words[found.Last].Span.End)));
            i = found.Last;
        }
        return marks;
    }
}
