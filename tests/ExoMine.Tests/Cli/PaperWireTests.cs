using CsCheck;
using ExoMine.Cli.Workers;
using ExoMine.Formats.Json;
using ExoMine.Tests.Formats;
using Xunit;

namespace ExoMine.Tests.Cli;

public class PaperWireTests
{
    private static readonly PaperJsonWriter Writer = new(new Producer("exomine", "0", new Dictionary<string, string>()));

    [Fact]
    public void What_a_reader_found_arrives_unchanged() => RandomPapers.Any.Sample(any =>
    {
        var end = any.Text.Length;
        var paper = new Paper(any.Id, any.Text)
        {
            Bibliography = any.Bibliography,
            Pages = [new Page(1, new TextSpan(0, end), 595, 842) { Quality = 0.5 }, new Page(2, new TextSpan(end, end), 1, 1)],
            Lines = [new TextLine(new TextSpan(0, end), 1, new Box(1, 2, 3, 4), [.. Enumerable.Range(0, end + 1).Select(i => (float)i)])],
            Sections = any.Sections,
            Sentences = [],
            Warnings = any.Warnings,
        };
        using var bytes = new MemoryStream();
        using var write = new BinaryWriter(bytes);
        PaperWire.Write(write, paper);
        bytes.Position = 0;
        var sentences = new[] { new Sentence(new TextSpan(0, end), SectionKind.Results) };
        Assert.Equal(Writer.Write(paper with { Sentences = sentences }), Writer.Write(PaperWire.Read(new BinaryReader(bytes), any.Id) with { Sentences = sentences }));
    }, iter: 100);
}
