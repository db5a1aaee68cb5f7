using ExoMine.Networks;

namespace ExoMine.Entities.Tagger.Network;

/// <summary>Asks a trained network of whole texts. Keeps what words say to the gates, so it serves one thread at a time, and one table of forms.</summary>
internal sealed class NameNetworkReader(NameNetwork net)
{
    private const int States = NameNetwork.StateSize, Gates = 3 * States, Row = 2 * States;

    /// <summary>Words whose gates are kept: some 25 MB.</summary>
    private const int MostWords = 1 << 14;
    private readonly PackedUnit onward = new(net.Onward), backward = new(net.Backward);
    private readonly Dictionary<ulong, int> places = [];
    private readonly List<int> marks = [];
    private readonly float[] states = new float[NameNetwork.MostTokens * Row];
    private readonly float[] onwardGates = new float[NameNetwork.MostTokens * Gates], backwardGates = new float[NameNetwork.MostTokens * Gates];
    private float[] kept = new float[1024 * 2 * Gates];

    /// <summary>Answers of a token: four labels for each type.</summary>
    public int Answers => net.Heads.Rows;

    /// <summary>Forgets all words; their forms may be numbered anew.</summary>
    public void Clear() => places.Clear();

    /// <summary>Log-odds of each type's labels against outside, a row of <see cref="Answers"/> for each token of a sentence.</summary>
    /// <param name="answers">Takes the rows; those behind the most tokens that are read become zero.</param>
    public void Read(TaggerText text, int first, int end, Span<float> answers)
    {
        answers.Clear();
        var count = Math.Min(end - first, NameNetwork.MostTokens);
        for (var t = 0; t < count; t++)
        {
            var place = PlaceOf(text, first + t);
            kept.AsSpan(place, Gates).CopyTo(onwardGates.AsSpan(t * Gates));
            kept.AsSpan(place + Gates, Gates).CopyTo(backwardGates.AsSpan(t * Gates));
            TokenMarks.Write(text, first + t, marks);
            foreach (var mark in marks)
            {
                Vectors.AddScaled(onwardGates.AsSpan(t * Gates, Gates), net.OnwardMarks.Row(mark), 1);
                Vectors.AddScaled(backwardGates.AsSpan(t * Gates, Gates), net.BackwardMarks.Row(mark), 1);
            }
        }
        onward.Walk(onwardGates.AsSpan(0, count * Gates), states, Row, 0, backwards: false);
        backward.Walk(backwardGates.AsSpan(0, count * Gates), states, Row, States, backwards: true);
        for (var t = 0; t < count; t++)
        {
            var answer = answers.Slice(t * Answers, Answers);
            net.HeadBias.Values.CopyTo(answer);
            net.Heads.Apply(states.AsSpan(t * Row, Row), answer);
        }
    }

    /// <summary>Where the gates of the token's word are kept: those onward, then those backward.</summary>
    private int PlaceOf(TaggerText text, int i)
    {
        // Both are the same for most words, and would cancel each other out in the number's own hash.
        var key = (((ulong)text.Form[i] << 32) + (uint)text.RunForm[i]) * 0x9E3779B97F4A7C15;
        if (places.TryGetValue(key, out var place)) return place;
        if (places.Count == MostWords) places.Clear();
        place = places.Count * 2 * Gates;
        if (place == kept.Length) Array.Resize(ref kept, kept.Length * 2);
        Span<float> token = stackalloc float[NameNetwork.WordSize];
        var (shapes, letters) = WordKeys.Of(text.Forms, text.Form[i], text.RunForm[i]);
        net.Embed([.. shapes, .. letters], net.MeaningOf(text.Forms, text.Form[i]), token);
        net.Onward.Project(token).CopyTo(kept.AsSpan(place));
        net.Backward.Project(token).CopyTo(kept.AsSpan(place + Gates));
        places.Add(key, place);
        return place;
    }
}
