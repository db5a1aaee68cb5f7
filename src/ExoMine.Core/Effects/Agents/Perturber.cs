using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Agents;

/// <summary>
/// What is done to a molecule where it is named: the product of the perturbations on its two sides.
/// "knockdown of X" −1, "X mimic" +1, "X-/-" −1, "inhibition of the X sponge" +1, "elevated X" +1.
/// </summary>
internal sealed class Perturber(SentenceAnalysis sentence)
{
    /// <returns>The sign, 0 where nothing is done to it, and the words that say so.</returns>
    public (int Sign, IReadOnlyList<TextSpan> Words) Of(int item)
    {
        var words = new List<TextSpan>();
        var left = Left(item, words);
        var right = Right(item, words);
        var sign = left == 0 ? right : right == 0 ? left : left * right;
        return (sign, words);
    }

    private int Right(int item, List<TextSpan> words)
    {
        if (KnockoutMark.After(sentence.Text, sentence[item].Span.End, sentence.Span.End) is { } mark)
        {
            words.Add(mark);
            return -1;
        }
        var next = item + 1;
        while (next < sentence.Count && (sentence[next].Kind == ItemKind.Hyphen || sentence[next].Is(ItemKind.Transparent, "measure"))) next++;
        if (next >= sentence.Count) return 0;
        var attributive = sentence[next].Kind == ItemKind.Cue && sentence[next].Form is CueForm.Past;
        var hyphenated = next > item + 1 && sentence[next - 1].Kind == ItemKind.Hyphen;
        if (attributive && !hyphenated) return 0;
        if (MarkAt(sentence[next].First) is not { } found) return NounSign(next);
        words.Add(found.Span);
        return found.Sign;
    }

    private int NounSign(int index) => sentence[index] is { Kind: ItemKind.Cue, Form: CueForm.Noun, Label: "change" or "cause" } cue ? cue.Sign : 0;

    private int Left(int item, List<TextSpan> words)
    {
        var sign = 0;
        var sawOf = false;
        var sawBy = false;
        var sawEffect = false;
        for (var i = item - 1; i >= 0 && i >= item - 8; i--)
        {
            var current = sentence[i];
            switch (current.Kind)
            {
                case ItemKind.Hyphen or ItemKind.Determiner or ItemKind.Adverb or ItemKind.Adjective or ItemKind.Transparent:
                    sawEffect |= sawOf && current.Is(ItemKind.Transparent, "effect");
                    if (MarkEndingAt(current.Last) is { } small) Apply(small);
                    continue;
                case ItemKind.To:
                case ItemKind.Preposition when current.Label is "of" or "with" or "by" or "against":
                    sawOf = true;
                    sawBy |= current.Label is "by" or "with";
                    continue;
                case ItemKind.Preposition when current.Label == "without":
                    words.Add(current.Span);
                    return -1;
                case ItemKind.Verb when sign == 0 && !sawOf && current.Label == "target":
                    return -1;
                case ItemKind.Conjunction or ItemKind.Comma when i > 0 && sentence[i - 1].Kind is ItemKind.Entity:
                    i--;
                    continue;
                case ItemKind.Method or ItemKind.Noun or ItemKind.Cue or ItemKind.Verb or ItemKind.Entity:
                    if (MarkEndingAt(current.Last) is { } mark)
                    {
                        Apply(mark);
                        continue;
                    }
                    if (current.Kind == ItemKind.Cue && sign == 0 && IsAttribute(i, sawOf)) return current.Sign;
                    if (current.Kind == ItemKind.Cue && sign == 0 && !sawBy && IsAct(current)) return sawEffect ? (current.Sign < 0 ? -1 : 1) : sawOf ? 0 : current.Sign;
                    return sign;
                default:
                    return sign;
            }
        }
        return sign;

        void Apply(PerturbationMark mark)
        {
            words.Add(mark.Span);
            // Neighbouring words name one act ("siRNA knockdown"); behind an "of" stands another.
            sign = sign == 0 ? mark.Sign : sawOf ? sign * mark.Sign : Math.Min(sign, mark.Sign);
            sawOf = false;
        }
    }

    /// <summary>"represses X" moves X down; "wipes out the effect of X" takes X away.</summary>
    private static bool IsAct(Item cue) => cue.Form is CueForm.Finite or CueForm.Past or CueForm.Base or CueForm.Ing && cue.Label is not ("advance" or "outcome" or "inherent" or "mend" or "lead" or "restore");

    private bool IsAttribute(int cue, bool sawOf) => sentence[cue].Form switch
    {
        CueForm.Level => true,
        CueForm.Past or CueForm.Adjective => !sawOf && (cue == 0 || sentence[cue - 1].Kind is ItemKind.Preposition or ItemKind.Determiner
            or ItemKind.Break or ItemKind.Relative or ItemKind.Report or ItemKind.Adverb or ItemKind.Comma or ItemKind.Conjunction),
        CueForm.Noun => sawOf,
        _ => false,
    };

    private PerturbationMark? MarkAt(int word)
    {
        foreach (var mark in sentence.Perturbations)
        {
            if (mark.First == word) return mark;
        }
        return null;
    }

    private PerturbationMark? MarkEndingAt(int word)
    {
        foreach (var mark in sentence.Perturbations)
        {
            if (mark.Last == word) return mark;
        }
        return null;
    }
}
