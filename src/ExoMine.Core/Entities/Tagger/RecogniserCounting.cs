using ExoMine.Entities.Tagger.Training;
using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>Counts how often the grammars and lexicons beside the tagger are right, from which their mentions have scores; needs no training.</summary>
/// <param name="folders">Where the files that sources.tsv and counted.txt name are looked for.</param>
/// <param name="models">The folder of models, for lexicons and abbreviations.</param>
public sealed class RecogniserCounting(IReadOnlyList<string> folders, string models)
{
    /// <summary>Names labelled papers that nothing learns from, for the types and finders that the training texts hold none of.</summary>
    public const string FurtherFiles = "counted.txt";

    private readonly TrainingFolders _folders = new(folders);
    private readonly SentenceSplitter _splitter = new(AbbreviationList.Load(Path.Combine(models, "segmentation", "abbreviations.tsv")));
    private readonly Pipeline _unlearned = new(EntityPipeline.Of(EntityLexicons.Read(Path.Combine(models, "lexicons"))));

    /// <param name="folder">Holds sources.tsv and counted.txt; takes recognisers.tsv.</param>
    /// <exception cref="FileNotFoundException">A file is in none of the folders.</exception>
    public RecogniserPrecisions Count(string folder)
    {
        var sources = TrainingSource.Read(Path.Combine(folder, "sources.tsv"));
        var counts = RecogniserCounts.Of(sources.SelectMany(s => TrainingDocument.Read(_folders.Find(s.File)).Select(d => (s, d))), Annotate);
        var list = Path.Combine(folder, FurtherFiles);
        if (File.Exists(list))
        {
            var further = new TrainingSource(FurtherFiles, new Dictionary<EntityType, (string, float)>(), "", "");
            counts.AddUnknown(RecogniserCounts.Of(
                TaggerModelReader.ReadWords(list).SelectMany(file => TrainingDocument.ReadPapers(_folders.Find(file))).Select(d => (further, d)), Annotate));
        }
        RecogniserCounts.Write(counts, folder);
        return counts;
    }

    private Paper Annotate(string text) =>
        _unlearned.Annotate(new Paper("", text) { Sentences = [.. _splitter.Split(text, new TextSpan(0, text.Length)).Select(s => new Sentence(s, SectionKind.Other))] });
}
