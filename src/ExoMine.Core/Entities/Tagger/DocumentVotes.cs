using System.Runtime.InteropServices;

namespace ExoMine.Entities.Tagger;

/// <summary>What the first pass said of the same words elsewhere in the document, as features for the second.</summary>
internal sealed class DocumentVotes
{
    public const int Most = 24;

    private readonly Dictionary<ulong, Tally> _runs = [];
    private readonly Dictionary<ulong, Tally> _words = [];
    private readonly Dictionary<ulong, Tally> _pairs = [];
    private readonly TaggerText _text;
    private readonly byte[] _labels;

    private struct Tally
    {
        public int All;
        public int Labelled;
    }

    public DocumentVotes(TaggerText text, byte[] labels)
    {
        _text = text;
        _labels = labels;
        for (var i = 0; i < text.Count; i++)
        {
            var labelled = labels[i] == Label.Outside ? 0 : 1;
            Count(_runs, Run(i), labelled);
            Count(_words, Word(i), labelled);
            Count(_pairs, Pair(i), labelled);
        }
    }

    public void Write(int first, int end, int i, ref FeatureKeys keys)
    {
        var own = _labels[i];
        var shape = _text.Forms[_text.Form[i]].ShortShape;
        var run = Share(_runs[Run(i)], own);
        var word = Share(_words[Word(i)], own);
        var pair = Share(_pairs[Pair(i)], own);
        keys.Add(80, run);
        keys.Add(81, word);
        keys.Add(82, pair);
        keys.Add(83, FeatureHash.Join(run, own));
        keys.Add(84, FeatureHash.Join(word, own));
        keys.Add(85, FeatureHash.Join(pair, own));
        keys.Add(86, FeatureHash.Join(run, shape));
        keys.Add(87, FeatureHash.Join(run, word, pair));
        keys.Add(88, FeatureHash.Join(own, shape));
        keys.Add(89, own);
        var left = i > first ? _labels[i - 1] : 5u;
        var right = i + 1 < end ? _labels[i + 1] : 5u;
        keys.Add(90, left);
        keys.Add(91, right);
        keys.Add(92, i > first + 1 ? _labels[i - 2] : 5u);
        keys.Add(93, i + 2 < end ? _labels[i + 2] : 5u);
        keys.Add(94, (left << 8) + ((uint)own << 4) + right);
        // Where a name begins and ends is a matter of the words around the first pass's borders: "human" before B, "lines" after E.
        keys.Add(96, FeatureHash.Join(Word(i), right));
        keys.Add(97, FeatureHash.Join(Word(i), left));
        keys.Add(98, FeatureHash.Join(i > first ? Word(i - 1) : 0, own));
        keys.Add(99, FeatureHash.Join(i + 1 < end ? Word(i + 1) : 0, own));
        if (_text.Definition[i] >= 0)
            keys.Add(95, FeatureHash.Join(_labels[_text.Definition[i]] == Label.Outside ? 0UL : 1UL, own));
    }

    /// <summary>How many of the other places are labelled: none exist, none, few, most or all, and whether there are more than two.</summary>
    private static ulong Share(Tally tally, byte own)
    {
        var all = tally.All - 1;
        var labelled = tally.Labelled - (own == Label.Outside ? 0 : 1);
        if (all == 0) return 0;
        var share = labelled == 0 ? 1UL : labelled * 3 < all ? 2UL : labelled * 3 < all * 2 ? 3UL : labelled < all ? 4UL : 5UL;
        return share + (all > 2 ? 8UL : 0);
    }

    private static void Count(Dictionary<ulong, Tally> tallies, ulong key, int labelled)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, key, out _);
        tally.All++;
        tally.Labelled += labelled;
    }

    private ulong Run(int i) => _text.Forms[_text.RunForm[i]].Singular;

    private ulong Word(int i) => _text.Forms[_text.Form[i]].Lower;

    private ulong Pair(int i) => FeatureHash.Join(Word(i), i + 1 < _text.Count ? Word(i + 1) : 0);
}
