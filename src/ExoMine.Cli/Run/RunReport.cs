using System.Diagnostics;
using System.Text.Json;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Run;

/// <summary>run.json: what went in, with which program, what came out, and how long it took. The only file that may differ between equal runs.</summary>
internal static class RunReport
{
    public static string Write(Producer producer, IReadOnlyList<(InputFile File, IPaperReader Reader)> inputs, RunOutput output, RunOptions options, bool finished, Stopwatch time, StageTimes times)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = PaperJsonContext.Readable.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("program", producer.Name);
            json.WriteString("version", producer.Version);
            json.WriteBoolean("finished", finished);
            json.WriteNumber("jobs", options.Jobs);
            json.WriteNumber("seconds", Math.Round(time.Elapsed.TotalSeconds, 2));
            json.WriteNumber("cpuSeconds", Math.Round(Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds, 2));
            json.WriteStartObject("secondsByStage");
            foreach (var stage in Enum.GetValues<Stage>()) json.WriteNumber(stage.ToString().ToLowerInvariant(), Math.Round(times.SecondsOf(stage), 2));
            json.WriteEndObject();
            json.WriteNumber("doneBefore", output.DoneBefore);
            WriteCounts(json, output);
            json.WriteStartObject("models");
            foreach (var (name, hash) in producer.Models) json.WriteString(name, hash);
            json.WriteEndObject();
            json.WriteStartArray("inputs");
            foreach (var (file, reader) in inputs) WriteInput(json, file, reader);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return AtomicFile.Utf8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteCounts(Utf8JsonWriter json, RunOutput output)
    {
        var counts = output.Counts;
        json.WriteStartObject("counts");
        json.WriteNumber("papers", counts.Papers);
        json.WriteNumber("failures", output.Failures.Count);
        json.WriteNumber("pages", counts.Pages);
        json.WriteNumber("sentences", counts.Sentences);
        json.WriteNumber("findings", counts.Findings);
        json.WriteNumber("warnings", counts.Warnings);
        foreach (var type in Enum.GetValues<EntityType>()) json.WriteNumber(type.Name(), counts.Mentions[(int)type]);
        foreach (var effect in Enum.GetValues<Effect>()) json.WriteNumber(effect.Name(), counts.Effects[(int)effect]);
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, InputFile file, IPaperReader reader)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Given);
        json.WriteString("id", file.Id);
        json.WriteString("kind", reader.Kind);
        json.WriteString("output", PaperIds.FileName(file.Id) + (reader.HoldsManyPapers ? ".jsonl" : ".json"));
        if (Hash(file.Path) is { } hash) json.WriteString("sha256", hash);
        json.WriteEndObject();
    }

    private static string? Hash(string path)
    {
        try
        {
            return FileHash.Sha256(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
