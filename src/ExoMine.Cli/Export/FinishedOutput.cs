namespace ExoMine.Cli.Export;

/// <summary>An annotated JSON file of a run: .json with one paper, or .jsonl with a paper a line.</summary>
/// <param name="Name">Its name in OUT.</param>
/// <param name="Sha256">Of its bytes; null where it was not hashed.</param>
internal sealed record FinishedOutput(string Name, string? Sha256)
{
    public bool HoldsManyPapers => Name.EndsWith(".jsonl", StringComparison.Ordinal);

    public string Stem => Path.GetFileNameWithoutExtension(Name);
}
