using CsCheck;
using ExoMine.Segmentation;
using Xunit;

namespace ExoMine.Tests.Segmentation;

public class SentenceSplitterTests
{
    private static readonly SentenceSplitter Splitter =
        new(AbbreviationList.Load(Path.Combine(AppContext.BaseDirectory, "models", "segmentation", "abbreviations.tsv")));

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "sentences.md"))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => new TheoryDataRow<string>(line[2..]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Splits_as_the_case_file_says(string marked)
    {
        var text = marked.Replace(" ‖ ", " ", StringComparison.Ordinal);
        var sentences = Splitter.Split(text, new TextSpan(0, text.Length)).Select(s => s.In(text));
        Assert.Equal(marked, string.Join(" ‖ ", sentences));
    }

    [Fact]
    public void A_lost_space_does_not_glue_two_sentences() => Assert.Equal(2, SplitAll("Runx2 rose in bone.The ALP activity fell.").Length);

    [Fact]
    public void An_empty_line_ends_a_sentence() => Assert.Equal(["Exosomes and bone", "We show this."], SplitAll("Exosomes and bone\n\nWe show this."));

    [Fact]
    public void A_wrapped_line_does_not_end_a_sentence() => Assert.Single(SplitAll("We show that exosomes\npromote bone healing."));

    [Fact]
    public void Sentences_of_any_text_are_ordered_inside_it_and_hold_everything_but_white_space() =>
        Gen.String[Gen.Char["ab Z.?!([)]1,\n\r\"¹µα"], 0, 200].Sample(text =>
        {
            var covered = new bool[text.Length];
            var last = 0;
            foreach (var sentence in Splitter.Split(text, new TextSpan(0, text.Length)))
            {
                Assert.InRange(sentence.Start, last, text.Length);
                Assert.False(sentence.IsEmpty);
                last = sentence.End;
                for (var i = sentence.Start; i < sentence.End; i++) covered[i] = true;
            }
            for (var i = 0; i < text.Length; i++) Assert.True(covered[i] || char.IsWhiteSpace(text[i]));
        });

    private static string[] SplitAll(string text) => Splitter.Split(text, new TextSpan(0, text.Length)).Select(s => s.In(text)).ToArray();
}
