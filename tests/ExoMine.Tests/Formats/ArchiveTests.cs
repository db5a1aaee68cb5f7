using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ExoMine.Formats;
using ExoMine.Formats.Archives;
using ExoMine.Formats.Xml;
using Xunit;
using TarReader = ExoMine.Formats.Archives.TarReader;

namespace ExoMine.Tests.Formats;

public class ArchiveTests
{
    private const string PubMed = "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>Seven</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>";

    private static readonly ArchiveLimits Small = new(Ratio: 50, Free: 1 << 20, Entries: 20, Paper: 2 << 20);

    private static IPaperReader Reader(string ending)
    {
        var readers = new Dictionary<string, IPaperReader> { ["txt"] = new PlainTextReader(), ["xml"] = new XmlPaperReader(), ["jsonl"] = new JsonlReader() };
        var tar = new TarReader("tar", e => readers.GetValueOrDefault(e), Small);
        readers["tar"] = tar;
        readers["tgz"] = new TarReader("tgz", e => readers.GetValueOrDefault(e), Small);
        readers["zip"] = new ZipReader(e => readers.GetValueOrDefault(e), Small);
        readers["gz"] = new GzipReader(e => readers.GetValueOrDefault(e), tar, Small);
        return readers[ending];
    }

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        return stream.ToArray();
    }

    private static byte[] Tar(params (string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link.txt") { LinkName = "/etc/passwd" });
            foreach (var (name, content) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)) });
        }
        return stream.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return stream.ToArray();
    }

    private static string[] Read(string name, byte[] content) =>
        [.. Given.Papers(Reader(Path.GetExtension(name)[1..]), Given.File(name, content)).Select(p => $"{p.Id}={p.Text}")];

    [Theory]
    [InlineData("papers.zip")]
    [InlineData("papers.tar")]
    [InlineData("papers.tar.gz")]
    [InlineData("papers.tgz")]
    public void Members_are_papers_with_ids_from_their_names(string name)
    {
        (string, string)[] files = [("a/one.txt", "One."), ("b/one.txt", "Other."), ("b/picture.png", "no"), ("p.xml", PubMed), ("__MACOSX/._x.txt", "no"), ("z/.hidden.txt", "no")];
        var packed = name.EndsWith(".zip", StringComparison.Ordinal) ? Zip(files) : name.EndsWith(".tar", StringComparison.Ordinal) ? Tar(files) : Gzip(Tar(files));
        Assert.Equal(["one=One.", "b/one=Other.", "p/7=Seven"], Read(name, packed));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tgz")]
    public void Members_of_many_papers_are_streamed_past_the_limit_of_one_paper(string ending)
    {
        var record = PubMed[PubMed.IndexOf("<PubmedArticle>", StringComparison.Ordinal)..PubMed.IndexOf("</PubmedArticleSet>", StringComparison.Ordinal)];
        var set = new StringBuilder("<PubmedArticleSet>");
        var noise = new Random(1);
        for (var pmid = 1; pmid <= 20_000; pmid++) set.Append(record.Replace("7", $"{pmid}", StringComparison.Ordinal).Replace("Seven", $"{noise.NextInt64():x}", StringComparison.Ordinal));
        (string, string)[] files = [("big.xml", set.Append("</PubmedArticleSet>").ToString()), ("z.txt", "Z.")];
        Assert.True(set.Length > Small.Paper);
        var read = Read("p." + ending, ending == "zip" ? Zip(files) : Gzip(Tar(files)));
        Assert.Equal(20_001, read.Length);
        Assert.StartsWith("big/20000=", read[^2]);
        Assert.Equal("z=Z.", read[^1]);
    }

    [Fact]
    public void A_packed_file_is_read_as_what_it_holds()
    {
        Assert.Equal(["7=Seven"], Read("pubmed.xml.gz", Gzip(Encoding.UTF8.GetBytes(PubMed))));
        Assert.True(Reader("gz").For(Given.File("p.xml.gz", Gzip(Encoding.UTF8.GetBytes(PubMed)))).HoldsManyPapers);
        Assert.False(Reader("gz").For(Given.File("p.txt.gz", Gzip([65]))).HoldsManyPapers);
        Assert.Equal("unknown_kind", Given.Problem(Reader("gz"), Given.File("p.gz", Gzip([65]))));
    }

    [Fact]
    public void A_name_that_points_elsewhere_is_only_a_name()
    {
        var papers = Given.Papers(Reader("zip"), Given.File("p.zip", Zip(("../../etc/x.txt", "X."), ("/abs/x.txt", "Y."))));
        Assert.Equal(["X.", "Y."], papers.Select(p => p.Text).Order());
        Assert.False(File.Exists("../../etc/x.txt"));
    }

    [Fact]
    public void Bombs_are_left()
    {
        var zeros = new string('0', 30 << 20);
        Assert.Equal("archive_bomb", Given.Problem(Reader("gz"), Given.File("x.txt.gz", Gzip(Encoding.UTF8.GetBytes(zeros)))));
        Assert.Equal("archive_bomb", Given.Problem(Reader("zip"), Given.File("x.zip", Zip(("a.txt", zeros)))));
        Assert.Equal("archive_bomb", Given.Problem(Reader("gz"), Given.File("x.tar.gz", Gzip(Tar(("a.txt", zeros))))));
        Assert.Equal("too_large", Given.Problem(Reader("zip"), Given.File("x.zip", Zip([.. Enumerable.Range(0, 21).Select(i => ($"{i}.txt", "x"))]))));
    }

    [Fact]
    public void A_bad_member_fails_alone()
    {
        var file = Given.File("p.zip", Zip(("a.xml", "<html/>"), ("b.txt", "B."), ("c.zip", "PK"), ("d.jsonl", "{\"id\":\"1\",\"text\":\"D.\"}\nno\n")));
        var papers = Reader("zip").Read(file).ToArray();
        Assert.Equal(["p.zip#a.xml", "p.zip#b.txt", "p.zip#c.zip", "p.zip#d.jsonl#1", "p.zip#d.jsonl#2"], papers.Select(p => p.Name));
        Assert.Equal("unknown_xml", Assert.Throws<InputProblemException>(() => papers[0].Load()).Code);
        Assert.Equal("B.", papers[1].Load().Text);
        Assert.Equal("nested_archive", Assert.Throws<InputProblemException>(() => papers[2].Load()).Code);
        Assert.Equal("d/1", papers[3].Load().Id);
    }

    [Theory]
    [InlineData("x.zip")]
    [InlineData("x.tar")]
    [InlineData("x.tar.gz")]
    [InlineData("x.txt.gz")]
    public void What_is_no_archive_is_said_to_be_damaged(string name) =>
        Assert.Equal("damaged_archive", Given.Problem(Reader(Path.GetExtension(name)[1..]), Given.File(name, [.. Enumerable.Repeat((byte)'x', 600)])));
}
