using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExoMine.Cli.Run;

/// <summary>run.json: what went in, with which program, what came out, and how long it took. The only file that may differ between equal runs.</summary>
internal sealed record RunRecord
{
    public required string Program { get; init; }

    public required string Version { get; init; }

    /// <summary>K/N; 1/1 where the run took all inputs.</summary>
    public required string Shard { get; init; }

    /// <summary>False while the run is going on, and where it was stopped.</summary>
    public required bool Finished { get; init; }

    public required int Jobs { get; init; }

    public double Seconds { get; init; }

    public double CpuSeconds { get; init; }

    /// <summary>Summed over threads; of reading to writing, more than the clock says.</summary>
    public IReadOnlyDictionary<string, double> SecondsByStage { get; init; } = new Dictionary<string, double>();

    public int DoneBefore { get; init; }

    /// <summary>What had to be done: PDFs that were parsed, papers whose mentions were found, papers whose effects were read.</summary>
    public IReadOnlyDictionary<string, int> Worked { get; init; } = new Dictionary<string, int>();

    public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();

    public required IReadOnlyDictionary<string, string> Models { get; init; }

    public double MinScore { get; init; }

    /// <summary>The user's own, as given.</summary>
    public IReadOnlyList<string> Lexicons { get; init; } = [];

    /// <summary>What was written besides JSON.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Inputs of all shards together.</summary>
    public required int TotalInputs { get; init; }

    public required IReadOnlyList<InputRecord> Inputs { get; init; }

    /// <summary>Paths that the user named and that are not there.</summary>
    public required IReadOnlyList<Failure> Missing { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, RunRecordContext.Readable.RunRecord) + "\n";

    /// <exception cref="InvalidDataException">The file is not there, or is no run.json of this program.</exception>
    public static RunRecord Read(string folder)
    {
        var path = Path.Join(folder, "run.json");
        if (!File.Exists(path)) throw new InvalidDataException($"{folder}: holds no run.json; name the OUT folder of a run");
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), RunRecordContext.Readable.RunRecord)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: is not the run.json of this program ({problem.Message})");
        }
    }
}

/// <param name="Index">Place among the inputs of all shards.</param>
internal sealed record InputRecord(int Index, string File, string Id, string Kind, string Output, string? Sha256);

[JsonSerializable(typeof(RunRecord))]
internal sealed partial class RunRecordContext : JsonSerializerContext
{
    public static RunRecordContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
