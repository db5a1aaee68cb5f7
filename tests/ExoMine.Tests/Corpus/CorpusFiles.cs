using ExoMine.Corpus.Sources;

namespace ExoMine.Tests.Corpus;

/// <summary>The corpus as it was copied beside the tests.</summary>
internal static class CorpusFiles
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "corpus");

    public static readonly IReadOnlyList<Manuscript> Papers =
        [.. Directory.GetFiles(Path.Combine(Folder, "sources"), "P*.txt").Order(StringComparer.Ordinal).Select(ManuscriptReader.Read)];

    public static readonly SentenceSet Stress = SentenceSetReader.Read(Path.Combine(Folder, "sources", "stress.txt"));

    public static readonly IReadOnlyList<SentenceSet> Wordings =
        [.. Directory.GetFiles(Path.Combine(Folder, "sources"), "wordings-*.txt").Order(StringComparer.Ordinal).Select(SentenceSetReader.Read)];

    public static string WordingsGold => Path.Combine(Folder, "gold", "wordings.jsonl");

    public static string StressGold => Path.Combine(Folder, "gold", "stress.jsonl");

    public static string Gold(string split) => Path.Combine(Folder, "gold", $"papers-{split}.jsonl");
}
