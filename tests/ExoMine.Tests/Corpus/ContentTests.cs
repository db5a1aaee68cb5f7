using ExoMine.Corpus.Sources;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class ContentTests
{
    [Fact]
    public void The_corpus_has_research_papers_and_reviews_and_more_than_six_hundred_sentences()
    {
        Assert.True(CorpusFiles.Papers.Count >= 12);
        Assert.Equal(["research", "review"], CorpusFiles.Papers.Select(p => p.Kind).Distinct().Order());
        Assert.True(CorpusFiles.Papers.Sum(p => p.Sentences().Count()) >= 600);
    }

    [Fact]
    public void Every_paper_has_abstract_figure_table_and_references()
    {
        Assert.All(CorpusFiles.Papers, paper =>
        {
            Assert.Contains(paper.Blocks, b => b is Heading { Kind: SectionKind.Abstract });
            Assert.Contains(paper.Blocks, b => b is FloatingBlock { IsTable: true });
            Assert.Contains(paper.Blocks, b => b is FloatingBlock { IsTable: false });
            Assert.True(paper.References.Count >= 8, paper.Id);
        });
    }

    [Fact]
    public void Ids_are_file_names_and_dois_are_of_the_test_prefix()
    {
        Assert.All(CorpusFiles.Papers, p => Assert.True(File.Exists(Path.Combine(CorpusFiles.Folder, "sources", p.Id + ".txt")), p.Id));
        Assert.All(CorpusFiles.Papers, p => Assert.StartsWith("10.5555/exomine.", p.Doi, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RUNX2-AS1", "P05", Effect.Inhibits, "P06", Effect.Promotes)]
    [InlineData("miR-21-5p", "P09", Effect.Promotes, "P10", Effect.Inhibits)]
    [InlineData("miR-214-3p", "P07", Effect.Inhibits, "P15", Effect.Promotes)]
    public void Planted_contradictions_are_there(string agent, string one, Effect inOne, string other, Effect inOther)
    {
        Assert.Equal(inOne, MostlyIn(one, agent));
        Assert.Equal(inOther, MostlyIn(other, agent));
    }

    [Fact]
    public void The_two_arms_of_miR_140_have_opposite_signs()
    {
        Assert.Equal(Effect.Promotes, MostlyIn("P08", "miR-140-3p"));
        Assert.Equal(Effect.Inhibits, MostlyIn("P13", "miR-140-5p"));
    }

    [Fact]
    public void No_other_molecule_is_given_opposite_signs_by_two_papers()
    {
        string[] planted = ["runx2-as1", "mir-21-5p", "mir-214-3p", "leptin"];
        var signs = from paper in CorpusFiles.Papers
                    from item in paper.Sentences()
                    from agent in item.Sentence.Agents
                    where agent.Type is EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna or EntityType.Gene
                    group agent.Effect by agent.Name.ToLowerInvariant();
        Assert.Empty(signs.Where(g => g.Distinct().Count() > 1 && !planted.Contains(g.Key)).Select(g => g.Key));
    }

    private static Effect MostlyIn(string paper, string agent) =>
        CorpusFiles.Papers.Single(p => p.Id.StartsWith(paper, StringComparison.Ordinal)).Sentences()
            .SelectMany(s => s.Sentence.Agents).Where(a => a.Name == agent)
            .CountBy(a => a.Effect).MaxBy(c => c.Value).Key;
}
