namespace ExoMine.Entities.Tagger.Training;

/// <summary>The sentences of one entity type's corpora as numbers of features and labels.</summary>
internal sealed class TrainingSet
{
    public List<TrainingSentence> Sentences { get; } = [];

    /// <summary>Feature numbers of all tokens, one after the other, but those that tell which word it is.</summary>
    public NumberStore Context { get; } = new();

    /// <summary>Feature numbers that tell which word it is.</summary>
    public NumberStore Own { get; } = new();

    /// <summary>Features of the second pass.</summary>
    public NumberStore Votes { get; set; } = new();

    public List<byte> Labels { get; } = [];

    /// <summary>Whether the token belongs to a symbol or an abbreviation.</summary>
    public List<bool> IsSymbol { get; } = [];

    /// <summary>Chooses the tokens of a sentence whose word is hidden this time.</summary>
    public void Hide(in TrainingSentence sentence, LearnerOptions options, Random random, Span<bool> hidden)
    {
        for (var i = 0; i < hidden.Length; i++)
            hidden[i] = random.NextDouble() < (IsSymbol[sentence.First + i] ? options.HideSymbols : options.HideWords);
    }
}

/// <param name="Document">Index of the document.</param>
/// <param name="First">Index of the sentence's first token in the set.</param>
/// <param name="FirstInText">Index of that token in its document.</param>
internal readonly record struct TrainingSentence(int Document, int First, int Count, int FirstInText);

/// <summary>Rows of numbers of varying length, stored in blocks so that no array grows too large.</summary>
internal sealed class NumberStore
{
    private const int BlockSize = 1 << 22;
    private readonly List<int[]> _blocks = [new int[BlockSize]];
    private readonly List<(int Block, int Start, int Length)> _rows = [];
    private int _used;

    public int Count => _rows.Count;

    public ReadOnlySpan<int> this[int row] => _blocks[_rows[row].Block].AsSpan(_rows[row].Start, _rows[row].Length);

    public void Add(ReadOnlySpan<int> row)
    {
        if (_used + row.Length > BlockSize)
        {
            _blocks.Add(new int[BlockSize]);
            _used = 0;
        }
        row.CopyTo(_blocks[^1].AsSpan(_used));
        _rows.Add((_blocks.Count - 1, _used, row.Length));
        _used += row.Length;
    }
}
