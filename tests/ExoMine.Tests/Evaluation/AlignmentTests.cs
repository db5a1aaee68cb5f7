using System.Text;
using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class AlignmentTests
{
    [Theory]
    [InlineData("osteogenic differentiation", "osteo-\ngenic  differen-\n tiation")]
    [InlineData("BMSC-derived exosomes", "BMSCderived exo\u00ADsomes")]
    [InlineData("modified fibres", "modi\uFB01ed \uFB01bres")]
    [InlineData("Ca2+ and 10^6 cells", "Ca²⁺ and 10^⁶ cells")]
    [InlineData("5 µm of β-catenin", "5 μm of 𝛽‑catenin")]
    [InlineData("mice’s −20 °C", "mice's -20 °C")]
    [InlineData("TGFβ [12].", "TGF\u200Bβ\u00A0[12].")]
    public void Prints_of_one_text_fold_alike(string one, string other) => Assert.Equal(new FoldedText(one).Text, new FoldedText(other).Text);

    [Theory]
    [InlineData("miR-21", "miR-22")]
    [InlineData("α", "a")]
    [InlineData("Runx2", "runx2")]
    public void Different_texts_fold_differently(string one, string other) => Assert.NotEqual(new FoldedText(one).Text, new FoldedText(other).Text);

    [Fact]
    public void Any_damage_by_spaces_and_hyphens_is_undone() => Gen.Select(GoldUnits.Any.Array[1, 5], Gen.Int[0, 1 << 30]).Sample((units, seed) =>
    {
        var distinct = units.Where(u => new FoldedText(u.Text).Text.Length > 0).ToArray();
        var paper = string.Join('\n', distinct.Select((unit, i) => Damaged(unit.Text, seed + i)));
        foreach (var (unit, aligned) in distinct.Zip(UnitAligner.Align(paper, distinct)))
        {
            Assert.NotNull(aligned);
            Assert.Equal(new FoldedText(unit.Text).Text, new FoldedText(aligned.Place.In(paper)).Text);
            foreach (var span in unit.Mentions.Select(m => m.Span).Where(span => new FoldedText(span.In(unit.Text)).Text.Length > 0))
            {
                var printed = aligned.ToPaper(span);
                Assert.NotNull(printed);
                var back = aligned.ToUnit(printed.Value);
                Assert.Equal(new FoldedText(span.In(unit.Text)).Text, new FoldedText(back!.Value.In(unit.Text)).Text);
            }
        }
    });

    [Fact]
    public void Folded_characters_lead_back_to_where_they_stand() => Gen.String[0, 60].Sample(text =>
    {
        var folded = new FoldedText(text);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var original = folded.Unfold(new TextSpan(i, i + 1));
            Assert.InRange(original.End, original.Start + 1, text.Length);
            Assert.True(folded.Fold(original).Contains(i));
        }
    });

    [Fact]
    public void The_hyphen_of_an_elided_name_stays_with_it()
    {
        var aligned = Aligned("miR-29a, -29b and -29c", "x miR‐29a,  ‐29b and ‐\n29c y");
        var elided = new TextSpan(9, 13);
        Assert.Equal("‐29b", aligned.ToPaper(elided)!.Value.In(aligned.Paper.Original));
        Assert.Equal(elided, aligned.ToUnit(aligned.ToPaper(elided)!.Value));
    }

    [Fact]
    public void Spans_outside_the_unit_have_no_place_in_it()
    {
        var aligned = Aligned("bone heals", "We say: bone heals. Then");
        Assert.Null(aligned.ToUnit(new TextSpan(0, 2)));
        Assert.Null(aligned.ToUnit(new TextSpan(3, 12)));
        Assert.Null(aligned.ToUnit(new TextSpan(20, 24)));
        Assert.Equal(new TextSpan(0, 4), aligned.ToUnit(new TextSpan(8, 12)));
    }

    [Fact]
    public void Texts_printed_twice_are_taken_in_turn()
    {
        const string paper = "Bone heals. Exosomes help. Bone heals.";
        var places = UnitAligner.Align(paper, [Unit("Bone heals."), Unit("Exosomes help."), Unit("Bone heals."), Unit("Bone heals.")]);
        Assert.Equal([0, 12, 27, null], places.Select(p => p?.Place.Start));
    }

    [Fact]
    public void A_float_that_stands_elsewhere_is_found_before_and_after()
    {
        const string paper = "Figure 1. Bone. Exosomes help. Bone heals.";
        var places = UnitAligner.Align(paper, [Unit("Exosomes help."), Unit("Figure 1. Bone."), Unit("Bone heals.")]);
        Assert.Equal([16, 0, 31], places.Select(p => p!.Place.Start));
    }

    [Fact]
    public void A_sentence_broken_by_other_text_is_not_found() =>
        Assert.Null(Assert.Single(UnitAligner.Align("Exosomes 12 Running head help.", [Unit("Exosomes help.")])));

    [Fact]
    public void A_unit_without_letters_is_not_found() => Assert.Null(Assert.Single(UnitAligner.Align("a - b", [Unit(" - ")])));

    private static AlignedUnit Aligned(string unit, string paper) => Assert.Single(UnitAligner.Align(paper, [Unit(unit)]))!;

    private static GoldUnit Unit(string text) => new("u", "d", text);

    private static string Damaged(string text, int seed)
    {
        string[] damage = ["-\n", " ", "\n", "\u00AD", "  "];
        var random = new Random(seed);
        var damaged = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var lost = rune.Value is ' ' or '-' && random.Next(4) == 0;
            if (!lost) damaged.Append(rune);
            if (random.Next(5) == 0) damaged.Append(damage[random.Next(damage.Length)]);
        }
        return damaged.ToString();
    }
}
