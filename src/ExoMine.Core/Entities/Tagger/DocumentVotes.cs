namespace ExoMine.Entities.Tagger;

/// <summary>What the first pass said of the same words elsewhere in the document, as features for the second.</summary>
internal sealed class DocumentVotes
{
    private readonly TaggerText _text;
    private readonly byte[] _labels;
    private readonly Tally[] _runs, _words, _pairs;

    private struct Tally
    {
        public int All;
        public int Labelled;
    }

    public DocumentVotes(TaggerText text, byte[] labels)
    {
        _text = text;
        _labels = labels;
        _runs = Count(text.Groups.Run, labels);
        _words = Count(text.Groups.Word, labels);
        _pairs = Count(text.Groups.Pair, labels);
    }

    public VotePlace At(int first, int end, int i)
    {
        var own = _labels[i];
        return new VotePlace(
            Share(_runs[_text.Groups.Run[i]], own), Share(_words[_text.Groups.Word[i]], own), Share(_pairs[_text.Groups.Pair[i]], own),
            VoteWindow.At(_labels, first, end, i),
            _text.Definition[i] >= 0 ? _labels[_text.Definition[i]] : null);
    }

    /// <summary>How many of the other places are labelled: none exist, none, few, most or all, and whether there are more than two.</summary>
    private static uint Share(Tally tally, byte own)
    {
        var all = tally.All - 1;
        var labelled = tally.Labelled - (own == Label.Outside ? 0 : 1);
        if (all == 0) return 0;
        var share = labelled == 0 ? 1u : labelled * 3 < all ? 2u : labelled * 3 < all * 2 ? 3u : labelled < all ? 4u : 5u;
        return share + (all > 2 ? 8u : 0);
    }

    private static Tally[] Count(int[] groups, byte[] labels)
    {
        var tallies = new Tally[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            tallies[groups[i]].All++;
            if (labels[i] != Label.Outside) tallies[groups[i]].Labelled++;
        }
        return tallies;
    }
}
