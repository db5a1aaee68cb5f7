namespace ExoMine.Entities.Tagger;

/// <summary>A token as the second pass sees it: how often its like was labelled elsewhere, and the first pass's labels around it.</summary>
/// <param name="Run">Share of labelled tokens among the others with the same run; so for word and pair.</param>
/// <param name="LongForm">Of an abbreviation that the text defines: the label of its long form's head.</param>
internal readonly record struct VotePlace(uint Run, uint Word, uint Pair, VoteWindow Labels, byte? LongForm)
{
    public const uint Shares = 16;
}

/// <summary>The first pass's labels of a token and of those around it, <see cref="Beyond"/> where the sentence has none.</summary>
internal readonly record struct VoteWindow(byte Before2, byte Before, byte Own, byte After, byte After2)
{
    public const byte Beyond = 5;

    public static VoteWindow At(ReadOnlySpan<byte> labels, int first, int end, int i) => new(
        i > first + 1 ? labels[i - 2] : Beyond, i > first ? labels[i - 1] : Beyond, labels[i],
        i + 1 < end ? labels[i + 1] : Beyond, i + 2 < end ? labels[i + 2] : Beyond);
}
