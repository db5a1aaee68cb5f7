using System.Security.Cryptography;
using System.Text.Json;
using ExoMine.Corpus.Gold;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class GoldTests
{
    public static readonly TheoryData<string> Splits = ["train", "dev", "test"];

    [Theory, MemberData(nameof(Splits))]
    public void Gold_is_exactly_what_the_sources_give(string split) =>
        Assert.Equal(GoldWriter.Write(CorpusFiles.Papers)[split], File.ReadAllText(CorpusFiles.Gold(split)));

    [Theory, MemberData(nameof(Splits))]
    public void Every_unit_is_readable_covers_all_types_and_has_an_effect(string split)
    {
        var units = GoldReader.Read(CorpusFiles.Gold(split));
        Assert.NotEmpty(units);
        Assert.All(units, unit => Assert.Equal(Enum.GetValues<EntityType>().ToHashSet(), unit.Covers));
        Assert.All(units, unit => Assert.NotNull(unit.Effect));
    }

    [Theory, MemberData(nameof(Splits))]
    public void Every_mention_repeats_its_span(string split)
    {
        foreach (var line in File.ReadLines(CorpusFiles.Gold(split)))
        {
            using var unit = JsonDocument.Parse(line);
            var text = unit.RootElement.GetProperty("text").GetString()!;
            Assert.All(unit.RootElement.GetProperty("mentions").EnumerateArray(), mention => Assert.Equal(
                mention.GetProperty("text").GetString(), text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]));
        }
    }

    [Theory, MemberData(nameof(Splits))]
    public void Mentions_nest_or_lie_apart_but_never_cross(string split) =>
        Assert.All(GoldReader.Read(CorpusFiles.Gold(split)), unit => Assert.All(
            from a in unit.Mentions from b in unit.Mentions where a.Span.Overlaps(b.Span) select (a, b),
            pair => Assert.True(pair.a.Span.Contains(pair.b.Span) || pair.b.Span.Contains(pair.a.Span), $"{unit.Id}: {pair.a} crosses {pair.b}")));

    [Fact]
    public void No_paper_stands_in_two_splits()
    {
        var docs = Splits.Select(row => GoldReader.Read(CorpusFiles.Gold(row)).Select(u => u.Doc).Distinct()).SelectMany(d => d).ToList();
        Assert.Equal(docs.Count, docs.Distinct().Count());
        Assert.Equal(CorpusFiles.Papers.Count, docs.Count);
    }

    [Theory]
    [InlineData("papers-train.jsonl")]
    [InlineData("papers-dev.jsonl")]
    [InlineData("papers-test.jsonl")]
    [InlineData("stress.jsonl")]
    [InlineData("first-pass.tsv")]
    [InlineData("second-pass.tsv")]
    public void Gold_is_frozen_at_the_checksum_that_the_newest_entry_of_the_changelog_names(string file)
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(CorpusFiles.Folder, "gold", file))));
        var newest = File.ReadAllText(Path.Combine(CorpusFiles.Folder, "CHANGELOG.md")).Split("\n## ")[1];
        Assert.Contains($"{sum}  gold/{file}", newest, StringComparison.Ordinal);
    }
}
