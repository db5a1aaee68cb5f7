using ExoMine.Entities.Tagger.Network;
using ExoMine.Entities.Tagger.Training;
using ExoMine.Networks;
using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>Trains the tagger from labelled corpora and writes weights, lexicon, mined abbreviations, metrics.json and CARD.md.</summary>
/// <param name="folders">Where the files of sources.tsv and vocabularies.tsv are looked for.</param>
/// <param name="models">The folder of models, for lexicons and word lists.</param>
public sealed class TaggerTrainer(IReadOnlyList<string> folders, string models, Action<string> log)
{
    public const string MinedAbbreviations = "mined_cell_abbreviations.txt";

    private readonly TrainingFolders _folders = new(folders);
    private readonly EntityLexicons _entities = EntityLexicons.Read(Path.Combine(models, "lexicons"));
    private readonly SentenceSplitter _splitter = new(AbbreviationList.Load(Path.Combine(models, "segmentation", "abbreviations.tsv")));

    /// <summary>Weights below do not matter.</summary>
    private const float Prune = 2;
    private static readonly EntityType[] Types = [EntityType.Gene, EntityType.CellType];

    private WordVectors Vectors => field ??= WordVectors.Load(Path.Combine(models, "words", WordVectors.FileName));

    private Pipeline Recognisers => field ??= new Pipeline(EntityPipeline.Unlearned(_entities));

    /// <param name="folder">Holds sources.tsv and the word lists; takes the model.</param>
    /// <exception cref="FileNotFoundException">A corpus or a list is missing.</exception>
    public void Train(string folder)
    {
        var sources = TrainingSource.Read(Path.Combine(folder, "sources.tsv"));
        var documents = sources.ToDictionary(s => s, s => TrainingDocument.Read(_folders.Find(s.File)).ToList());
        LearnClusters(folder, documents.Values.SelectMany(d => d));
        var classes = TaggerModelReader.ReadClasses(folder);
        var forms = new FormTable(classes);
        var lexicons = TaggerLexicons.Build(Path.Combine(models, "lexicons"), forms);
        var vocabularies = TrainingVocabulary.Read(Path.Combine(folder, "vocabularies.tsv"));
        foreach (var list in vocabularies) lexicons.Add(TaggerLexicons.Of(list.Terms(_folders.Find(list.File)), forms));
        lexicons.Add(TaggerLexicons.Of(MineAbbreviations(folder, documents.Values.SelectMany(d => d), forms), forms));

        var builder = new TaggerTextBuilder(lexicons);
        var compressor = new ModelCompressor(Prune);
        var texts = sources.SelectMany(s => documents[s].Select(d => new ReadDocument(s, d, builder.Build(d.Text, Sentences(d.Text), forms, Recognisers.Annotate(Read(d.Text)).Mentions)))).ToList();
        var network = TrainNetwork(texts, lexicons.Count + RecognisedNames.Sources);
        var firstReading = new FirstReading(lexicons, classes, network);
        var types = new List<TypeModel>();
        foreach (var type in Types)
        {
            log(type.Name());
            types.Add(Train(type, texts, firstReading, compressor, types.Count * 2 * Label.Outside));
        }
        NameNetworkFile.Write(Path.Combine(folder, NameNetworkFile.Name), network);
        TaggerModelWriter.WriteWeights(folder, types, compressor.Rows);
        TaggerModelWriter.WriteLexicons(folder, lexicons);
        var counts = new RecogniserCounting(folders, models).Count(folder);
        new TaggerReport(_folders, text => Recognisers.Annotate(Read(text)), sources, vocabularies, counts).Write(folder, TaggerRecognizer.Load(folder, Vectors), compressor.Rows.Count, log);
    }

    /// <summary>One network for all types; each convention of each type has a head of its own. Shipped are those with a share, of types whose network has a say: the others teach it beside.</summary>
    private NameNetwork TrainNetwork(List<ReadDocument> texts, int lexicons)
    {
        var heads = texts.SelectMany(t => t.Labelled.Select(l => (l.Type, l.Domain))).Distinct().ToList();
        var examples = texts.Where(t => t.Labelled.Any())
            .Select(t => new NameExample(t.Text, [.. t.Labelled.Select(l => (heads.IndexOf((l.Type, l.Domain)), l.Labels))])).ToList();
        var net = new NameNetworkTrainer(Vectors).Train(examples, lexicons, heads.Count, log);
        net.Answer([.. Types.Where(type => TypeTrainerOptions.For(type).NetworkWeight > 0).Select(type => (
            type,
            (IReadOnlyList<(int, float)>)[.. heads.Select((h, i) => (Head: i, Share: h.Type == type ? h.Domain.Share : 0)).Where(h => h.Share > 0)],
            TypeTrainerOptions.For(type).NetworkWeight))]);
        return net;
    }

    private TypeModel Train(EntityType type, List<ReadDocument> texts, FirstReading firstReading, ModelCompressor compressor, int lane)
    {
        var (labelled, unlabelled) = (texts.FindAll(t => t.LabelsOf(type) is not null), texts.FindAll(t => t.LabelsOf(type) is null));
        var domains = labelled.Select(t => t.Source.Domains[type]).Distinct().ToList();
        var prepared = labelled.ConvertAll(t => new PreparedDocument(t.Text, domains.IndexOf(t.Source.Domains[type]), t.LabelsOf(type)!));
        if (TypeTrainerOptions.For(type).LearnsFromItself && unlabelled.Count > 0)
        {
            var first = new ModelCompressor(Prune);
            var model = Train(type, prepared, domains, first, lane: 0);
            var shipped = domains.FindIndex(d => d.Share > 0);
            prepared.AddRange(unlabelled.Zip(
                firstReading.Read(unlabelled.Select(t => t.Text.Text), text => Recognisers.Annotate(Read(text)), model, first),
                (text, labels) => new PreparedDocument(text.Text, shipped, labels)));
        }
        return Train(type, prepared, domains, compressor, lane);
    }

    private TypeModel Train(EntityType type, List<PreparedDocument> prepared, List<(string Domain, float Share)> domains, ModelCompressor compressor, int lane)
    {
        var options = TypeTrainerOptions.For(type);
        var trainer = new TypeTrainer(prepared, options);
        var (first, second) = trainer.Train(log);
        var shipped = domains.Select((d, i) => (Domain: i, d.Share)).Where(d => d.Share > 0).ToList();
        return new TypeModel(type,
            compressor.Add(lane, trainer.Index, first, domains.Count, shipped, options.Scale, options.Outside),
            compressor.Add(lane + Label.Outside, trainer.Index, second, domains.Count, shipped, options.Scale, options.Outside),
            options.Temperature);
    }

    private void LearnClusters(string folder, IEnumerable<TrainingDocument> documents)
    {
        var forms = new FormTable(WordClasses.None);
        var builder = new TaggerTextBuilder([]);
        var clusters = WordClusters.Learn(documents.Select(d => builder.Build(d.Text, Sentences(d.Text), forms)));
        TaggerModelWriter.WriteClusters(folder, clusters);
        log($"{clusters.Count} words clustered");
    }

    private List<string> MineAbbreviations(string folder, IEnumerable<TrainingDocument> documents, FormTable forms)
    {
        var miner = new CellAbbreviationMiner();
        var builder = new TaggerTextBuilder([]);
        foreach (var document in documents) miner.Read(builder.Build(document.Text, Sentences(document.Text), forms));
        var mined = miner.Forms.ToList();
        File.WriteAllText(Path.Combine(folder, MinedAbbreviations),
            "# Short forms that the training texts define as cells. Generated by the training: do not edit.\n" + string.Concat(mined.Select(m => m + "\n")));
        return mined;
    }

    private Paper Read(string text) => new("", text) { Sentences = [.. Sentences(text).Select(s => new Sentence(s, SectionKind.Other))] };

    private TextSpan[] Sentences(string text) => [.. _splitter.Split(text, new TextSpan(0, text.Length))];
}
