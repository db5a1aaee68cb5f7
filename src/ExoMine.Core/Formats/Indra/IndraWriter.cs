namespace ExoMine.Formats.Indra;

/// <summary>Writes findings as INDRA Statements: Influence on a process, Activation or Inhibition of targets and pathways, each with its Evidence.</summary>
/// <param name="processes">What the names of processes stand for.</param>
public sealed class IndraWriter(IReadOnlyDictionary<string, Concept> processes) : IPaperWriter
{
    public string Name => "indra";

    public PaperCollection Collection => new(".json", "[\n", ",\n", "\n]\n", Members);

    public IReadOnlyList<PaperFile> Write(Paper paper) => [new PaperFile(".json", $"[\n{Members(paper)}\n]\n")];

    private string Members(Paper paper) => string.Join(",\n", new IndraStatements(paper, processes).Write());
}
