using ExoMine.Segmentation;
using Xunit;

namespace ExoMine.Tests.Segmentation;

public class TokenizerTests
{
    [Theory]
    [InlineData("hsa-miR-21-5p", "hsa - miR - 21 - 5 p")]
    [InlineData("NF-κB (p65)", "NF - κ B ( p 65 )")]
    [InlineData("10⁶ cells", "10 ⁶ cells")]
    [InlineData("  ", "")]
    public void Cuts_letters_digits_and_signs(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(t => t.Span.In(text))));

    [Fact]
    public void Keeps_a_surrogate_pair_together() => Assert.Equal([2], Tokenizer.Tokenize("𝛽").Select(t => t.Span.Length));
}
