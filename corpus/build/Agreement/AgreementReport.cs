using System.Globalization;
using System.Text;
using ExoMine.Evaluation;

namespace ExoMine.Corpus.Agreement;

/// <summary>Prints how far two labelling passes agree, and every unit where they do not.</summary>
public static class AgreementReport
{
    private static readonly Effect[] Labels = [Effect.Promotes, Effect.Inhibits, Effect.Mixed, Effect.None];

    public static string Write(PassComparison passes)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{passes.Pairs.Count} units labelled twice; {passes.Reworded.Count} left out because they were reworded since\n\n");
        Summary(report, "all", passes);
        Summary(report, "papers", passes.Where(unit => !unit.IsOfStressSet));
        Summary(report, "stress set", passes.Where(unit => unit.IsOfStressSet));
        Table(report, passes.Effects);
        report.Append("\nEffects that differ\n");
        foreach (var (first, second) in passes.EffectsApart) report.Append(CultureInfo.InvariantCulture, $"  {first.Id}: {first.Effect.Name()} | {second.Effect.Name()} | {first.Text}\n");
        report.Append("\nAgents that differ\n");
        foreach (var (first, second) in passes.AgentsApart) report.Append(CultureInfo.InvariantCulture, $"  {first.Id}: {Names(first.Agents)} | {Names(second.Agents)}\n");
        return report.ToString();
    }

    private static void Summary(StringBuilder report, string name, PassComparison passes)
    {
        if (passes.Pairs.Count == 0) return;
        var agents = passes.Agents;
        report.Append(CultureInfo.InvariantCulture, $"{name,-10} {passes.Pairs.Count,4} units  kappa {passes.Kappa:0.000}  same effect {passes.Effects.Accuracy:0.000}  ")
            .Append(CultureInfo.InvariantCulture, $"agents F1 {agents.Exact.F1:0.000}, similar names {agents.Overlap.F1:0.000}, opposite signs {agents.Reversed}\n");
    }

    private static void Table(StringBuilder report, EffectConfusion effects)
    {
        report.Append(CultureInfo.InvariantCulture, $"\n{"first down",-12}").AppendJoin("", Labels.Select(l => $"{l.Name(),10}")).Append("  second across\n");
        foreach (var first in Labels)
            report.Append(CultureInfo.InvariantCulture, $"{first.Name(),-12}").AppendJoin("", Labels.Select(l => $"{effects[first, l],10}")).Append('\n');
    }

    private static string Names(IReadOnlyList<GoldAgent> agents) =>
        agents.Count == 0 ? "nobody" : string.Join(", ", agents.Select(a => $"{a.Name} {a.Effect.Name()}"));
}
