using ExoMine.Pdf;
using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>Characters as fonts and producers draw them, read as a person reads them.</summary>
public class LetterTests
{
    [Fact]
    public void Small_capitals_made_by_a_smaller_size_stay_in_their_word()
    {
        var text = new DrawnPdf()
            .Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf (Vesicles raise R) Tj /F 7.5 Tf (UNX) Tj /F 10 Tf (2 and B) Tj /F 7.5 Tf (MP) Tj /F 10 Tf (2 in bone of mice.) Tj ET")
            .Read().Text;

        Assert.Equal("Vesicles raise RUNX2 and BMP2 in bone of mice.", text);
    }

    [Fact]
    public void A_heading_in_small_capitals_is_a_heading()
    {
        var paper = new DrawnPdf()
            .Draw("BT 1 0 0 1 60 742 Tm /F 12 Tf (I) Tj /F 9 Tf (NTRODUCTION) Tj ET")
            .Lines(60, 130, "Exosomes of mesenchymal stem cells carry small regulators", "to the osteoblasts, and they enhance the formation of bone.")
            .Draw("BT 1 0 0 1 60 642 Tm /F 12 Tf (M) Tj /F 9 Tf (ATERIALS AND ) Tj /F 12 Tf (M) Tj /F 9 Tf (ETHODS) Tj ET")
            .Lines(60, 230, "The loaded vesicles were injected into the femur of mice", "and the newly formed bone was measured four weeks later.")
            .Read();

        Assert.Equal([("INTRODUCTION", SectionKind.Introduction), ("MATERIALS AND METHODS", SectionKind.Methods)], paper.Sections.Select(s => (s.Heading, s.Kind)));
    }

    [Fact]
    public void Small_capitals_and_old_figures_with_names_of_their_own_are_plain_letters()
    {
        var text = new DrawnPdf()
            .Font("S", "Helvetica", "/Encoding<</Type/Encoding/Differences[97/Usmall/Nsmall/Xsmall/twooldstyle/Eacutesmall]>>")
            .Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf (Vesicles raise R) Tj /S 10 Tf (abcd) Tj /F 10 Tf ( in caf) Tj /S 10 Tf (e) Tj ET").Read().Text;

        Assert.Equal("Vesicles raise RUNX2 in cafÉ", text);
    }

    [Theory]
    [InlineData(0.3, 0)]
    [InlineData(0.4, 0.4)]
    [InlineData(0, 0)]
    public void Words_drawn_twice_are_read_once(double right, double down)
    {
        var pdf = new DrawnPdf();
        for (var line = 0; line < 3; line++)
            pdf.Text("Vesicles build bone", 60, 100 + (12 * line)).Text("Vesicles build bone", 60 + right, 100 + (12 * line) + down);

        Assert.Equal("Vesicles build bone Vesicles build bone Vesicles build bone", pdf.Read().Text);
    }

    [Fact]
    public void Letters_drawn_twice_one_by_one_are_read_once()
    {
        var pdf = new DrawnPdf();
        double[] places = [60, 66.7, 72.3, 77.3, 79.5, 84.5, 86.7, 92.3];
        for (var i = 0; i < places.Length; i++)
            pdf.Text("Vesicles"[i].ToString(), places[i], 100).Text("Vesicles"[i].ToString(), places[i] + 0.25, 100);

        Assert.Equal("Vesicles", pdf.Read().Text);
    }

    [Theory]
    [InlineData("[(Exosomes)-280(build)-280(bone)-280(in)-280(mice)] TJ")]
    [InlineData("(Exosomes  build   bone in  mice) Tj")]
    [InlineData("[(Ex)10(osomes b)5(uild )-20(bone )20(in m)15(ice)] TJ")]
    [InlineData("(Exosomes) Tj 46 0 Td ( ) Tj 2.8 0 Td (build bone in mice) Tj")]
    public void Spaces_that_are_not_written_or_written_twice_are_one_space(string operators) =>
        Assert.Equal("Exosomes build bone in mice", new DrawnPdf().Draw($"BT 1 0 0 1 60 700 Tm /F 10 Tf {operators} ET").Read().Text);

    [Fact]
    public void A_letter_spaced_line_keeps_its_words() =>
        Assert.Equal("EXOSOMES BUILD BONE", new DrawnPdf().Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf 2 Tc (EXOSOMES BUILD BONE) Tj ET").Read().Text);

    [Fact]
    public void Accents_drawn_over_their_letters_or_behind_them_make_one_letter()
    {
        var text = new DrawnPdf()
            .Mapped("M", ('a', "\u00B4"), ('b', "\u0301"), ('c', "\u00A8"))
            // Before its letter and over it; behind it; behind it and over it.
            .Text("Andr", 60, 100).Text("a", 81.4, 100, font: "M").Text("e", 81.12, 100).Text("knew Ren", 92, 100).Text("e", 138.15, 100).Text("b", 143.7, 100, font: "M")
            .Text("M", 60, 112).Text("u", 68.33, 112).Text("c", 68.9, 112, font: "M").Text("ller well.", 73.9, 112)
            .Read().Text;

        Assert.Equal("André knew René Müller well.", text);
    }

    [Fact]
    public void Ligatures_and_soft_hyphens_of_a_font_are_read_as_letters_and_cuts()
    {
        var text = new DrawnPdf()
            .Mapped("M", ('a', "\uFB01"), ('b', "\uFB03"), ('-', "\u00AD"), ('c', "\uE001"))
            .Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf (The speci) Tj /M 10 Tf (a) Tj /F 10 Tf (c e) Tj /M 10 Tf (b) Tj /F 10 Tf (cacy of osteo) Tj /M 10 Tf (-) Tj ET")
            .Draw("BT 1 0 0 1 60 688 Tm /F 10 Tf (genesis was weighed; osteogenesis and bone-) Tj ET")
            .Draw("BT 1 0 0 1 60 676 Tm /F 10 Tf (derived cells are bone-derived for us, signi) Tj /M 10 Tf (c) Tj /F 10 Tf (cantly.) Tj ET").Read().Text;

        Assert.Equal("The specific efficacy of osteogenesis was weighed; osteogenesis and bone-derived cells are bone-derived for us, significantly.", text);
    }

    [Fact]
    public void A_code_that_the_font_leaves_out_is_marked_and_costs_trust()
    {
        var paper = new DrawnPdf().Font("N", "Odd", "/FirstChar 65/LastChar 67/Widths[600 600 600]/Encoding<</Type/Encoding/Differences[65/B/C/g77]>>")
            .Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf (The subunit ) Tj /N 10 Tf (AC) Tj /F 10 Tf ( was seen) Tj ET").Read();

        Assert.Equal("The subunit B\uFFFD was seen", paper.Text);
        Assert.True(paper.Pages[0].Quality < 0.9);
    }

    [Fact]
    public void Numbers_of_shapes_that_no_table_names_are_not_taken_for_letters()
    {
        var pdf = new DrawnPdf();
        var descriptor = pdf.Add("<</Type/FontDescriptor/FontName/Odd/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
        var below = pdf.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/Odd/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor {descriptor} 0 R>>");
        var paper = pdf.Composite("C", below).Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf (The subunit ) Tj /C 10 Tf <00420038> Tj /F 10 Tf ( was seen) Tj ET").Read();

        Assert.Equal("The subunit \uFFFD\uFFFD was seen", paper.Text);
    }

    [Fact]
    public void A_control_character_never_comes_out()
    {
        var text = new DrawnPdf().Mapped("M", ('a', "\u0003"), ('b', "\u0085"), ('c', "\u200B"), ('d', "\uFEFF")).Text("Bone", 60, 100).Text("abcd", 90, 100, font: "M").Text("grows", 130, 100).Read().Text;

        Assert.DoesNotContain(text, char.IsControl);
        Assert.Contains("Bone", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NF-?B moved to the nucleus", "NF-κB moved to the nucleus")]
    [InlineData("The I?B kinase", "The IκB kinase")]
    [InlineData("Wnt and ?-catenin rose", "Wnt and β-catenin rose")]
    [InlineData("The level of TGF-?1 fell", "The level of TGF-β1 fell")]
    [InlineData("TNF-? was given", "TNF-α was given")]
    [InlineData("Pores of 0.22 ?m were used", "Pores of 0.22 μm were used")]
    [InlineData("at 10 ?g/ml for a day", "at 10 μg/ml for a day")]
    [InlineData("with 5 ?M of it", "with 5 μM of it")]
    [InlineData("stained for ?-SMA and", "stained for α-SMA and")]
    [InlineData("10 mM ?-glycerophosphate", "10 mM β-glycerophosphate")]
    [InlineData("cells in ?-MEM grew", "cells in α-MEM grew")]
    [InlineData("kept at 37 ?C for", "kept at 37 °C for")]
    public void A_lost_greek_letter_is_known_by_its_name(string drawn, string expected) => Assert.Equal(expected, Lost(drawn).Text);

    [Theory]
    [InlineData("NF-jB and TGF-b1 with 5 lg/ml of TNF-a in 10 lM", "NF-κB and TGF-β1 with 5 μg/ml of TNF-α in 10 μM")]
    [InlineData("The IjB kinase and Wnt/b-catenin rose", "The IκB kinase and Wnt/β-catenin rose")]
    [InlineData("A dose of 5 lg/ml of l-arginine by j. vein", "A dose of 5 μg/ml of l-arginine by j. vein")]
    [InlineData("TGF-b1 and TNF-a at 200 lm were written so", "TGF-b1 and TNF-a at 200 lm were written so")]
    public void A_greek_letter_passed_off_as_a_latin_one_is_restored_where_the_paper_shows_such_a_font(string drawn, string expected) =>
        Assert.Equal(expected, new DrawnPdf().Text(drawn, 60, 700).Read().Text);

    [Theory]
    [InlineData("The ?2 subunit of it was found")]
    [InlineData("An effect of ? was seen in mice")]
    [InlineData("IFN-? was low in them")]
    public void A_lost_letter_that_nothing_tells_is_marked_and_costs_trust(string drawn)
    {
        var paper = Lost(drawn);

        Assert.Equal(drawn.Replace('?', '\uFFFD'), paper.Text);
        Assert.True(paper.Pages[0].Quality < 1);
    }

    [Fact]
    public void Greek_of_the_symbol_font_is_greek()
    {
        var text = new DrawnPdf().Font("S", "Symbol").Draw("BT 1 0 0 1 60 700 Tm /F 10 Tf (Wnt and ) Tj /S 10 Tf (b) Tj /F 10 Tf (-catenin at 5 ) Tj /S 10 Tf (m) Tj /F 10 Tf (m) Tj ET").Read().Text;

        Assert.Equal("Wnt and β-catenin at 5 μm", text);
    }

    [Fact]
    public void A_character_that_one_place_tells_is_known_at_all_places() =>
        Assert.Equal("TNF-α and the α2 subunit", Lost("TNF-? and the ?2 subunit").Text);

    [Theory]
    [InlineData("healing", "12", " was seen", "healing¹² was seen")]
    [InlineData("healing", "12,13", " was seen", "healing¹²,¹³ was seen")]
    [InlineData("healing.", "12\u001614", " Bone", "healing.¹²–¹⁴ Bone")]
    [InlineData("at 10", "6", " cells", "at 10⁶ cells")]
    [InlineData("at 10", "-6", " M", "at 10⁻⁶ M")]
    [InlineData("CD4", "+", " cells", "CD4⁺ cells")]
    [InlineData("Ca", "2+", " ions", "Ca²⁺ ions")]
    [InlineData("miR-21", "-/-", " mice", "miR-21⁻/⁻ mice")]
    public void Raised_characters_are_kept_apart_from_their_word(string word, string raised, string after, string expected)
    {
        var drawn = raised.Replace('\u0016', (char)0x96);
        var text = new DrawnPdf().Draw($"BT 1 0 0 1 60 700 Tm /F 10 Tf ({word}) Tj 4 Ts /F 6.5 Tf ({drawn}) Tj 0 Ts /F 10 Tf ({after} in the bones of mice) Tj ET").Read().Text;

        Assert.StartsWith(expected, text, StringComparison.Ordinal);
    }

    /// <summary>Text with a glyph for each question mark whose font does not say what it is.</summary>
    private static Paper Lost(string text)
    {
        var pdf = new DrawnPdf().Mapped("M", ('a', "\uE0A7"));
        return pdf.Draw($"BT 1 0 0 1 60 700 Tm /F 10 Tf ({text.Replace("?", ") Tj /M 10 Tf (a) Tj /F 10 Tf (", StringComparison.Ordinal)}) Tj ET").Read();
    }
}
