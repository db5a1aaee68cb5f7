namespace ExoMine.Atlas;

/// <summary>Takes annotated papers one by one and builds their atlas; papers themselves are not kept.</summary>
public sealed class AtlasBuilder(EnvironmentNames environments, AssayWords assays)
{
    private readonly EvidenceReader reader = new(environments);
    private readonly AssayFinder assayFinder = new(assays);
    private readonly List<Paper> papers = [];
    private readonly List<PaperKind> kinds = [];
    private readonly List<PaperCells> cells = [];

    public void Add(Paper paper, IReadOnlyList<SentencePlace> places)
    {
        var kind = PaperKindReader.Of(paper);
        reader.Read(paper, papers.Count, kind, places);
        assayFinder.Read(paper);
        // What is kept is the paper's head.
        papers.Add(new Paper(paper.Id, "") { Source = paper.Source, Bibliography = paper.Bibliography });
        kinds.Add(kind);
        cells.Add(PaperCells.Of(paper));
    }

    public ClaimAtlas Build()
    {
        var groups = AuthorGroups.Of([.. papers.Select(p => p.Bibliography.Authors)]);
        AtlasPaper[] heads = [.. papers.Select((p, i) => HeadOf(p, kinds[i], groups[i]) with { Senders = cells[i].Senders, Recipients = cells[i].Recipients })];
        var evidence = reader.Evidence;
        var votes = new RegulatorBuilder(evidence, heads);
        var regulators = votes.Build(reader.Agents);
        var claims = ClaimBuilder.Build(reader.Agents, evidence, regulators, votes);
        var disagreements = new ContradictionFinder(reader.Agents, evidence, heads).Find(regulators).ToLookup(c => c.Verdict == Verdict.ExtractionDoubt);
        return new ClaimAtlas
        {
            Papers = heads,
            Agents = reader.Agents,
            Quotes = reader.Quotes,
            Evidence = evidence,
            Regulators = regulators,
            Claims = claims,
            Contradictions = [.. disagreements[false]],
            Doubts = [.. disagreements[true]],
            Gaps = new GapFinder(reader.Agents, evidence, claims, assayFinder).Find(),
        };
    }

    private static AtlasPaper HeadOf(Paper paper, PaperKind kind, int group) => new(paper.Id, kind, group)
    {
        Title = paper.Bibliography.Title,
        Authors = paper.Bibliography.Authors,
        Year = paper.Bibliography.Year,
        Doi = paper.Bibliography.Doi,
        File = paper.Source?.File,
        Species = paper.Bibliography.Species,
    };
}
