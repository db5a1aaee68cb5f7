using System.Text.Json;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>What a run writes about a PDF: its structure, the places of its sentences, and how far they can be trusted.</summary>
[Collection(PdfRun.Name)]
public sealed class PdfRunTests(PdfRun run)
{
    [Fact]
    public void Title_authors_keywords_year_doi_and_pmid_are_in_the_json()
    {
        var paper = run.Json("title");

        Assert.Equal("Vesicles that build bone in the aged mouse", paper.GetProperty("title").GetString());
        Assert.Equal(["Jane Doe", "Ada Roe", "Li Wei"], Strings(paper, "authors"));
        Assert.Equal(["exosome", "osteogenesis", "mouse"], Strings(paper, "keywords"));
        Assert.Equal(2025, paper.GetProperty("year").GetInt32());
        Assert.Equal("10.1234/bone.2025.17", paper.GetProperty("doi").GetString());
        Assert.Equal("31234567", paper.GetProperty("pmid").GetString());
    }

    [Fact]
    public void The_section_tree_has_kinds_and_levels()
    {
        var sections = run.Json("title").GetProperty("sections").EnumerateArray()
            .Where(s => s.GetProperty("heading").GetString() is { Length: > 0 })
            .Select(s => $"{s.GetProperty("kind").GetString()} {(s.TryGetProperty("level", out var level) ? level.GetInt32() : 0)} {s.GetProperty("heading").GetString()}");

        Assert.Equal(
            ["abstract 1 Abstract", "other 1 Keywords:", "introduction 1 1. Introduction", "methods 1 2. Methods", "methods 2 2.1. Cells", "methods 3 2.1.1. Media", "methods 2 2.2. Animals",
                "results 1 3. Results", "caption 0 Figure 1.", "references 1 References"],
            sections);
    }

    [Fact]
    public void References_give_no_findings_and_no_sentences_of_the_body()
    {
        var paper = run.Json("title");
        var text = paper.GetProperty("text").GetString()!;
        var cited = paper.GetProperty("sentences").EnumerateArray().Where(s => Text(text, s).Contains("Smith", StringComparison.Ordinal)).ToList();

        Assert.All(cited, s => Assert.Equal("references", s.GetProperty("section").GetString()));
        Assert.DoesNotContain(paper.GetProperty("findings").EnumerateArray(), f => cited.Exists(s => s.GetProperty("id").GetString() == f.GetProperty("sentence").GetString()));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("turned")]
    [InlineData("halves")]
    public void Every_sentence_has_a_page_boxes_on_it_and_a_quality(string id)
    {
        var paper = run.Json(id);
        var pages = paper.GetProperty("pages").EnumerateArray().ToDictionary(p => p.GetProperty("number").GetInt32());
        Assert.NotEmpty(paper.GetProperty("sentences").EnumerateArray());
        foreach (var sentence in paper.GetProperty("sentences").EnumerateArray())
        {
            var page = pages[sentence.GetProperty("page").GetInt32()];
            Assert.InRange(sentence.GetProperty("quality").GetDouble(), 0.5, 1);
            Assert.NotEmpty(sentence.GetProperty("boxes").EnumerateArray());
            foreach (var box in sentence.GetProperty("boxes").EnumerateArray().Select(b => b.EnumerateArray().Select(n => n.GetDouble()).ToArray()))
            {
                Assert.InRange(box[0], 0, box[2]);
                Assert.InRange(box[2], box[0], page.GetProperty("width").GetDouble());
                Assert.InRange(box[1], 0, box[3]);
                Assert.InRange(box[3], box[1], page.GetProperty("height").GetDouble());
            }
        }
    }

    [Fact]
    public void A_sentence_over_two_pages_knows_both()
    {
        var paper = run.Json("halves");
        var text = paper.GetProperty("text").GetString()!;
        var sentence = paper.GetProperty("sentences").EnumerateArray().Single(s => Text(text, s).StartsWith("Exosomes of the stem", StringComparison.Ordinal));

        Assert.Equal("Exosomes of the stem cells promote osteogenesis in the bones of old mice and of young ones that were fed with them for as long as they were alive.", Text(text, sentence));
        Assert.Equal(1, sentence.GetProperty("page").GetInt32());
        Assert.Equal([1, 2, 2], sentence.GetProperty("boxPages").EnumerateArray().Select(p => p.GetInt32()));
        var first = sentence.GetProperty("boxes")[0].EnumerateArray().Select(n => n.GetDouble()).ToArray();
        Assert.True(first[0] > 100, "it begins behind the sentence before it");
        Assert.InRange(760, first[1], first[3]);
    }

    [Fact]
    public void Each_damage_lowers_the_quality_of_its_page_and_bad_pages_are_reported()
    {
        var paper = run.Json("poor");
        var pages = paper.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("quality").GetDouble()).ToArray();
        var text = paper.GetProperty("text").GetString()!;

        Assert.Equal(1, pages[0]);
        Assert.All(pages[1..], quality => Assert.InRange(quality, 0, 0.95));
        Assert.Equal([2, 3], Warned(paper, "bad_page"));
        Assert.Equal([4], Warned(paper, "reading_order"));
        Assert.Contains(paper.GetProperty("sentences").EnumerateArray(), s => Text(text, s).Contains('\uFFFD', StringComparison.Ordinal) && s.GetProperty("quality").GetDouble() < 0.5);
    }

    [Fact]
    public void A_scan_is_said_to_be_one_and_what_to_do()
    {
        var warning = Assert.Single(run.Json("scan").GetProperty("warnings").EnumerateArray());

        Assert.Equal("looks_scanned", warning.GetProperty("code").GetString());
        Assert.Contains("OCRmyPDF", warning.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_page_loses_no_other_and_is_reported()
    {
        var paper = run.Json("broken");

        Assert.Equal([2], Warned(paper, "bad_page"));
        Assert.Equal("Exosomes build bone on the first page.\n\nExosomes build bone on the last page.", paper.GetProperty("text").GetString());
    }

    private static IEnumerable<int> Warned(JsonElement paper, string code) =>
        paper.GetProperty("warnings").EnumerateArray().Where(w => w.GetProperty("code").GetString() == code).Select(w => w.GetProperty("page").GetInt32());

    private static string Text(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static IEnumerable<string?> Strings(JsonElement paper, string name) => paper.GetProperty(name).EnumerateArray().Select(e => e.GetString());
}
