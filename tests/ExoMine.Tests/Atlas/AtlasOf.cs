using ExoMine.Atlas;
using ExoMine.Entities;
using ExoMine.Formats;
using ExoMine.Tests.Corpus;

namespace ExoMine.Tests.Atlas;

/// <summary>Atlases of hand-made papers and of the sample papers' labels.</summary>
internal static class AtlasOf
{
    private static readonly string Models = Path.Combine(AppContext.BaseDirectory, "models");

    public static EnvironmentNames Environments { get; } = EnvironmentNames.Load(Path.Combine(Models, "atlas", "environments.tsv"));

    public static AssayWords Assays { get; } = AssayWords.Load(Path.Combine(Models, "atlas", "assays.tsv"));

    public static ClaimAtlas Gold { get; } = Papers(
        [.. GoldPapers.Of(new[] { "train", "dev", "test" }.SelectMany(split => GoldReader.Read(CorpusFiles.Gold(split))), new ConceptLinker(EntityLexicons.Read(Path.Combine(Models, "lexicons"))))
            .OrderBy(p => p.Id, StringComparer.Ordinal)]);

    public static ClaimAtlas Papers(params IEnumerable<Paper> papers)
    {
        var builder = new AtlasBuilder(Environments, Assays);
        foreach (var paper in papers) builder.Add(paper, []);
        return builder.Build();
    }

    public static Regulator Regulator(this ClaimAtlas atlas, string agent) =>
        atlas.Regulators.Single(r => atlas.Agents[r.Agent].Name == agent && r.Process == ClaimAtlas.MainProcess);
}
