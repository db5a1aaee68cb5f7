using System.Text;

namespace ExoMine.Evaluation;

/// <summary>A unit's text and the place in a paper where it is printed; maps spans both ways.</summary>
/// <param name="Offset">Where the folded unit begins in the folded paper.</param>
public sealed record AlignedUnit(FoldedText Unit, FoldedText Paper, int Offset)
{
    /// <summary>Where the paper prints the unit.</summary>
    public TextSpan Place => Paper.Unfold(new TextSpan(Offset, Offset + Unit.Text.Length));

    /// <summary>Null where nothing of the span is printed, or it reaches out of the unit.</summary>
    public TextSpan? ToUnit(TextSpan inPaper) => Map(Paper, inPaper, -Offset, Unit);

    /// <summary>Null where nothing of the span is printed.</summary>
    public TextSpan? ToPaper(TextSpan inUnit) => Map(Unit, inUnit, Offset, Paper);

    private static TextSpan? Map(FoldedText from, TextSpan span, int shift, FoldedText to)
    {
        var folded = from.Fold(span);
        if (folded.IsEmpty || folded.Start + shift < 0 || folded.End + shift > to.Text.Length) return null;
        var mapped = to.Unfold(folded.Shift(shift));
        var (start, end) = (mapped.Start, mapped.End);
        // Folding drops hyphens; those that belong to a name (-29b) are taken in again.
        if (IsHyphen(from.Original, span.Start) && IsHyphen(to.Original, start - 1)) start--;
        if (IsHyphen(from.Original, span.End - 1) && IsHyphen(to.Original, end)) end++;
        return new TextSpan(start, end);
    }

    private static bool IsHyphen(string text, int at) => at >= 0 && at < text.Length && !char.IsWhiteSpace(text[at]) &&
        Rune.TryCreate(text[at], out var rune) && CompatibilityForms.IsSkipped(rune);
}
