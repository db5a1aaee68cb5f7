using ExoMine.Corpus.Gold;
using ExoMine.Corpus.Sources;

// dotnet run --project corpus/build -- [gold|pdf|all]   (from the repository's root)
var what = args.Length == 0 ? "all" : args[0];
if (args.Length > 1 || what is not ("gold" or "pdf" or "all"))
{
    Console.Error.WriteLine("usage: dotnet run --project corpus/build -- [gold|pdf|all]");
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
    var papers = Directory.GetFiles(Path.Combine(corpus, "sources"), "*.txt").Order(StringComparer.Ordinal).Select(ManuscriptReader.Read).ToList();
    if (what != "pdf")
        foreach (var (split, lines) in GoldWriter.Write(papers))
            File.WriteAllText(Path.Combine(corpus, "gold", $"papers-{split}.jsonl"), lines);
    return 0;
}
catch (SourceFormatException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
