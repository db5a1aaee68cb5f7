using ExoMine.Corpus.Sources;
using Xunit;

namespace ExoMine.Tests.Corpus;

public class ManuscriptReaderTests
{
    private const string Sound = "{Exosomes|vesicle} promote osteogenesis. => promotes | Exosomes/vesicle/promotes";

    [Fact]
    public void A_sentence_gives_text_mentions_effect_and_agents()
    {
        var sentence = Read(Sound);
        Assert.Equal("Exosomes promote osteogenesis.", sentence.Marked.Text);
        Assert.Equal((EntityType.Vesicle, new TextSpan(0, 8)), sentence.Marked.Mentions.Select(m => (m.Type, m.Span)).Single());
        Assert.Equal(Effect.Promotes, sentence.Effect);
        Assert.Equal(("Exosomes", EntityType.Vesicle, Effect.Promotes), sentence.Agents.Select(a => (a.Name, a.Type, a.Effect)).Single());
    }

    [Fact]
    public void Nested_mentions_come_outer_first()
    {
        var marked = Read("{{{PTEN|gene}/{Akt|gene} axis|pathway} in {BMSCs|cell_type}|vesicle} => none").Marked;
        Assert.Equal(["PTEN/Akt axis in BMSCs", "PTEN/Akt axis", "PTEN", "Akt", "BMSCs"], marked.Mentions.Select(marked.Surface));
    }

    [Theory]
    [InlineData("healing.^12^", "healing.¹²")]
    [InlineData("Ca^2+^ at 10^−6^ M", "Ca²⁺ at 10⁻⁶ M")]
    [InlineData("union.^6–8,11^", "union.⁶–⁸,¹¹")]
    [InlineData("mice^-/-^ lived", "mice⁻/- lived")]
    [InlineData("1% O~2~ and *S. aureus*", "1% O2 and S. aureus")]
    public void Typography_is_resolved(string marked, string text) => Assert.Equal(text, Read(marked + " => none").Marked.Text);

    [Theory]
    [InlineData("{Exosomes|vesicle promote it. => none", "never closed")]
    [InlineData("{Exosomes|vehicle} promote it. => none", "vehicle")]
    [InlineData("Exosomes} promote it. => none", "closing brace")]
    [InlineData("Exosomes | promote it. => none", "bar outside")]
    [InlineData("Exosomes *promote it. => none", "Italic")]
    [InlineData("Exosomes promote it.", " => ")]
    [InlineData("Exosomes promote it. => helps", "helps")]
    [InlineData("Exosomes promote it. => promotes", "without agents")]
    [InlineData("Exosomes promote it. => none | Exosomes/other/promotes", "without an effect")]
    [InlineData("Exosomes promote it. => promotes | vesicles/other/promotes", "does not stand")]
    [InlineData("Exosomes promote it. => promotes | Exosomes/vesicle/promotes", "no mention")]
    [InlineData("Exosomes promote it. => promotes | Exosomes/other/mixed", "mixed")]
    [InlineData("Exosomes promote it. => promotes | Exosomes/other/promotes | perhaps", "perhaps")]
    public void A_broken_sentence_is_named_with_file_and_line(string line, string reason)
    {
        var error = Assert.Throws<SourceFormatException>(() => Read(line));
        Assert.StartsWith("paper.txt:15: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_line_ends_a_paragraph_and_a_table()
    {
        var paper = Paper("One. => none", "Two. => none", "", "Three. => none", "@table 1", "Caption. => none", "| a | b |", "| 1 | 2 |", "", "Four. => none");
        Assert.Equal([2, 1, 1], paper.Blocks.OfType<Paragraph>().Select(p => p.Sentences.Count));
        Assert.Equal(["a", "b"], paper.Blocks.OfType<FloatingBlock>().Single().Rows[0]);
    }

    [Fact]
    public void A_missing_header_line_is_named() =>
        Assert.Contains("@doi", Assert.Throws<SourceFormatException>(() => ManuscriptReader.Read("paper.txt", Header.Where(l => !l.StartsWith("@doi", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);

    private static readonly string[] Header =
    [
        "@id P99-example", "@kind research", "@split train", "@journal J", "@year 2024", "@volume 1", "@pages 1-2", "@doi 10.5555/exomine.p99",
        "@authors A B", "@affiliations C", "@keywords d", "@citations bracket", "@title A title => none", "@section abstract Abstract",
    ];

    private static Manuscript Paper(params string[] body) => ManuscriptReader.Read("paper.txt", [.. Header, .. body, "@references", "[1] E F. G. 2020."]);

    private static LabelledSentence Read(string line) => Paper(line).Blocks.OfType<Paragraph>().Single().Sentences.Single();
}
