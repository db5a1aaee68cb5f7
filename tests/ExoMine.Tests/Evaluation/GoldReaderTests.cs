using ExoMine.Evaluation;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public sealed class GoldReaderTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Reads_all_members_of_a_unit_and_ignores_unknown_ones()
    {
        var unit = Assert.Single(Read("""
            {"id":"P1#3","doc":"P1","text":"miR-21 may heal bone.","covers":["miRNA","gene"],"annotator":7,"mentions":[{"type":"miRNA","start":0,"end":6,"text":"miR-21","theirType":"x"}],"effect":"promotes","agents":[{"name":"miR-21","type":"miRNA","effect":"promotes"},{"name":"PGS","type":"other","effect":"inhibits"}],"speculative":true}
            """));
        Assert.Equal(("P1#3", "P1", Effect.Promotes), (unit.Id, unit.Doc, unit.Effect));
        Assert.Equal([EntityType.Mirna, EntityType.Gene], unit.Covers.Order());
        Assert.Equal(new TextSpan(0, 6), Assert.Single(unit.Mentions).Span);
        Assert.Equal([EntityType.Mirna, null], unit.Agents.Select(a => a.Type));
        Assert.True(unit.Speculative);
        Assert.False(unit.Negated);
    }

    [Fact]
    public void A_unit_without_doc_is_its_own_and_without_effect_has_none_to_score()
    {
        var unit = Assert.Single(Read("""{"id":"x","text":"a","covers":["gene"],"mentions":[]}"""));
        Assert.Equal("x", unit.Doc);
        Assert.Null(unit.Effect);
    }

    [Fact]
    public void The_same_mention_twice_counts_once() => Assert.Single(Assert.Single(Read("""
        {"id":"x","text":"p53","mentions":[{"type":"gene","start":0,"end":3,"text":"p53"},{"type":"gene","start":0,"end":3,"text":"p53"}]}
        """)).Mentions);

    [Theory]
    [InlineData("""{"id":"a","text":"Runx2","mentions":[{"type":"gene","start":1,"end":5,"text":"Runx2"}]}""", "the text at 1–5 is \"unx2\", but the mention says \"Runx2\"")]
    [InlineData("""{"id":"a","text":"Runx2","mentions":[{"type":"gene","start":0,"end":6,"text":"Runx2"}]}""", "outside the text")]
    [InlineData("""{"id":"a","text":"Runx2","mentions":[{"type":"gene","start":3,"end":3,"text":""}]}""", "outside the text")]
    [InlineData("""{"id":"a","text":"Runx2","mentions":[{"type":"protein","start":0,"end":5,"text":"Runx2"}]}""", "\"protein\" is not an entity type")]
    [InlineData("""{"id":"a","text":"Runx2","effect":"enhances"}""", "\"enhances\" is not an effect")]
    [InlineData("""{"id":"a"}""", "\"text\" is missing")]
    [InlineData("""{"id":7,"text":"a"}""", "\"id\" is not a string")]
    [InlineData("""{"id":"a","text":"a","mentions":{}}""", "\"mentions\" is not an array")]
    [InlineData("""{"id":"a","text":"a","mentions":["x"]}""", "expected an object")]
    [InlineData("""{"id":"a","text":"a","covers":[1]}""", "\"covers\" is not a string")]
    [InlineData("""["a"]""", "not a JSON object")]
    [InlineData("""{"id":"a","text":"a",""", "not JSON")]
    [InlineData("""{"id":"first","text":"a"}""", "earlier line")]
    public void A_bad_line_is_refused_with_its_file_and_number(string line, string reason)
    {
        var problem = Assert.Throws<InvalidDataException>(() => Read("""{"id":"first","text":"a"}""", "", line));
        Assert.StartsWith($"{path}:3: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void The_gold_of_the_project_reads_and_agrees_with_itself()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "corpus", "gold");
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.jsonl") : [])
        {
            foreach (var unit in GoldReader.Read(file))
            {
                var tally = new UnitOutcome(unit, GoldUnits.AsPrediction(unit)).Tally;
                Assert.Equal(0, tally.StrictOfAllTypes.FalseNegatives + tally.StrictOfAllTypes.FalsePositives);
                Assert.Equal(tally.Effects.Units, tally.Effects[unit.Effect ?? Effect.None, unit.Effect]);
            }
        }
    }

    private IReadOnlyList<GoldUnit> Read(params string[] lines)
    {
        File.WriteAllLines(path, lines);
        return GoldReader.Read(path);
    }
}
