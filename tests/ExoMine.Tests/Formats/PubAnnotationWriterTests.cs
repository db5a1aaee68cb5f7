using System.Text.Json;
using CsCheck;
using ExoMine.Formats.PubAnnotation;
using Xunit;

namespace ExoMine.Tests.Formats;

public class PubAnnotationWriterTests
{
    private static JsonElement Write(Paper paper)
    {
        using var json = JsonDocument.Parse(Assert.Single(new PubAnnotationWriter().Write(paper)).Content);
        return json.RootElement.Clone();
    }

    [Fact]
    public void Denotations_are_places_in_code_points_and_what_is_pointed_to_is_there() => RandomPapers.Any.Sample(paper =>
    {
        var json = Write(paper);
        Assert.Equal(paper.Text, json.GetProperty("text").GetString());
        var text = new CodePoints(paper.Text);
        var denotations = json.GetProperty("denotations").EnumerateArray().ToDictionary(d => d.GetProperty("id").GetString()!);
        for (var i = 0; i < paper.Mentions.Count; i++)
        {
            var span = denotations[$"m{i + 1}"].GetProperty("span");
            Assert.Equal(paper.Mentions[i].Span.In(paper.Text), text[span.GetProperty("begin").GetInt32(), span.GetProperty("end").GetInt32()]);
        }
        var relations = json.GetProperty("relations").EnumerateArray().ToArray();
        Assert.All(relations, r => Assert.True(denotations.ContainsKey(r.GetProperty("subj").GetString()!) && denotations.ContainsKey(r.GetProperty("obj").GetString()!)));
        var ids = denotations.Keys.Concat(relations.Select(r => r.GetProperty("id").GetString()!)).ToHashSet();
        Assert.All(json.GetProperty("attributes").EnumerateArray(), a => Assert.Contains(a.GetProperty("subj").GetString()!, ids));
    }, iter: 200);

    [Fact]
    public void A_finding_relates_agent_and_process()
    {
        var json = Write(SamplePaper.Create()).GetRawText();
        Assert.Contains("""{"id":"f1","subj":"m1","pred":"promotes","obj":"p1"}""", json, StringComparison.Ordinal);
        Assert.Contains("\"subj\":\"f2\",\"pred\":\"negated\",\"obj\":\"true\"", json, StringComparison.Ordinal);
        Assert.Contains("\"subj\":\"m1\",\"pred\":\"target\",\"obj\":\"m2\"", json, StringComparison.Ordinal);
    }
}
