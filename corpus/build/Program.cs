using ExoMine.Corpus.Agreement;
using ExoMine.Corpus.Gold;
using ExoMine.Corpus.Sources;
using ExoMine.Corpus.Typesetting;
using ExoMine.Formats;

// dotnet run --project corpus/build -- [gold|pdf|all|agreement|check] [PAPER...|FILE...]   (from the repository's root)
var what = args.Length == 0 ? "all" : args[0];
if (what is not ("gold" or "pdf" or "all" or "agreement" or "check"))
{
    Console.Error.WriteLine("usage: dotnet run --project corpus/build -- [gold|pdf|all|agreement] [PAPER...], or check FILE... for sets of single sentences");
    return 2;
}
var corpus = Path.Combine(Directory.GetCurrentDirectory(), "corpus");
if (!Directory.Exists(Path.Combine(corpus, "sources")))
{
    Console.Error.WriteLine($"no folder {Path.Combine(corpus, "sources")}: run this from the repository's root");
    return 2;
}
try
{
    if (what == "agreement")
    {
        var texts = Directory.GetFiles(Path.Combine(corpus, "gold"), "*.jsonl").SelectMany(GoldReader.Read).ToDictionary(u => u.Id, u => u.Text);
        var (first, second) = (PassReader.Read(Path.Combine(corpus, "gold", "first-pass.tsv")), PassReader.Read(Path.Combine(corpus, "gold", "second-pass.tsv")));
        Console.Write(AgreementReport.Write(PassComparison.Of(first, second, texts)));
        return 0;
    }
    if (what == "check")
    {
        foreach (var file in args.Skip(1)) Console.Write(SetSummary.Of(SentenceSetReader.Read(file)));
        return 0;
    }
    var papers = Directory.GetFiles(Path.Combine(corpus, "sources"), "P*.txt").Order(StringComparer.Ordinal).Select(ManuscriptReader.Read).ToList();
    if (what != "pdf")
    {
        foreach (var (split, lines) in GoldWriter.Write(papers))
            File.WriteAllText(Path.Combine(corpus, "gold", $"papers-{split}.jsonl"), lines);
        File.WriteAllText(Path.Combine(corpus, "gold", "stress.jsonl"), GoldWriter.Write(SentenceSetReader.Read(Path.Combine(corpus, "sources", "stress.txt"))));
        var wordings = Directory.GetFiles(Path.Combine(corpus, "sources"), "wordings-*.txt").Order(StringComparer.Ordinal).Select(SentenceSetReader.Read);
        File.WriteAllText(Path.Combine(corpus, "gold", "wordings.jsonl"), string.Concat(wordings.Select(GoldWriter.Write)));
    }
    if (what != "gold")
    {
        var typesetter = new Typesetter(Path.Combine(corpus, "build", "templates"));
        foreach (var paper in papers.Where(p => args.Length < 2 || args.Skip(1).Any(a => p.Id.StartsWith(a, StringComparison.Ordinal))))
        {
            var pdf = typesetter.Set(paper);
            File.WriteAllBytes(Path.Combine(corpus, "papers", paper.Id + ".pdf"), pdf);
            Console.WriteLine($"{paper.Id}.pdf {pdf.Length / 1024} KB");
        }
    }
    return 0;
}
catch (Exception e) when (e is SourceFormatException or MissingProgramException or InvalidOperationException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
