using System.Text;

namespace ExoMine.Evaluation;

/// <summary>A text as it compares with other prints of it (no white space, no hyphens, plain forms), with the way back.</summary>
public sealed class FoldedText
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public FoldedText(string original)
    {
        Original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length;)
        {
            // A lone surrogate reads as the replacement character, one code unit long.
            Rune.DecodeFromUtf16(original.AsSpan(i), out var rune, out var length);
            if (!CompatibilityForms.IsSkipped(rune))
            {
                foreach (var c in CompatibilityForms.Fold(rune))
                {
                    folded.Append(c);
                    starts.Add(i);
                    ends.Add(i + length);
                }
            }
            i += length;
        }
        Text = folded.ToString();
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>The part of the original that a part of the folded text stands for.</summary>
    /// <param name="folded">Not empty.</param>
    public TextSpan Unfold(TextSpan folded) => new(starts[folded.Start], ends[folded.End - 1]);

    /// <summary>The folded characters that a part of the original holds at least partly; perhaps none.</summary>
    public TextSpan Fold(TextSpan original)
    {
        var from = FirstAfter(ends, original.Start);
        var to = original.IsEmpty ? from : FirstAfter(starts, original.End - 1);
        return new TextSpan(from, Math.Max(from, to));
    }

    /// <summary>Index of the first value greater than the position.</summary>
    private static int FirstAfter(List<int> ascending, int position)
    {
        var (low, high) = (0, ascending.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
