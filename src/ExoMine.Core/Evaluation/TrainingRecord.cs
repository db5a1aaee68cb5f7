using System.Text.Json;

namespace ExoMine.Evaluation;

/// <summary>The files that a model's metrics.json names as its training data.</summary>
public sealed class TrainingRecord
{
    private readonly List<(string File, string? Sha256)> files = [];

    private TrainingRecord(string model) => Model = model;

    public string Model { get; }

    /// <exception cref="InvalidDataException">The file is not JSON with "trainedOn": [{"file", "sha256"}] or without that member.</exception>
    public static TrainingRecord Load(string model, string metricsPath)
    {
        try
        {
            using var metrics = JsonDocument.Parse(File.ReadAllText(metricsPath));
            var record = new TrainingRecord(model);
            if (!metrics.RootElement.TryGetProperty("trainedOn", out var list)) return record;
            foreach (var item in list.EnumerateArray())
            {
                var sha256 = item.TryGetProperty("sha256", out var hash) ? hash.GetString() : null;
                record.files.Add((item.GetProperty("file").GetString() ?? "", sha256));
            }
            return record;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{metricsPath}: no list of training files: {problem.Message}", problem);
        }
    }

    /// <summary>
    /// True for the same content under any name, and for another state of the same file.
    /// A bare name without a folder (train.jsonl) says which file it is only where no content was recorded.
    /// </summary>
    public bool Names(string path, string sha256) => files.Exists(trained =>
        string.Equals(trained.Sha256, sha256, StringComparison.OrdinalIgnoreCase)
        || ((trained.Sha256 is null || trained.File.Contains('/')) && EndsInSegments(path, trained.File)));

    private static bool EndsInSegments(string path, string tail) =>
        tail.Length > 0 && ("/" + path.Replace('\\', '/')).EndsWith("/" + tail, StringComparison.Ordinal);
}
