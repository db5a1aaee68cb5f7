using System.Text;
using CsCheck;
using ExoMine.Formats;
using Xunit;

namespace ExoMine.Tests.Formats;

public class OffsetMapTests
{
    private static readonly string[] Characters = ["a", "α", "‐", "𝛽", "\n", "é", "😀"];

    private static readonly Gen<string> Texts = Gen.Int[0, Characters.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Characters[i])));

    [Fact]
    public void Agrees_with_what_the_platform_counts() => Texts.Sample(text =>
    {
        var map = new OffsetMap(text);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i > 0 && i < text.Length && char.IsLowSurrogate(text[i])) continue;
            Assert.Equal(text[..i].EnumerateRunes().Count(), map.ToCodePoint(i));
            Assert.Equal(Encoding.UTF8.GetByteCount(text[..i]), map.ToByte(i));
            Assert.Equal(i, map.FromCodePoint(map.ToCodePoint(i)));
            Assert.Equal(i, map.FromByte(map.ToByte(i)));
        }
        Assert.Null(map.FromCodePoint(map.CodePoints + 1));
        Assert.Null(map.FromByte(-1));
    });

    [Fact]
    public void A_byte_inside_a_character_is_no_place() => Assert.Null(new OffsetMap("β-catenin").FromByte(1));

    [Fact]
    public void A_lone_surrogate_counts_as_the_character_that_is_written_for_it()
    {
        const string Text = "a\uD835b";
        var map = new OffsetMap(Text);
        Assert.Equal(Encoding.UTF8.GetByteCount(Text), map.Utf8Bytes);
        Assert.Equal(3, map.CodePoints);
    }
}
