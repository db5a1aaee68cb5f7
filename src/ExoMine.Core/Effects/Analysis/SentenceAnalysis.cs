namespace ExoMine.Effects.Analysis;

/// <summary>One sentence as the effect rules read it: items in order, and the mentions inside it.</summary>
public sealed record SentenceAnalysis(string Text, TextSpan Span, IReadOnlyList<Item> Items, IReadOnlyList<Mention> Mentions)
{
    public const string Osteogenesis = "osteogenesis";

    /// <summary>Words of perturbation, wherever they stand; only those beside an agent count.</summary>
    internal IReadOnlyList<PerturbationMark> Perturbations { get; init; } = [];

    public bool HasProcess { get; init; }

    /// <summary>Osteogenesis is named, or words are there that bone and its read-outs go by.</summary>
    public bool MayConcernBone { get; init; }

    public bool SpeaksOfOsteogenesis { get; init; }

    public Item this[int index] => Items[index];

    public int Count => Items.Count;

    public string In(Item item) => item.Span.In(Text);

    /// <summary>The next item that is no hyphen; <see cref="Count"/> at the end.</summary>
    public int NextSolid(int index)
    {
        do index++;
        while (index < Count && Items[index].Kind == ItemKind.Hyphen);
        return index;
    }

    /// <summary>The item before, passing over adverbs and hedges; −1 at the beginning.</summary>
    public int PreviousPlain(int index)
    {
        do index--;
        while (index >= 0 && Items[index].Kind is ItemKind.Adverb or ItemKind.Hedge);
        return index;
    }

    /// <summary>The next item, passing over adverbs and hedges; <see cref="Count"/> at the end.</summary>
    public int NextPlain(int index)
    {
        do index++;
        while (index < Count && Items[index].Kind is ItemKind.Adverb or ItemKind.Hedge);
        return index;
    }

    /// <summary>The index of the bracket that closes the one at <paramref name="open"/>, or of the last item.</summary>
    public int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < Count; i++)
        {
            if (Items[i].Kind == ItemKind.Open) depth++;
            if (Items[i].Kind == ItemKind.Close && --depth == 0) return i;
        }
        return Count - 1;
    }

    public Mention? MentionOf(Item item) => item.Mentions.Count == 0 ? null : Mentions[item.Mentions[0]];
}
