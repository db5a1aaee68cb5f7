using System.Text.Json;
using CsCheck;
using ExoMine.Formats.Indra;
using Xunit;

namespace ExoMine.Tests.Formats;

public class IndraWriterTests
{
    private static readonly IndraWriter Writer = new(new Dictionary<string, Concept> { ["osteogenesis"] = new("GO:0001503", "ossification") });

    private static JsonElement[] Write(Paper paper)
    {
        using var json = JsonDocument.Parse(Assert.Single(Writer.Write(paper)).Content);
        return [.. json.RootElement.EnumerateArray().Select(s => s.Clone())];
    }

    /// <summary>The rules of INDRA's published statements_schema.json for what is written, as the check of formats reads them too.</summary>
    private static readonly string Schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Formats", "indra.schema.json"));

    [Fact]
    public async Task Statements_keep_the_rules_of_the_published_schema()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(Schema, TestContext.Current.CancellationToken);
        RandomPapers.Any.Sample(paper => Assert.Empty(schema.Validate(Assert.Single(Writer.Write(paper)).Content)), iter: 60);
        Assert.NotEmpty(schema.Validate("""[{"type":"Influence","id":"1","evidence":[]}]"""));
        var statements = Assert.Single(Writer.Write(SamplePaper.Create())).Content;
        Assert.Empty(schema.Validate(statements));
        foreach (var (rule, broken) in new[] { ("\"type\":\"Event\"", "\"type\":\"Happening\""), ("\"db_refs\"", "\"refs\""), ("\"type\":\"Inhibition\"", "\"type\":\"Blocking\""), ("\"polarity\":1", "\"polarity\":2") })
            Assert.NotEmpty(schema.Validate(statements.Replace(rule, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void Agents_stand_in_the_evidence_where_their_coordinates_say() => RandomPapers.Any.Sample(paper =>
    {
        foreach (var statement in Write(paper))
        {
            var evidence = statement.GetProperty("evidence")[0];
            var agents = evidence.GetProperty("annotations").GetProperty("agents");
            var sentence = paper.Findings[int.Parse(evidence.GetProperty("source_id").GetString()!.Split("#f")[^1].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) - 1].Sentence;
            var before = new CodePoints(paper.Text[..paper.Sentences[sentence].Span.Start]).Length;
            var text = new CodePoints(paper.Text);
            for (var i = 0; i < agents.GetProperty("coords").GetArrayLength(); i++)
            {
                var place = agents.GetProperty("coords")[i];
                Assert.Equal(agents.GetProperty("raw_text")[i].GetString(), text[before + place[0].GetInt32(), before + place[1].GetInt32()]);
            }
        }
    }, iter: 100);

    [Fact]
    public void A_finding_becomes_an_influence_and_its_target_an_inhibition()
    {
        var statements = Write(SamplePaper.Create());
        Assert.Equal(["Influence", "Inhibition", "Influence"], statements.Select(s => s.GetProperty("type").GetString()));
        var influence = statements[0];
        Assert.Equal("""{"name":"ossification","db_refs":{"TEXT":"osteogenesis","GO":"GO:0001503"}}""", influence.GetProperty("obj").GetProperty("concept").GetRawText());
        Assert.Equal(1, influence.GetProperty("obj").GetProperty("delta").GetProperty("polarity").GetInt32());
        var evidence = influence.GetProperty("evidence")[0];
        Assert.Equal("In 𝛽-blocked mice, miR-21 inhibited SMAD7 and promoted osteogenesis of BMSCs in diabetes.", evidence.GetProperty("text").GetString());
        Assert.Equal("[[19,25],[55,67]]", evidence.GetProperty("annotations").GetProperty("agents").GetProperty("coords").GetRawText());
        Assert.Equal("CL:0002540", evidence.GetProperty("context").GetProperty("cell_type").GetProperty("db_refs").GetProperty("CL").GetString());
        Assert.Equal("4092", statements[1].GetProperty("obj").GetProperty("db_refs").GetProperty("EGID").GetString());
        var negated = statements[2].GetProperty("evidence")[0].GetProperty("epistemics");
        Assert.True(negated.GetProperty("negated").GetBoolean() && negated.GetProperty("hypothesis").GetBoolean());
    }

    [Fact]
    public void Ids_are_the_same_in_every_run_and_differ_between_statements()
    {
        var ids = Write(SamplePaper.Create()).Select(s => s.GetProperty("id").GetString()).ToArray();
        Assert.Equal(ids, Write(SamplePaper.Create()).Select(s => s.GetProperty("id").GetString()));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Guid.TryParseExact(id, "D", out _)));
    }
}
