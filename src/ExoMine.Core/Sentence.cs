namespace ExoMine;

/// <summary>The unit that is labelled: one sentence and what it asserts about osteogenesis.</summary>
/// <param name="Effect">On osteogenesis only; None until an effect annotator has judged the sentence.</param>
public sealed record Sentence(TextSpan Span, SectionKind Section, Effect Effect = Effect.None)
{
    /// <summary>The probability of <see cref="Effect"/>; null until judged.</summary>
    public double? Score { get; init; }

    /// <summary>True where the label is too unsure to be used unread.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>How far the sentence's text can be trusted, 0 to 1; null where nobody judged it.</summary>
    public double? Quality { get; init; }
}

/// <summary>The direction of an influence on a process.</summary>
public enum Effect { None, Promotes, Inhibits, Mixed }
