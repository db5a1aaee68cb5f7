namespace ExoMine.Cli.Run;

/// <summary>The closing lines of a run.</summary>
internal static class RunSummary
{
    public static IEnumerable<string> Lines(RunOutput output, IReadOnlyDictionary<string, int> worked, string folder)
    {
        var counts = output.Counts;
        yield return $"papers     {counts.Papers}";
        yield return $"done now   {string.Join(", ", worked.Select(work => $"{work.Key} {work.Value}"))}";
        yield return $"sentences  {counts.Sentences}";
        yield return $"mentions   {string.Join(", ", Enum.GetValues<EntityType>().Select(type => $"{type.Name()} {counts.Mentions[(int)type]}"))}";
        yield return $"effects    {string.Join(", ", new[] { Effect.Promotes, Effect.Inhibits, Effect.Mixed }.Select(effect => $"{effect.Name()} {counts.Effects[(int)effect]}"))}";
        yield return $"findings   {counts.Findings}";
        yield return $"failures   {output.Failures.Count}{(output.Failures.Count > 0 ? $" (see {Path.Join(folder, "failures.tsv")})" : "")}";
        yield return $"output     {folder}";
    }
}
