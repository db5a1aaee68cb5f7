using System.Globalization;
using CsCheck;
using ExoMine.Formats.Brat;
using Xunit;

namespace ExoMine.Tests.Formats;

public class BratWriterTests
{
    private static (string Text, string[] Lines) Write(Paper paper)
    {
        var files = new BratWriter().Write(paper);
        Assert.Equal([".txt", ".ann"], files.Select(f => f.Ending));
        return (files[0].Content, files[1].Content.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Spans_repeat_the_text_at_their_offsets_and_what_is_pointed_to_is_there() => RandomPapers.Any.Sample(paper =>
    {
        var (content, lines) = Write(paper);
        Assert.Equal(paper.Text, content);
        var text = new CodePoints(content);
        var ids = lines.Select(line => line.Split('\t')[0]).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (var line in lines.Where(l => l[0] == 'T'))
        {
            var cells = line.Split('\t', 3);
            var fragments = cells[1][(cells[1].IndexOf(' ') + 1)..].Split(';').Select(f => f.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray());
            Assert.Equal(cells[2], CodePoints.Flat(string.Join(' ', fragments.Select(f => text[f[0], f[1]]))));
        }
        foreach (var line in lines.Where(l => l[0] == 'E'))
            foreach (var argument in line.Split('\t')[1].Split(' ')) Assert.Contains(argument[(argument.IndexOf(':') + 1)..], ids);
        foreach (var line in lines.Where(l => l[0] is 'A' or 'N' or '#')) Assert.Contains(line.Split('\t')[1].Split(' ')[1], ids);
    }, iter: 200);

    [Fact]
    public void A_finding_is_an_event_with_attributes()
    {
        var (_, lines) = Write(SamplePaper.Create());
        Assert.Contains("E1\tPromotes:T9 Agent:T1 Process:T8 Target:T2 Vesicle:T5 Recipient:T4 Setting:T3", lines);
        Assert.Contains(lines, l => l.EndsWith("\tNegation E2", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith("\tEffect T7 promotes", StringComparison.Ordinal));
        Assert.Contains("N1\tReference T1 mirbase:MI0000077\thsa-mir-21", lines);
    }

    [Fact]
    public void A_span_over_a_line_end_is_written_in_parts()
    {
        var paper = new Paper("p", "bone marrow\nstem cells") { Mentions = [new Mention(EntityType.CellType, new TextSpan(5, 16), "t")] };
        Assert.Equal(["T1\tcell_type 5 11;12 16\tmarrow stem"], Write(paper).Lines);
    }

    [Fact]
    public void Every_type_that_is_written_stands_in_the_settings()
    {
        var settings = new BratWriter().FolderFiles.Single(f => f.Ending == "annotation.conf").Content.Split('\n');
        var known = settings.Select(line => line.Split(' ')[0]).ToHashSet();
        var (_, lines) = Write(SamplePaper.Create());
        Assert.All(lines.Where(l => l[0] == 'T'), line => Assert.Contains(line.Split('\t')[1].Split(' ')[0], known));
        Assert.All(lines.Where(l => l[0] == 'A'), line => Assert.Contains(line.Split('\t')[1].Split(' ')[0], known));
        Assert.All(Enum.GetValues<EntityType>(), type => Assert.Contains(type.Name(), known));
    }
}
