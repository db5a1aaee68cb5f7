using System.Globalization;
using System.Text;

namespace ExoMine.Evaluation;

/// <summary>Every unit that a system did not get right, with its sentence and what was wrong, as Markdown.</summary>
public static class ErrorList
{
    /// <summary>Longer units are passages: their errors are shown with the words around them instead.</summary>
    private const int LongestSentence = 700;

    private const int Around = 50;

    public static string Write(IReadOnlyList<CorpusEvaluation> corpora)
    {
        var output = new StringBuilder("# Errors\n");
        foreach (var corpus in corpora)
        {
            var wrong = corpus.Systems[0].Units.Where(u => !u.IsPerfect).ToArray();
            output.Append(CultureInfo.InvariantCulture,
                $"\n## {MarkdownText.Escape(corpus.Name)}: {wrong.Length} of {corpus.Systems[0].Units.Count} units\n");
            foreach (var outcome in wrong) Write(output, outcome);
        }
        return output.ToString();
    }

    private static void Write(StringBuilder output, UnitOutcome outcome)
    {
        var unit = outcome.Unit;
        var whole = unit.Text.Length <= LongestSentence;
        output.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownText.Escape(unit.Id)}\n\n");
        if (whole) output.Append("> ").Append(MarkdownText.Escape(unit.Text)).Append("\n\n");
        foreach (var line in Lines(outcome, span => whole ? "" : Context(unit.Text, span))) output.Append("- ").Append(line).Append('\n');
    }

    private static IEnumerable<string> Lines(UnitOutcome outcome, Func<TextSpan, string> context)
    {
        if (outcome.Prediction is null) yield return "not found in the paper's text";
        if (outcome is { Unit.Effect: { } gold, PredictedEffect: { } predicted } && gold != predicted)
            yield return $"effect: {gold.Name()}, predicted {predicted.Name()}";
        foreach (var agent in outcome.Agents is { } agents ? AgentLines(agents) : []) yield return agent;
        var text = outcome.Unit.Text;
        foreach (var mentions in outcome.Mentions)
        {
            foreach (var span in mentions.Missed) yield return $"{mentions.Type.Name()} missed: {Quote(text, span)}{context(span)}";
            foreach (var (right, found) in mentions.Shifted) yield return $"{mentions.Type.Name()} bounds: {Quote(text, right)}, predicted {Quote(text, found)}{context(right)}";
            foreach (var span in mentions.Spurious) yield return $"{mentions.Type.Name()} too many: {Quote(text, span)}{context(span)}";
        }
    }

    private static IEnumerable<string> AgentLines(AgentComparison agents) =>
    [
        .. agents.Reversed.Select(pair => $"agent sign: {Describe(pair.Gold)}, predicted {Describe(pair.Predicted)}"),
        .. agents.Similar.Select(pair => $"agent name: {Describe(pair.Gold)}, predicted {Describe(pair.Predicted)}"),
        .. agents.Missed.Select(agent => $"agent missed: {Describe(agent)}"),
        .. agents.Spurious.Select(agent => $"agent too many: {Describe(agent)}"),
    ];

    private static string Describe(GoldAgent agent) => $"**{MarkdownText.Escape(agent.Name)}** {agent.Effect.Name()}";

    private static string Quote(string text, TextSpan span) => $"**{MarkdownText.Escape(span.In(text))}**";

    private static string Context(string text, TextSpan span)
    {
        var around = new TextSpan(Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return $" in “… {MarkdownText.Escape(around.In(text))} …”";
    }
}
