using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Scores a model on files that it was not trained on, and writes metrics.json and CARD.md beside it.</summary>
internal sealed class TaggerReport(string corpora, Func<string, Paper> read, IReadOnlyList<TrainingSource> sources)
{
    private static readonly string[] Files =
        ["biored/dev", "bionlp13cg/dev", "anatem/dev", "craft/dev", "bc2gm/dev", "mirna/train", "osteo/a"];

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Row(string File, string Type, int Labelled, double Precision, double Recall, double F1, double OverlapF1);

    public void Write(string folder, TaggerRecognizer tagger, int features, Action<string> log)
    {
        var rows = Files.Where(file => File.Exists(PathOf(file))).SelectMany(file => Score(tagger, file)).ToList();
        foreach (var row in rows) log(string.Create(CultureInfo.InvariantCulture, $"{row.File} {row.Type}: F1 {row.F1:F4}, overlap {row.OverlapF1:F4}"));
        var metrics = new { features, sources = sources.Select(s => new { s.Folder, s.Licence, s.Citation }), scores = rows };
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(metrics, Layout) + "\n");
        var notes = Path.Combine(folder, "notes.md");
        var card = Card(features, rows) + (File.Exists(notes) ? "\n" + File.ReadAllText(notes) : "");
        File.WriteAllText(Path.Combine(folder, "CARD.md"), card);
    }

    private string PathOf(string file) => Path.Combine(corpora, file + ".jsonl");

    private IEnumerable<Row> Score(TaggerRecognizer tagger, string file)
    {
        var documents = TrainingDocument.Read(PathOf(file)).Select(d => (d.Names, tagger.Annotate(read(d.Text)).Mentions)).ToList();
        foreach (var type in new[] { EntityType.Gene, EntityType.CellType })
        {
            var score = new SpanScore();
            foreach (var (names, mentions) in documents)
                if (names.TryGetValue(type, out var labelled)) score.Add(labelled.Distinct().ToList(), mentions.Where(m => m.Type == type).Select(m => m.Span).ToList());
            if (score.Labelled > 0) yield return new Row(file, type.Name(), score.Labelled, score.Precision, score.Recall, score.F1, score.OverlapF1);
        }
    }

    private string Card(int features, IReadOnlyList<Row> rows)
    {
        var lines = new List<string>
        {
            "# The learned tagger: genes and cell types", "",
            "Written by `exomine train tagger`; the notes below the tables come from notes.md.", "",
            $"A linear sequence model a type (averaged structured perceptron, two passes), {features} features in whole numbers.", "",
            "## Learned from the training parts of", "", "| corpus | licence | citation |", "|---|---|---|",
        };
        lines.AddRange(sources.Select(s => $"| {s.Folder} | {s.Licence} | {s.Citation} |"));
        lines.AddRange(["", "## Scores of the tagger alone, on files that it did not learn from", "",
            "Spans of the tagger by itself: no grammar, lexicon or resolver beside it.", "",
            "| file | type | labelled | precision | recall | F1 | overlap F1 |", "|---|---|---|---|---|---|---|"]);
        lines.AddRange(rows.Select(r => string.Create(CultureInfo.InvariantCulture,
            $"| {r.File} | {r.Type} | {r.Labelled} | {r.Precision:F3} | {r.Recall:F3} | {r.F1:F3} | {r.OverlapF1:F3} |")));
        return string.Join('\n', lines) + "\n";
    }
}
