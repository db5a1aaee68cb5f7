namespace ExoMine.Entities.Genes;

/// <summary>Says of which species a gene is, where it is not the human one that the identifier belongs to: written as rodent genes are (Runx2), in a paper on rodents.</summary>
/// <param name="paperSpecies">The species that the paper works with; may be empty.</param>
internal sealed class OrthologueSpelling(IReadOnlyList<string> paperSpecies)
{
    private readonly string rodent = paperSpecies.FirstOrDefault(s => s is "mouse" or "rat") ?? "rodent";

    public Concept? Of(Mention mention, ReadOnlySpan<char> written, Concept? concept) =>
        concept?.Id is { } id && mention.Type is EntityType.Gene or EntityType.Lncrna && id.StartsWith("ncbigene:", StringComparison.Ordinal) && IsRodentStyle(written, concept.Name)
            ? concept with { Species = rodent }
            : concept;

    // Runx2 where the human symbol is RUNX2: the same letters, only the first of them a capital.
    private static bool IsRodentStyle(ReadOnlySpan<char> written, string symbol) =>
        written.Length == symbol.Length && written.Length > 2 && char.IsAsciiLetterUpper(written[0]) && char.IsAsciiLetterLower(written[1])
        && written.IndexOfAnyInRange('A', 'Z') == 0 && written[1..].IndexOfAnyInRange('A', 'Z') < 0
        && written.Equals(symbol, StringComparison.OrdinalIgnoreCase);
}
