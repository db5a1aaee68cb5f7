using ExoMine.Entities.Tagger;
using ExoMine.Networks;
using Xunit;

namespace ExoMine.Tests.Entities.Tagger;

public sealed class TaggerTrainerTests : IDisposable
{
    private static readonly string Models = Path.Combine(AppContext.BaseDirectory, "models");
    private readonly string _folder = Directory.CreateTempSubdirectory("tagger").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Learns_the_names_of_a_small_corpus_and_gives_the_same_bytes_twice()
    {
        var corpora = WriteCorpus();
        var once = Train(corpora, "once");
        var twice = Train(corpora, "twice");
        Assert.All(Directory.GetFiles(once), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(twice, Path.GetFileName(file)))));

        const string text = "We saw that florpin binds zargocytes.";
        var found = TaggerRecognizer.Load(once, WordVectors.Load(Path.Combine(Models, "words", WordVectors.FileName))).Annotate(new Paper("x", text)).Mentions.Select(m => $"{m.Type.Name()} {m.Span.In(text)}");
        Assert.Equal(["gene florpin", "cell_type zargocytes"], found);
    }

    private string Train(string corpora, string name)
    {
        var output = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        foreach (var list in new[] { "closed_words.txt", "bare_words.txt" }) File.Copy(Path.Combine(Models, "tagger", list), Path.Combine(output, list));
        File.WriteAllText(Path.Combine(output, "sources.tsv"),
            "file\tgene\tgene_share\tcell_type\tcell_type_share\tlicence\tcitation\nsmall/train.jsonl\tsmall\t1\tsmall\t1\tnone\tnone\ngenes/train.jsonl\tsmall\t1\t-\t0\tnone\tnone\n");
        File.WriteAllText(Path.Combine(output, "vocabularies.tsv"), "file\tcolumns\tlicence\tcitation\ngenes.tsv\tname,synonyms\tnone\tnone\n");
        new TaggerTrainer([corpora], Models, _ => { }).Train(output);
        return output;
    }

    private string WriteCorpus()
    {
        var folder = Path.Combine(_folder, "corpora");
        Directory.CreateDirectory(Path.Combine(folder, "small"));
        string[] genes = ["florpin", "mudrin", "talpin"];
        string[] cells = ["zargocytes", "humblasts", "pelocytes"];
        var lines = Enumerable.Range(0, 60).Select(i => Line(i, genes[i % 3], cells[i / 3 % 3]));
        File.WriteAllLines(Path.Combine(folder, "small", "train.jsonl"), lines);
        // Nobody looked for cells here: a first model reads them.
        Directory.CreateDirectory(Path.Combine(folder, "genes"));
        File.WriteAllLines(Path.Combine(folder, "genes", "train.jsonl"), Enumerable.Range(0, 3).Select(i => Line(i, genes[i], cells[i]).Replace(",\"cell_type\"]", "]", StringComparison.Ordinal)));
        File.WriteAllText(Path.Combine(folder, "genes.tsv"), "id\tname\tsynonyms\n1\tflorpin\tmudrin|talpin\n");
        return folder;
    }

    private static string Line(int i, string gene, string cell)
    {
        var text = $"We saw that {gene} binds {cell}.";
        var (g, c) = (text.IndexOf(gene, StringComparison.Ordinal), text.IndexOf(cell, StringComparison.Ordinal));
        return $$"""{"id":"{{i}}","text":"{{text}}","covers":["gene","cell_type"],"mentions":[{"type":"gene","start":{{g}},"end":{{g + gene.Length}}},{"type":"cell_type","start":{{c}},"end":{{c + cell.Length}}}]}""";
    }
}
