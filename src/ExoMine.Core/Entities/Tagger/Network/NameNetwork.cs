using ExoMine.Networks;

namespace ExoMine.Entities.Tagger.Network;

/// <summary>
/// Reads a sentence in both directions with gated recurrent units and says each token's place in a name, by a head for each type and
/// convention of labelling: all corpora teach the same states. What lexicons say of a token goes to the gates directly.
/// </summary>
internal sealed class NameNetwork
{
    public const int WordSize = 64;
    public const int StateSize = 48;

    /// <summary>The tokens of a sentence that are read; those behind them stay unread.</summary>
    public const int MostTokens = 400;

    /// <param name="lexicons">How many lexicons label a text.</param>
    /// <param name="heads">How many answers a token gets.</param>
    public NameNetwork(WordVectors words, int lexicons, int heads)
    {
        (Words, Lexicons) = (words, lexicons);
        Meaning = new Weights(words.Size, WordSize);
        OnwardMarks = new Weights(TokenMarks.Count(lexicons), 3 * StateSize);
        BackwardMarks = new Weights(TokenMarks.Count(lexicons), 3 * StateSize);
        Heads = new Weights(heads, 2 * StateSize);
        HeadBias = new Weights(heads, 1);
    }

    /// <summary>A network to be filled that speaks of these types.</summary>
    public NameNetwork(WordVectors words, int lexicons, IReadOnlyList<EntityType> types)
        : this(words, lexicons, types.Count * Label.Outside) => Types = types;

    public WordVectors Words { get; }

    public int Lexicons { get; }

    public Weights Table { get; } = new(WordKeys.Rows, WordSize);

    /// <summary>From a word's vector to what the token is to the network.</summary>
    public Weights Meaning { get; }

    public GatedUnit Onward { get; } = new(WordSize, StateSize);

    public GatedUnit Backward { get; } = new(WordSize, StateSize);

    public Weights OnwardMarks { get; }

    public Weights BackwardMarks { get; }

    /// <summary>The types that a trained network speaks of.</summary>
    public IReadOnlyList<EntityType> Types { get; private set; } = [];

    /// <summary>While learning, rows of labels for each set of labels; later see <see cref="Answer"/>.</summary>
    public Weights Heads { get; private set; }

    public Weights HeadBias { get; private set; }

    /// <summary>Every matrix but the table, in the order of the model file.</summary>
    public IReadOnlyList<Weights> Small => [Meaning, .. Onward.All, .. Backward.All, OnwardMarks, BackwardMarks, Heads, HeadBias];

    public NameNetwork Randomized(Random random)
    {
        Table.Randomized(random, 0.05f);
        Meaning.Randomized(random, 0.1f);
        foreach (var unit in new[] { Onward, Backward })
        {
            unit.Input.Randomized(random, MathF.Sqrt(3f / WordSize));
            unit.State.Randomized(random, MathF.Sqrt(1.5f / StateSize));
        }
        OnwardMarks.Randomized(random, 0.02f);
        BackwardMarks.Randomized(random, 0.02f);
        Heads.Randomized(random, 0.1f);
        return this;
    }

    /// <summary>
    /// Replaces the heads by one for each type that is asked for: log-odds of each label against outside, in the mean of the conventions that are shipped.
    /// </summary>
    /// <param name="types">Each with the heads of its conventions and their shares, and by how much the log-odds are multiplied.</param>
    public void Answer(IReadOnlyList<(EntityType Type, IReadOnlyList<(int Head, float Share)> Heads, float Factor)> types)
    {
        var heads = new Weights(types.Count * Label.Outside, Heads.Columns);
        var bias = new Weights(types.Count * Label.Outside, 1);
        for (var row = 0; row < heads.Rows; row++)
        {
            var (_, asked, factor) = types[row / Label.Outside];
            foreach (var (head, share) in asked)
            {
                var (own, outside) = ((head * Label.Count) + (row % Label.Outside), (head * Label.Count) + Label.Outside);
                Vectors.AddScaled(heads.Row(row), Heads.Row(own), share * factor);
                Vectors.AddScaled(heads.Row(row), Heads.Row(outside), -share * factor);
                bias.Values[row] += share * factor * (HeadBias.Values[own] - HeadBias.Values[outside]);
            }
        }
        (Types, Heads, HeadBias) = ([.. types.Select(t => t.Type)], heads, bias);
    }

    /// <summary>What a token is by itself: its rows of the table and its meaning, summed and rectified.</summary>
    /// <param name="sum">Takes the token.</param>
    public void Embed(ReadOnlySpan<int> rows, ReadOnlySpan<float> meaning, Span<float> sum)
    {
        sum.Clear();
        foreach (var row in rows) Vectors.AddScaled(sum, Table.Row(row), 1);
        if (meaning.Length > 0) Meaning.Spread(meaning, sum);
        Vectors.Rectify(sum);
    }

    /// <summary>The meaning of a token's word; empty where it is not known.</summary>
    public float[] MeaningOf(FormTable forms, int form) => Words.MeanOf([forms.Folded(forms[form]).ToString()]) ?? [];
}
