namespace ExoMine.Entities.Tagger;

/// <summary>The features of the second pass, in groups whose sums can be kept.</summary>
internal static class VoteFeatures
{
    public const int Most = 24;

    /// <summary>All of a token's, in the order that training numbers them.</summary>
    public static void Write(TaggerText text, int first, int end, int i, in VotePlace place, ref FeatureKeys keys)
    {
        var shape = text.Forms[text.Form[i]].ShortShape;
        WriteShares(place, ref keys);
        WriteShape(place.Run, shape, ref keys);
        keys.Add(87, FeatureHash.Join(place.Run, place.Word, place.Pair));
        WriteOwnShape(place.Labels.Own, shape, ref keys);
        keys.Add(89, place.Labels.Own);
        WriteLabels(place.Labels, ref keys);
        WriteWord(WordAt(text, i), place.Labels, ref keys);
        WriteWordBefore(i > first ? WordAt(text, i - 1) : 0, place.Labels.Own, ref keys);
        WriteWordAfter(i + 1 < end ? WordAt(text, i + 1) : 0, place.Labels.Own, ref keys);
        if (place.LongForm is { } head) WriteLongForm(head, place.Labels.Own, ref keys);
    }

    /// <summary>What follows from the shares and the token's own label alone.</summary>
    public static void WriteVotes(in VotePlace place, ref FeatureKeys keys)
    {
        WriteShares(place, ref keys);
        keys.Add(87, FeatureHash.Join(place.Run, place.Word, place.Pair));
        keys.Add(89, place.Labels.Own);
    }

    public static void WriteShape(uint run, ulong shape, ref FeatureKeys keys) => keys.Add(86, FeatureHash.Join(run, shape));

    public static void WriteOwnShape(byte own, ulong shape, ref FeatureKeys keys) => keys.Add(88, FeatureHash.Join(own, shape));

    public static void WriteLabels(in VoteWindow labels, ref FeatureKeys keys)
    {
        keys.Add(90, labels.Before);
        keys.Add(91, labels.After);
        keys.Add(92, labels.Before2);
        keys.Add(93, labels.After2);
        keys.Add(94, ((uint)labels.Before << 8) + ((uint)labels.Own << 4) + labels.After);
    }

    // Where a name begins and ends is a matter of the words around the first pass's borders: "human" before B, "lines" after E.
    public static void WriteWord(ulong word, in VoteWindow labels, ref FeatureKeys keys)
    {
        keys.Add(96, FeatureHash.Join(word, labels.After));
        keys.Add(97, FeatureHash.Join(word, labels.Before));
    }

    public static void WriteWordBefore(ulong word, byte own, ref FeatureKeys keys) => keys.Add(98, FeatureHash.Join(word, own));

    public static void WriteWordAfter(ulong word, byte own, ref FeatureKeys keys) => keys.Add(99, FeatureHash.Join(word, own));

    public static void WriteLongForm(byte head, byte own, ref FeatureKeys keys) =>
        keys.Add(95, FeatureHash.Join(head == Label.Outside ? 0UL : 1UL, own));

    public static ulong WordAt(TaggerText text, int i) => text.Forms[text.Form[i]].Lower;

    private static void WriteShares(in VotePlace place, ref FeatureKeys keys)
    {
        keys.Add(80, place.Run);
        keys.Add(81, place.Word);
        keys.Add(82, place.Pair);
        keys.Add(83, FeatureHash.Join(place.Run, place.Labels.Own));
        keys.Add(84, FeatureHash.Join(place.Word, place.Labels.Own));
        keys.Add(85, FeatureHash.Join(place.Pair, place.Labels.Own));
    }
}
