using CsCheck;
using ExoMine.Cli.Run;
using Xunit;

namespace ExoMine.Tests.Cli;

public class PaperIdsTests
{
    [Fact]
    public void The_id_is_the_stem() => Assert.Equal(["one", "two.v2"], PaperIds.Assign(["one.pdf", "deep/two.v2.txt"]));

    [Fact]
    public void Colliding_stems_get_their_folder_in_front() => Assert.Equal(["a/x", "b/x", "y"], PaperIds.Assign(["a/x.pdf", "b/x.pdf", "y.pdf"]));

    [Fact]
    public void Stems_that_differ_by_case_collide_too() => Assert.Equal(["a/X", "b/x"], PaperIds.Assign(["a/X.pdf", "b/x.pdf"]));

    [Fact]
    public void One_stem_of_two_kinds_keeps_its_ending() => Assert.Equal(["x.pdf", "x.txt"], PaperIds.Assign(["x.pdf", "x.txt"]));

    [Fact]
    public void The_same_path_below_two_inputs_is_numbered() => Assert.Equal(["x.pdf", "x.pdf~2"], PaperIds.Assign(["x.pdf", "x.pdf"]));

    [Theory]
    [InlineData("DEB24425157#11", "DEB24425157#11")]
    [InlineData("a/x", "a%2Fx")]
    [InlineData("../../etc/passwd", "%2E./..%2Fetc%2Fpasswd")]
    [InlineData("", "%00")]
    [InlineData("50%", "50%25")]
    [InlineData("end.", "end%2E")]
    public void File_names_hold_only_what_they_can(string id, string name) => Assert.Equal(name.Replace("./..", ".%2F..", StringComparison.Ordinal), PaperIds.FileName(id));

    [Fact]
    public void File_names_of_any_id_stay_in_their_folder_and_differ() =>
        Gen.Select(Gen.String[0, 300], Gen.String[0, 300]).Where((a, b) => a != b && Whole(a) && Whole(b)).Sample((a, b) =>
        {
            Assert.NotEqual(PaperIds.FileName(a), PaperIds.FileName(b));
            Assert.Equal(PaperIds.FileName(a), Path.GetFileName(PaperIds.FileName(a)));
            Assert.InRange(PaperIds.FileName(a).Length, 1, 200);
        });

    private static bool Whole(string text) => text.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar);
}
