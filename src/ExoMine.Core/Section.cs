namespace ExoMine;

public enum SectionKind { Title, Abstract, Introduction, Methods, Results, Discussion, Conclusions, References, Caption, Table, Other }

/// <summary>A stretch of a paper under one heading. The span takes in the heading.</summary>
/// <param name="Heading">As printed; empty where there is none.</param>
public sealed record Section(SectionKind Kind, string Heading, TextSpan Span)
{
    /// <summary>1 for a main heading, 2 for one under it, and so on; null where no heading is printed or nobody judged it.</summary>
    public int? Level { get; init; }
}
