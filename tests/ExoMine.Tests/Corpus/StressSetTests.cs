using System.Text.Json;
using ExoMine.Corpus.Gold;
using ExoMine.Corpus.Sources;
using ExoMine.Evaluation;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class StressSetTests
{
    [Fact]
    public void Gold_is_exactly_what_the_source_gives() =>
        Assert.Equal(GoldWriter.Write(CorpusFiles.Stress), File.ReadAllText(CorpusFiles.StressGold));

    [Fact]
    public void Fifteen_categories_have_at_least_twenty_five_sentences_each_and_four_hundred_together()
    {
        Assert.Equal(15, CorpusFiles.Stress.Categories.Count);
        Assert.All(CorpusFiles.Stress.Categories, c => Assert.True(c.Sentences.Count >= 25, c.Name));
        Assert.True(GoldReader.Read(CorpusFiles.StressGold).Count >= 400);
    }

    [Fact]
    public void A_category_is_a_document_so_that_folds_hold_it_out_whole()
    {
        foreach (var line in File.ReadLines(CorpusFiles.StressGold))
        {
            using var unit = JsonDocument.Parse(line);
            var doc = unit.RootElement.GetProperty("doc").GetString();
            Assert.Equal("stress-" + unit.RootElement.GetProperty("category").GetString(), doc);
            Assert.StartsWith(doc + "#", unit.RootElement.GetProperty("id").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Eight_folds_hold_out_pairs_of_categories()
    {
        var folds = CrossValidation.FoldOfDocs(GoldReader.Read(CorpusFiles.StressGold).Select(u => u.Doc), 8);
        Assert.Equal([1, 2, 2, 2, 2, 2, 2, 2], folds.CountBy(f => f.Value).Select(f => f.Value).Order());
    }

    [Fact]
    public void Every_unit_covers_all_types_has_an_effect_and_mentions_that_never_cross()
    {
        Assert.All(GoldReader.Read(CorpusFiles.StressGold), unit =>
        {
            Assert.Equal(Enum.GetValues<EntityType>().ToHashSet(), unit.Covers);
            Assert.NotNull(unit.Effect);
            Assert.All(from a in unit.Mentions from b in unit.Mentions where a.Span.Overlaps(b.Span) select (a, b),
                pair => Assert.True(pair.a.Span.Contains(pair.b.Span) || pair.b.Span.Contains(pair.a.Span), $"{unit.Id}: {pair.a} crosses {pair.b}"));
        });
    }

    [Fact]
    public void Every_mention_repeats_its_span()
    {
        foreach (var line in File.ReadLines(CorpusFiles.StressGold))
        {
            using var unit = JsonDocument.Parse(line);
            var text = unit.RootElement.GetProperty("text").GetString()!;
            Assert.All(unit.RootElement.GetProperty("mentions").EnumerateArray(), mention => Assert.Equal(
                mention.GetProperty("text").GetString(), text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]));
        }
    }

    [Fact]
    public void No_sentence_stands_twice_or_in_a_paper()
    {
        var papers = CorpusFiles.Papers.SelectMany(p => p.Sentences()).Select(s => s.Sentence.Marked.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stress = CorpusFiles.Stress.Categories.SelectMany(c => c.Sentences).Select(s => s.Marked.Text).ToList();
        Assert.Equal(stress.Count, stress.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(stress, papers.Contains);
    }

    [Theory]
    [InlineData(1, "before the first category", "One. => none")]
    [InlineData(2, "begins twice", "@category a", "@category a")]
    [InlineData(1, "no name", "@category A b")]
    [InlineData(3, " => ", "@category a", "One. => none", "Two.")]
    public void A_broken_line_is_named_with_file_and_line(int line, string reason, params string[] lines)
    {
        var error = Assert.Throws<SourceFormatException>(() => SentenceSetReader.Read("stress.txt", lines));
        Assert.StartsWith($"stress.txt:{line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
