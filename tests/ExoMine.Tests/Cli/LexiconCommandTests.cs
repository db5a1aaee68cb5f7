using Xunit;

namespace ExoMine.Tests.Cli;

public sealed class LexiconCommandTests : IDisposable
{
    private const string Obo = "format-version: 1.2\n\n[Term]\nid: CL:9999999\nname: moonlight cell\nsynonym: \"lunocyte\" EXACT []\n";

    private readonly CommandLine exomine = new();

    [Fact]
    public void An_imported_authority_is_used_by_the_next_run()
    {
        exomine.Write("cells.obo", Obo);
        exomine.Write("a.txt", "Lunocytes promote osteogenesis.");
        Assert.Equal(0, exomine.Run("lexicon", "import", "obo", "cells.obo", "-o", "cells.tsv").ExitCode);
        Assert.Equal(0, exomine.Run("run", "a.txt", "-o", "out", "--lexicon", "cells.tsv").ExitCode);
        Assert.Contains("\"concept\":{\"id\":\"CL:9999999\",\"name\":\"moonlight cell\"}", exomine.Read("out", "a.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_is_named_with_its_line()
    {
        exomine.Write("cells.obo", Obo + "\n[Term]\nname: nameless without id\n\n[Term]\nid: x\n");
        var (exit, _, error) = exomine.Run("lexicon", "import", "obo", "cells.obo", "-o", "cells.tsv");
        Assert.Equal(2, exit);
        Assert.Matches(@"cells\.obo:\d+:", error);
    }

    [Fact]
    public void A_lexicon_that_is_none_stops_the_run_at_start()
    {
        exomine.Write("a.txt", "Bone.");
        exomine.Write("bad.tsv", "no header\n");
        var (exit, _, error) = exomine.Run("run", "a.txt", "-o", "out", "--lexicon", "bad.tsv");
        Assert.Equal(3, exit);
        Assert.Contains("bad.tsv:1", error, StringComparison.Ordinal);
        Assert.Equal(3, exomine.Run("run", "a.txt", "-o", "out", "--lexicon", "gone.tsv").ExitCode);
    }

    public void Dispose() => exomine.Dispose();
}
