using System.Globalization;
using System.Text;

namespace ExoMine.Evaluation;

/// <summary>The scores as Markdown tables, for files and terminals alike.</summary>
public static class MarkdownReport
{
    /// <summary>Papers drawn again from fewer than these vary too little.</summary>
    private const int FewPapers = 10;

    public static string Write(IReadOnlyList<CorpusEvaluation> corpora)
    {
        var output = new StringBuilder("# Evaluation\n\n");
        output.Append("P, R, F1: precision, recall and their harmonic mean. In brackets: 95 % bootstrap intervals, papers drawn again.\n");
        foreach (var corpus in corpora) Write(output, corpus);
        return output.ToString();
    }

    private static void Write(StringBuilder output, CorpusEvaluation corpus)
    {
        var first = corpus.Systems[0];
        output.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(corpus.Name)}\n\n");
        output.Append(CultureInfo.InvariantCulture, $"{first.Total.Units} units of {first.Docs} papers.");
        if (corpus.SeenBy.Count > 0)
            output.Append(CultureInfo.InvariantCulture, $" **Seen in training** by {string.Join(", ", corpus.SeenBy)}: these scores are too good.");
        if (first.Total.Unaligned > 0)
            output.Append(CultureInfo.InvariantCulture, $" {first.Total.Unaligned} units were not found in the papers' text and count as missed.");
        if (first.Docs is > 1 and < FewPapers) output.Append(" Intervals from so few papers are too narrow.");
        output.Append('\n');
        foreach (var group in Measure.All.GroupBy(m => m.Group)) WriteScores(output, corpus, group.Key, group.ToArray());
        foreach (var system in corpus.Systems.Where(s => s.Total.Effects.Units > 0)) WriteConfusion(output, system);
    }

    private static void WriteScores(StringBuilder output, CorpusEvaluation corpus, string group, Measure[] measures)
    {
        var first = corpus.Systems[0];
        // Systems that share the mentions have nothing of their own to show among them.
        var beside = corpus.Systems.Skip(1)
            .Where(s => group is Measure.Effects or Measure.Agents || measures.Any(m => m.Score(s.Total) != m.Score(first.Total))).ToArray();
        var table = new MarkdownTable([group, "gold", "found", "P", "R", "F1", "", .. beside.Select(s => s.System + " F1")]);
        foreach (var measure in measures)
        {
            var score = measure.Score(first.Total);
            if (score.IsEmpty && beside.All(s => measure.Score(s.Total).IsEmpty)) continue;
            table.Add([
                measure.Name, Number(score.Gold), Number(score.Predicted), Number(score.Precision), Number(score.Recall), Number(score.F1),
                Number(first.F1IntervalOf(measure)), .. beside.Select(s => Number(measure.Score(s.Total).F1))]);
        }
        if (!table.HasRows) return;
        if (group == Measure.Effects)
        {
            AddOverall(table, first, beside, "macro F1 of promotes, inhibits", t => t.Effects.MacroF1);
            AddOverall(table, first, beside, "accuracy", t => t.Effects.Accuracy);
            AddOverall(table, first, beside, "sign errors, share of units", t => t.Effects.SignErrorShare);
        }
        output.Append('\n');
        table.WriteTo(output);
    }

    private static void AddOverall(
        MarkdownTable table, SystemEvaluation first, IEnumerable<SystemEvaluation> beside, string name, Func<Tally, double> measure) => table.Add([
        name, "", "", "", "", Number(measure(first.Total)), Number(first.IntervalOf(measure)), .. beside.Select(s => Number(measure(s.Total)))]);

    private static void WriteConfusion(StringBuilder output, SystemEvaluation system)
    {
        var labels = Enum.GetValues<Effect>();
        var confusion = system.Total.Effects;
        var table = new MarkdownTable([system.System + ": gold \\ predicted", .. labels.Select(l => l.Name()), "not found"]);
        foreach (var gold in labels)
            table.Add([gold.Name(), .. labels.Select(predicted => Number(confusion[gold, predicted])), Number(confusion[gold, null])]);
        output.Append('\n');
        table.WriteTo(output);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(Interval interval) => $"[{Number(interval.Low)}, {Number(interval.High)}]";
}
