using ExoMine.Corpus.Gold;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class WordingsTests
{
    [Fact]
    public void Gold_is_exactly_what_the_sources_give() =>
        Assert.Equal(string.Concat(CorpusFiles.Wordings.Select(GoldWriter.Write)), File.ReadAllText(CorpusFiles.WordingsGold));

    [Fact]
    public void No_training_sentence_stands_twice_or_in_what_is_reported()
    {
        var reported = new[] { CorpusFiles.Gold("dev"), CorpusFiles.Gold("test"), CorpusFiles.StressGold }
            .SelectMany(GoldReader.Read).Select(u => u.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = GoldReader.Read(CorpusFiles.WordingsGold).Select(u => u.Text).ToList();
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(texts, reported.Contains);
    }

    [Fact]
    public void More_than_two_thousand_sentences_have_an_effect_and_agents_where_it_is_not_none()
    {
        var units = GoldReader.Read(CorpusFiles.WordingsGold);
        Assert.True(units.Count > 2000);
        Assert.All(units, unit => Assert.Equal(unit.Effect == Effect.None, unit.Agents.Count == 0));
    }
}
