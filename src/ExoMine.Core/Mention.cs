namespace ExoMine;

public enum EntityType { Mirna, Lncrna, Circrna, Gene, Pathway, CellType, Vesicle, Condition }

/// <summary>A name of something at one place of the text. Mentions may nest: genes inside a pathway.</summary>
/// <param name="FoundBy">Which recogniser found it, for whoever asks why.</param>
public sealed record Mention(EntityType Type, TextSpan Span, string FoundBy)
{
    public Concept? Concept { get; init; }

    /// <summary>How sure the recogniser is, 0 to 1; null for those that do not judge and were not measured.</summary>
    public double? Score { get; init; }
}

/// <summary>What a mention stands for.</summary>
/// <param name="Id">A CURIE such as ncbigene:860 or CL:0000062; null where no source at hand gives an identifier.</param>
/// <param name="Name">The preferred name.</param>
public sealed record Concept(string? Id, string Name)
{
    /// <summary>The species that the text names or studies; where the identifier is a human gene's and this is another species, the identifier is the orthologue's.</summary>
    public string? Species { get; init; }

    /// <summary>Of a miRNA: its family by number, miR-29 of miR-29b-3p.</summary>
    public string? Family { get; init; }

    /// <summary>Of a miRNA: the gene of its precursor, where one is certain.</summary>
    public string? Gene { get; init; }

    /// <summary>Of a name that stands for several (miR-23a/b): the identifiers of all but the first, which is <see cref="Id"/>; null of any other.</summary>
    public IReadOnlyList<string>? Also { get; init; }

    public bool Equals(Concept? other) =>
        other is not null && (Id, Name, Species, Family, Gene) == (other.Id, other.Name, other.Species, other.Family, other.Gene) && (Also ?? []).SequenceEqual(other.Also ?? []);

    public override int GetHashCode() => HashCode.Combine(Id, Name, Species, Family, Gene);
}
