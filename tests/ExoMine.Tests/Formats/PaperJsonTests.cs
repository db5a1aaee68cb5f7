using System.Text.Json;
using CsCheck;
using ExoMine.Formats;
using ExoMine.Formats.Json;
using Xunit;

namespace ExoMine.Tests.Formats;

public class PaperJsonTests
{
    private static readonly PaperJsonWriter Writer = new(new Producer("exomine", "0.0.0", new Dictionary<string, string> { ["a.tsv"] = "00" }));

    [Fact]
    public void What_is_written_reads_back_and_writes_the_same_bytes() => RandomPapers.Any.Sample(paper =>
    {
        var json = Writer.Write(paper);
        Assert.Equal(json, Writer.Write(PaperJsonReader.Read(json, "file")));
        Assert.Equal(Writer.WriteLine(paper), Writer.WriteLine(PaperJsonReader.Read(json, "file")));
    }, iter: 200);

    [Fact]
    public void Every_mention_repeats_its_span_of_the_text() => RandomPapers.Any.Sample(paper =>
    {
        using var json = JsonDocument.Parse(Writer.Write(paper));
        var text = json.RootElement.GetProperty("text").GetString()!;
        foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
            Assert.Equal(mention.GetProperty("text").GetString(), text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]);
    }, iter: 100);

    [Fact]
    public async Task Output_fits_the_published_schema()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(PaperSchema.Write(), TestContext.Current.CancellationToken);
        RandomPapers.Any.Sample(paper => Assert.Empty(schema.Validate(Writer.Write(paper))), iter: 50);
    }

    [Fact]
    public async Task The_schema_refuses_an_unknown_effect()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(PaperSchema.Write(), TestContext.Current.CancellationToken);
        var paper = new Paper("p", "Exosomes heal bone.") { Sentences = [new Sentence(new TextSpan(0, 19), SectionKind.Results, Effect.Promotes)] };
        var json = Writer.Write(paper);
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"promotes\"", "\"heals\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Agents_that_are_mentions_are_ids_and_others_carry_their_words()
    {
        var mention = new Mention(EntityType.Mirna, new TextSpan(0, 6), "test");
        var paper = new Paper("p", "miR-21 and heat heal bone.")
        {
            Sentences = [new Sentence(new TextSpan(0, 26), SectionKind.Results, Effect.Promotes)],
            Mentions = [mention],
            Findings =
            [
                new Finding(0, new Agent(mention.Span, EntityType.Mirna), "osteogenesis", Effect.Promotes, new Evidence("test", 1, [])),
                new Finding(0, new Agent(new TextSpan(11, 15), null), "osteogenesis", Effect.Promotes, new Evidence("test", 1, [])),
            ],
        };
        var json = Writer.Write(paper);
        Assert.Contains("\"agent\":\"m1\"", json, StringComparison.Ordinal);
        Assert.Contains("""{"start":11,"end":15,"text":"heat","type":"other"}""", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 99, "outside")]
    [InlineData(5, 6, "inside a surrogate pair")]
    public void A_span_that_does_not_fit_is_never_written(int start, int end, string why)
    {
        var paper = new Paper("p", "Beta 𝛽 rose") { Mentions = [new Mention(EntityType.Gene, new TextSpan(start, end), why)] };
        Assert.Throws<InvalidPaperException>(() => Writer.Write(paper));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Other_files_are_refused_by_name(string json) =>
        Assert.Contains("file.json", Assert.Throws<InvalidPaperException>(() => PaperJsonReader.Read(json, "file.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_mention_whose_text_was_altered_is_refused()
    {
        var json = Writer.Write(new Paper("p", "miR-21 heals") { Mentions = [new Mention(EntityType.Mirna, new TextSpan(0, 6), "test")] });
        Assert.Throws<InvalidPaperException>(() => PaperJsonReader.Read(json.Replace("\"text\":\"miR-21\"", "\"text\":\"miR-22\"", StringComparison.Ordinal), "f"));
    }

    [Fact]
    public void Sentences_carry_the_boxes_of_their_lines()
    {
        float[] edges = [.. Enumerable.Range(0, 11).Select(i => 10f * i)];
        var paper = new Paper("p", "One. Two a\nb three.")
        {
            Pages = [new Page(1, new TextSpan(0, 11), 600, 800), new Page(2, new TextSpan(11, 19), 600, 800)],
            Lines = [new TextLine(new TextSpan(0, 10), 1, new Box(0, 700, 100, 710), edges), new TextLine(new TextSpan(11, 19), 2, new Box(0, 50, 80, 60), [])],
            Sentences = [new Sentence(new TextSpan(5, 19), SectionKind.Results)],
        };
        var json = Writer.Write(paper);
        Assert.Contains("\"page\":1,\"boxes\":[[50,700,100,710],[0,50,80,60]],\"boxPages\":[1,2]", json, StringComparison.Ordinal);
    }
}
