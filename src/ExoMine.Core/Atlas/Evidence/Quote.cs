namespace ExoMine.Atlas;

/// <summary>A sentence that says something, as it stands in its paper, with what was marked in it.</summary>
/// <param name="Paper">Index into the atlas's papers.</param>
/// <param name="Sentence">Index into the paper's sentences.</param>
/// <param name="Marks">Mentions, in reading order and outer before inner; offsets count from the quote's start.</param>
public sealed record Quote(int Paper, int Sentence, string Section, string Text, IReadOnlyList<QuoteMark> Marks)
{
    public int? Page { get; init; }

    /// <summary>[x0, y0, x1, y1] of each printed line, in PDF points from the upper left corner.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Boxes { get; init; } = [];
}

/// <summary>A mention or a cue inside a quote.</summary>
/// <param name="Kind">An entity type's name, or a cue's role.</param>
/// <param name="Name">What the mention stands for, where that is known.</param>
public sealed record QuoteMark(int Start, int End, string Kind, string? Name = null);
