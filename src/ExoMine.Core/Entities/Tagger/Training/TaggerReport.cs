using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Scores a model on files that it was not trained on, and writes metrics.json and CARD.md beside it.</summary>
internal sealed class TaggerReport(TrainingFolders folders, Func<string, Paper> read, IReadOnlyList<TrainingSource> sources, IReadOnlyList<TrainingVocabulary> vocabularies, RecogniserPrecisions besideIt)
{
    private static readonly string[] Files =
        ["biored/dev", "bionlp13cg/dev", "anatem/dev", "craft/dev", "bc2gm/dev", "mirna/train", "osteo/a", "gold/papers-dev"];

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Row(string File, string Type, int Labelled, double Precision, double Recall, double F1, double OverlapF1);

    public void Write(string folder, TaggerRecognizer tagger, int features, Action<string> log)
    {
        var rows = Files.SelectMany(file => folders.TryFind(file + ".jsonl") is { } path ? Score(tagger, file, path) : []).ToList();
        foreach (var row in rows) log(string.Create(CultureInfo.InvariantCulture, $"{row.File} {row.Type}: F1 {row.F1:F4}, overlap {row.OverlapF1:F4}"));
        var metrics = new { trainedOn = sources.Select(s => new { file = s.File, sha256 = Hash(folders.Find(s.File)) }), features, sources = sources.Select(s => new { s.File, s.Licence, s.Citation }), scores = rows };
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(metrics, Layout) + "\n");
        var notes = Path.Combine(folder, "notes.md");
        var card = Card(features, rows) + (File.Exists(notes) ? "\n" + File.ReadAllText(notes) : "");
        File.WriteAllText(Path.Combine(folder, "CARD.md"), card);
    }

    private static string Those(Func<TypeTrainerOptions, bool> which) =>
        string.Join(" and ", Enum.GetValues<EntityType>().Where(type => which(TypeTrainerOptions.For(type))).Select(type => type.Name()));

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private IEnumerable<Row> Score(TaggerRecognizer tagger, string file, string path)
    {
        var documents = TrainingDocument.Read(path).Select(d => (d.Names, tagger.Annotate(read(d.Text)).Mentions)).ToList();
        foreach (var type in new[] { EntityType.Gene, EntityType.CellType })
        {
            var score = new SpanScore();
            foreach (var (names, mentions) in documents)
                if (names.TryGetValue(type, out var labelled)) score.Add(labelled.Distinct().ToList(), mentions.Where(m => m.Type == type && m.FoundBy == TaggerRecognizer.Name).Select(m => m.Span).ToList());
            if (score.Labelled > 0) yield return new Row(file, type.Name(), score.Labelled, score.Precision, score.Recall, score.F1, score.OverlapF1);
        }
    }

    private string Card(int features, IReadOnlyList<Row> rows)
    {
        var network = Those(o => o.NetworkWeight > 0);
        var lines = new List<string>
        {
            "# The learned tagger: genes and cell types", "",
            "Written by `exomine train tagger`; the notes below the tables come from notes.md.", "",
            $"A linear sequence model a type (averaged structured perceptron, Collins 2002, two passes), {features} features in whole numbers. Beside it one network (gated recurrent units in both directions, Cho et al. 2014; word vectors of ../words/vectors.bin) learns all types and conventions together (Caruana 1997); its log-odds for {network} are added to both passes' scores in sentences that come near to a name. The weights of {Those(o => o.LearnsFromItself)} learned from the other corpora's texts too, as a first model labels them (Yarowsky 1995).", "",
            "## Learned from", "", "| corpus | licence | citation |", "|---|---|---|",
        };
        lines.AddRange(sources.Select(s => $"| {s.File} | {s.Licence} | {s.Citation} |"));
        lines.AddRange(["", "Its features ask, beside lexicons/ and what the grammars and lexicons found in the text, whether a word is in", "", "| list | licence | citation |", "|---|---|---|"]);
        lines.AddRange(vocabularies.Select(v => $"| {v.File} | {v.Licence} | {v.Citation} |"));
        lines.AddRange(["", "## Scores of the tagger alone, on files that it did not learn from", "",
            "Spans of the tagger by itself: no grammar, lexicon or resolver beside it.", "",
            "| file | type | labelled | precision | recall | F1 | overlap F1 |", "|---|---|---|---|---|---|---|"]);
        lines.AddRange(rows.Select(r => string.Create(CultureInfo.InvariantCulture,
            $"| {r.File} | {r.Type} | {r.Labelled} | {r.Precision:F3} | {r.Recall:F3} | {r.F1:F3} | {r.OverlapF1:F3} |")));
        lines.AddRange(["", "## Grammars and lexicons beside it", "",
            "Without the tagger, on those training texts whose convention is shipped: how much of what they find is labelled so, with exact borders. From this, counted with one more right and one more wrong (Laplace 1814), mentions that no tagger judged get their score.", "",
            "| type | found by | found | right |", "|---|---|---|---|"]);
        lines.AddRange(besideIt.Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"| {r.Type.Name()} | {r.FoundBy} | {r.Found} | {r.Right} |")));
        return string.Join('\n', lines) + "\n";
    }
}
