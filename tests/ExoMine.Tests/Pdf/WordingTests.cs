using ExoMine.Pdf.Layout;
using ExoMine.Pdf.Structure;
using ExoMine.Pdf.Wording;
using Xunit;

namespace ExoMine.Tests.Pdf;

public class WordingTests
{
    [Theory]
    [InlineData("The cells were cul-", "tured in medium", "cultured", "Drop")]
    [InlineData("a well-", "known factor", "well-known", "Keep")]
    [InlineData("levels of miR-", "21 fell", "", "Keep")]
    [InlineData("the pre-", "and postnatal bone", "", "Space")]
    [InlineData("bone-", "derived vesicles", "bone", "Keep")]
    [InlineData("in osteo", "blasts", "", "Space")]
    [InlineData("5′-ACGTACGTAA", "GGTTAACC-3′", "", "Keep")]
    public void A_hyphen_at_a_line_end_is_weighed_by_the_papers_own_words(string line, string next, string elsewhere, string joint)
    {
        var vocabulary = new Vocabulary();
        vocabulary.Read(elsewhere, cutBefore: false);

        Assert.Equal(joint, new HyphenMender(vocabulary).Decide(line, next).ToString());
    }

    [Theory]
    [InlineData("12", false, "¹²")]
    [InlineData("2+", false, "²⁺")]
    [InlineData("-", false, "⁻")]
    [InlineData("–", true, "–")]
    [InlineData("a", false, "a")]
    public void Raised_digits_and_signs_have_their_own_characters(string text, bool afterRaised, string expected) =>
        Assert.Equal(expected, SuperscriptMarker.Raise(text, afterRaised));

    [Theory]
    [InlineData("n", '\u0301', "ń")]
    [InlineData("ı", '\u0301', "í")]
    [InlineData("U", '\u0308', "Ü")]
    [InlineData("x", '\u0327', "x")]
    public void Accents_are_put_on_their_letters(string letter, char accent, string expected) => Assert.Equal(expected, Accents.Compose(letter, accent));

    [Theory]
    [InlineData("𝜇", "μ")]
    [InlineData("𝛽", "β")]
    [InlineData("𝑝", "p")]
    [InlineData("𝟕", "7")]
    [InlineData("😀", "😀")]
    public void Mathematical_letters_are_the_plain_ones(string letter, string expected) =>
        Assert.Equal(expected, MathLetters.Plain(char.ConvertToUtf32(letter, 0)));

    [Fact]
    public void A_font_whose_m_hangs_below_the_line_is_greek()
    {
        var ink = new Dictionary<char, (float, float)> { ['m'] = (-0.2f, 0.5f), ['a'] = (0f, 0.5f), ['b'] = (-0.2f, 0.74f) };

        Assert.Equal(GreekCode.Symbol, GreekLetters.Judge(ink, named: false));
    }

    [Fact]
    public void A_latin_font_of_few_letters_stays_latin()
    {
        var ink = new Dictionary<char, (float, float)> { ['p'] = (-0.2f, 0.46f), ['a'] = (0f, 0.46f), ['b'] = (0f, 0.68f) };

        Assert.Equal(GreekCode.None, GreekLetters.Judge(ink, named: false));
    }

    [Theory]
    [InlineData("Figure 2. Effects of exosomes", false, true)]
    [InlineData("Fig. 3 Vesicles", false, true)]
    [InlineData("Table 1", false, true)]
    [InlineData("Figure 2 shows that bone grew", false, false)]
    [InlineData("Figure 2 shows that bone grew", true, true)]
    [InlineData("Table 1, however, says nothing", true, false)]
    [InlineData("figure 2. continued sentence", false, false)]
    public void Captions_are_told_from_sentences_about_figures(string line, bool ownStyle, bool expected) =>
        Assert.Equal(expected, CaptionStart.Matches(line, ownStyle));

    [Theory]
    [InlineData("grew in mice.¹²,¹³", true)]
    [InlineData("grew in mice [4]", false)]
    [InlineData("grew in mice.\u201D", true)]
    [InlineData("grew in", false)]
    public void A_sentence_closes_before_its_citations(string text, bool closes) => Assert.Equal(closes, SentenceEnd.Closes(text));

    [Theory]
    [InlineData("Jane Q. Doe¹,*, Li Wei² and Ada van der Berg³", "Jane Q. Doe|Li Wei|Ada van der Berg")]
    [InlineData("Department of Bone, University of Nowhere, City", "")]
    public void Names_are_read_from_an_author_line(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', AuthorFinder.Names(line)));

    [Theory]
    [InlineData("A B S T R A C T", SectionKind.Abstract)]
    [InlineData("2. Materials and Methods", SectionKind.Methods)]
    [InlineData("■ RESULTS", SectionKind.Results)]
    public void Headings_are_known_by_their_words(string heading, SectionKind kind) => Assert.Equal(kind, HeadingReader.KindOf(heading));

    [Theory]
    [InlineData("speci\uE103c|signi\uE103cant|\uE103lled", "fi")]
    [InlineData("in\uE103uence|\uE103at", "fl")]
    [InlineData("xq\uE103z", null)]
    public void The_words_around_a_private_character_tell_the_ligature(string words, string? ligature) =>
        Assert.Equal(ligature, LigatureGuesser.Guess('\uE103', words.Split('|')));
}
