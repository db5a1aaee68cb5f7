namespace ExoMine.Entities.Tagger;

/// <summary>Which tokens of a text vote together: those with the same run, word, or pair of words.</summary>
internal sealed class VoteGroups
{
    public VoteGroups(TaggerText text)
    {
        var numbering = new Numbering(text.Count);
        Run = Number(numbering, text.Count, i => text.Forms[text.RunForm[i]].Singular);
        Word = Number(numbering, text.Count, i => WordAt(text, i));
        Pair = Number(numbering, text.Count, i => FeatureHash.Join(WordAt(text, i), i + 1 < text.Count ? WordAt(text, i + 1) : 0));
    }

    /// <summary>The group of each token, from 0.</summary>
    public int[] Run { get; }

    public int[] Word { get; }

    public int[] Pair { get; }

    private static ulong WordAt(TaggerText text, int i) => text.Forms[text.Form[i]].Lower;

    private static int[] Number(Numbering numbering, int count, Func<int, ulong> value)
    {
        numbering.Clear();
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = numbering.Of(value(i));
        return numbers;
    }
}
