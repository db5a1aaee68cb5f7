using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Linking;

/// <summary>
/// Looks from a cue to the right for what it acts on: the first content item, and on through its coordination.
/// A first object that is something else makes what follows merely possible.
/// </summary>
internal sealed class ObjectScan(SentenceAnalysis sentence, IReadOnlyList<Voice> voices)
{
    private const int Reach = 28;
    private int blockers;
    private bool viaEffect;
    private bool coordinated;
    private bool flipped;

    public List<Hit> From(int cue)
    {
        var hits = new List<Hit>();
        (blockers, viaEffect, coordinated, flipped) = (0, false, false, false);
        var end = Math.Min(sentence.Count, cue + Reach);
        for (var i = cue + 1; i < end; i++)
        {
            var item = sentence[i];
            switch (item.Kind)
            {
                case ItemKind.Open:
                    i = sentence.Closing(i);
                    break;
                case ItemKind.Process:
                    hits.Add(new Hit(i, false, blockers == 0, coordinated, flipped));
                    break;
                case ItemKind.Pronoun when blockers == 0 && hits.Count == 0 && sentence[cue].Form != CueForm.Ing && Referent(cue) is { } referent:
                    hits.Add(new Hit(referent, false, true, coordinated));
                    return hits;
                case ItemKind.Entity or ItemKind.Noun or ItemKind.Method or ItemKind.Pronoun:
                    if (!ModifiesProcess(i)) blockers++;
                    break;
                case ItemKind.Transparent:
                    viaEffect |= item.Label == "effect";
                    break;
                case ItemKind.Conjunction or ItemKind.Comma:
                    if (EndsObject(i, cue)) return hits;
                    blockers = 0;
                    coordinated = true;
                    break;
                case ItemKind.Preposition or ItemKind.Negation when IsPreferred(item, cue):
                    (flipped, blockers) = (true, 0);
                    break;
                case ItemKind.Preposition:
                    if (!Passes(item, i, cue)) return hits;
                    break;
                case ItemKind.Cue when item.Label is "advance" or "degree":
                    break;
                case ItemKind.Cue:
                    if (IsVerbLike(i))
                    {
                        if (GradesAct(cue, i))
                        {
                            hits.Add(new Hit(i, true, true, coordinated));
                            return hits;
                        }
                        if (viaEffect && item.Form == CueForm.Ing && sentence[i - 1].Kind == ItemKind.Preposition)
                        {
                            hits.Add(new Hit(i, true, true, coordinated));
                            return hits;
                        }
                        if (i != cue + 2 || sentence[cue + 1].Kind != ItemKind.Conjunction) return hits;
                        break;
                    }
                    if (coordinated && sentence[cue].Label != "lead" && !(voices[i] == Voice.Nominal && sentence[i - 1].Kind == ItemKind.Determiner)) return hits;
                    hits.Add(new Hit(i, true, blockers == 0, coordinated));
                    return hits;
                case ItemKind.To:
                    if (i + 1 < sentence.Count && sentence[i + 1].Kind == ItemKind.Cue && GradesAct(cue, i + 1)) break;
                    if (i + 1 >= sentence.Count || sentence[i + 1].Kind is not ItemKind.Process) return hits;
                    blockers = 0;
                    break;
                case ItemKind.Verb when item.Label is "use" && IsParticiple(i):
                    blockers++;
                    break;
                case ItemKind.Auxiliary or ItemKind.Verb or ItemKind.Report or ItemKind.Relative or ItemKind.Break or ItemKind.Contrast
                    or ItemKind.Negation:
                    return hits;
                default:
                    break;
            }
        }
        return hits;
    }

    /// <summary>"X promoted mineralization, whereas Y suppressed it": the process named last before the cue.</summary>
    private int? Referent(int cue)
    {
        for (var i = cue - 1; i >= 0; i--)
        {
            if (sentence[i].Is(ItemKind.Process, SentenceAnalysis.Osteogenesis)) return i;
        }
        return null;
    }

    /// <summary>"favours A over B", "promotes A rather than B": B loses.</summary>
    private bool IsPreferred(Item item, int cue) => item.Kind == ItemKind.Negation
        ? sentence.In(item).StartsWith("rather", StringComparison.OrdinalIgnoreCase)
        : item.Label == "over" && sentence.In(sentence[cue]).StartsWith("favo", StringComparison.OrdinalIgnoreCase);

    /// <summary>"less able to suppress X", "inferior in promoting X", "deprived of their ability to stimulate X".</summary>
    private bool GradesAct(int cue, int act) =>
        act - cue <= 10 && (sentence[cue].Form == CueForm.Level || sentence[cue].Label == "deprive") && sentence[act - 1].Kind is ItemKind.To or ItemKind.Preposition;

    private bool IsVerbLike(int cue) => voices[cue] is Voice.Active or Voice.Passive or Voice.Predicative;

    private bool IsParticiple(int verb) => sentence.In(sentence[verb]).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"BMSC osteogenic differentiation", "HUVEC and BMSC angiogenesis": a name right before what it specifies.</summary>
    private bool ModifiesProcess(int index)
    {
        var next = sentence.NextSolid(index);
        return next < sentence.Count && sentence[next].Kind is ItemKind.Process or ItemKind.Transparent
            || (next < sentence.Count && sentence[next].Kind is ItemKind.Noun or ItemKind.Entity && ModifiesProcess(next));
    }

    /// <summary>A comma or conjunction ends the object where a new clause or verb begins after it.</summary>
    private bool EndsObject(int index, int cue)
    {
        var next = sentence.NextPlain(index);
        while (next < sentence.Count && sentence[next].Kind is ItemKind.Conjunction or ItemKind.Comma) next = sentence.NextPlain(next);
        if (next >= sentence.Count) return true;
        var item = sentence[next];
        return item.Kind switch
        {
            ItemKind.Break or ItemKind.Relative or ItemKind.Report or ItemKind.Auxiliary or ItemKind.Contrast or ItemKind.Pronoun => true,
            ItemKind.Preposition => true,
            ItemKind.Cue => IsVerbLike(next) && index != cue + 1,
            _ => false,
        };
    }

    private bool Passes(Item preposition, int index, int cue)
    {
        switch (preposition.Label)
        {
            case "of":
                if (sentence[cue].Label == "deprive") blockers = 0;
                return true;
            case "on" or "in" or "to" or "toward" or "towards" or "for" or "into" or "onto" or "over" or "at":
                if (viaEffect && preposition.Label is "on" or "in" or "to" or "toward" or "towards" or "for") blockers = 0;
                else if (blockers > 0 || (index != cue + 1 && preposition.Label is not ("in" or "of")
                    && sentence[index - 1].Kind is not (ItemKind.Transparent or ItemKind.Adjective or ItemKind.Number))) blockers++;
                return true;
            case "between" or "among" or "within" or "from":
                blockers++;
                return true;
            default:
                return false;
        }
    }
}
