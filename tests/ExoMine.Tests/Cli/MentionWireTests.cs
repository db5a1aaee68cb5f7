using CsCheck;
using ExoMine.Cli.Cache;
using ExoMine.Formats.Json;
using ExoMine.Tests.Formats;
using Xunit;

namespace ExoMine.Tests.Cli;

public class MentionWireTests
{
    private static readonly PaperJsonWriter Writer = new(new Producer("exomine", "0", new Dictionary<string, string>()));

    [Fact]
    public void What_recognisers_added_comes_back() => RandomPapers.Any.Sample(any =>
    {
        var recognized = any with
        {
            Sentences = [.. any.Sentences.Select((s, i) => new Sentence(s.Span, s.Section) { Quality = i % 2 == 0 ? null : 0.1 + i })],
            Sections = [.. any.Sections, new Section(SectionKind.Title, "", new TextSpan(0, 0))],
            Mentions = [.. any.Mentions.Select(m => m with { Concept = m.Concept is { } c ? c with { Species = "rat", Family = m.Score is null ? "f" : null, Gene = "", Also = m.Score is null ? ["mirna:miR-1"] : null } : null })],
            Findings = [],
        };
        var parsed = any with { Bibliography = any.Bibliography with { Species = [] }, Sections = [], Sentences = [], Mentions = [], Findings = [] };
        using var bytes = new MemoryStream();
        using var wire = new BinaryWriter(bytes);
        MentionWire.Write(wire, recognized);
        bytes.Position = 0;
        var back = MentionWire.Read(new BinaryReader(bytes), parsed);
        Assert.Equal(recognized.Mentions, back.Mentions);
        Assert.Equal(recognized.Sentences, back.Sentences);
        Assert.Equal(Writer.Write(recognized), Writer.Write(back));
        Assert.Equal(bytes.Length, bytes.Position);
    }, iter: 200);
}
