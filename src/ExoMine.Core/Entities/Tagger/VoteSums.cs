using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>Sums of the second pass's features. Keeps those that come again and again: of votes and labels, and of the words of places where nothing was found.</summary>
internal sealed class VoteSums(WeightTable weights)
{
    private const int Own = 0, Before = 1, After = 2, Parts = 3;
    private readonly KeptSums _votes = new((int)(VotePlace.Shares * VotePlace.Shares * VotePlace.Shares * Label.Count));
    private readonly KeptSums _labels = new(6 * 6 * 6 * 6 * 6);
    private KeptSums _words = new(0);

    /// <summary>Forgets the words, whose forms are numbered anew.</summary>
    public void Clear() => _words = new KeptSums(0);

    public Vector256<short> Sum(TaggerText text, int first, int end, int i, in VotePlace place, ref FeatureKeys keys)
    {
        _words.Reserve(text.Forms.Count * Parts);
        var labels = place.Labels;
        keys.Clear();
        ref readonly var form = ref text.Forms[text.Form[i]];
        VoteFeatures.WriteShape(place.Run, form.ShortShape, ref keys);
        var isPlain = labels is { Before: Label.Outside, Own: Label.Outside, After: Label.Outside };
        if (!isPlain)
        {
            VoteFeatures.WriteOwnShape(labels.Own, form.ShortShape, ref keys);
            VoteFeatures.WriteWord(form.Lower, labels, ref keys);
        }
        if (labels.Own != Label.Outside)
        {
            VoteFeatures.WriteWordBefore(i > first ? VoteFeatures.WordAt(text, i - 1) : 0, labels.Own, ref keys);
            VoteFeatures.WriteWordAfter(i + 1 < end ? VoteFeatures.WordAt(text, i + 1) : 0, labels.Own, ref keys);
        }
        if (place.LongForm is { } head) VoteFeatures.WriteLongForm(head, labels.Own, ref keys);
        var sum = weights.Sum(keys.Keys) + OfVotes(place, ref keys) + OfLabels(labels, ref keys);
        if (isPlain) sum += OfWord(text, text.Form[i], Own, labels, ref keys);
        if (labels.Own != Label.Outside) return sum;
        return sum
            + OfWord(text, i > first ? text.Form[i - 1] : FormTable.Border, Before, labels, ref keys)
            + OfWord(text, i + 1 < end ? text.Form[i + 1] : FormTable.Border, After, labels, ref keys);
    }

    private Vector256<short> OfVotes(in VotePlace place, ref FeatureKeys keys)
    {
        var index = (int)((((((place.Run * VotePlace.Shares) + place.Word) * VotePlace.Shares) + place.Pair) * Label.Count) + place.Labels.Own);
        if (_votes.TryGet(index, out var sum)) return sum;
        keys.Clear();
        VoteFeatures.WriteVotes(place, ref keys);
        return _votes.Keep(index, weights.Sum(keys.Keys));
    }

    private Vector256<short> OfLabels(in VoteWindow labels, ref FeatureKeys keys)
    {
        var index = (((((((labels.Before2 * 6) + labels.Before) * 6) + labels.Own) * 6) + labels.After) * 6) + labels.After2;
        if (_labels.TryGet(index, out var sum)) return sum;
        keys.Clear();
        VoteFeatures.WriteLabels(labels, ref keys);
        return _labels.Keep(index, weights.Sum(keys.Keys));
    }

    /// <param name="part">As which of the three words of a place where all labels are outside; the border stands for no word.</param>
    private Vector256<short> OfWord(TaggerText text, int form, int part, in VoteWindow labels, ref FeatureKeys keys)
    {
        var index = (form * Parts) + part;
        if (_words.TryGet(index, out var sum)) return sum;
        keys.Clear();
        var word = form == FormTable.Border ? 0 : text.Forms[form].Lower;
        if (part == Before) VoteFeatures.WriteWordBefore(word, labels.Own, ref keys);
        else if (part == After) VoteFeatures.WriteWordAfter(word, labels.Own, ref keys);
        else
        {
            VoteFeatures.WriteOwnShape(labels.Own, text.Forms[form].ShortShape, ref keys);
            VoteFeatures.WriteWord(word, labels, ref keys);
        }
        return _words.Keep(index, weights.Sum(keys.Keys));
    }
}
