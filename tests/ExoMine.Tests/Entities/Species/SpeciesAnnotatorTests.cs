using ExoMine.Entities;
using ExoMine.Entities.Species;
using Xunit;

namespace ExoMine.Tests.Entities.Species;

public class SpeciesAnnotatorTests
{
    private static readonly SpeciesAnnotator Annotator = new(ShippedEntities.Lexicons.Species);

    [Theory]
    [InlineData("Rats were bled. SD rats and Wistar rats differ. Mice were not used.", "rat")]
    [InlineData("Human BMSCs from patients; human serum. C57BL/6 mice, murine cells and a mouse line.", "mouse human")]
    [InlineData("A goat anti-rabbit antibody was used.", "")]
    public void Species_that_are_named_again_and_again_are_the_papers(string text, string species) =>
        Assert.Equal(species, string.Join(' ', Annotator.Annotate(new Paper("p", text)).Bibliography.Species));

    [Fact]
    public void References_do_not_count_and_the_title_counts_at_once()
    {
        var paper = new Paper("p", "Bone of rabbits\n\nMouse. Mouse. Mouse.")
        {
            Sections = [new Section(SectionKind.Title, "", new TextSpan(0, 17)), new Section(SectionKind.References, "", new TextSpan(17, 37))],
        };
        Assert.Equal(["rabbit"], Annotator.Annotate(paper).Bibliography.Species);
    }
}
