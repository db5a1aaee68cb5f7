using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ExoMine.Formats;
using ExoMine.Formats.Json;
using ExoMine.Models;

namespace ExoMine.Benchmarks;

/// <summary>Times the whole text stage on one thread, from bare text to annotated JSON, and each half of it: names, then effects and JSON.</summary>
internal static class NlpSpeed
{
    private const int WarmUpTexts = 200;

    /// <param name="copies">How often the texts are read; copies of a text stay together.</param>
    public static int Print(int copies, params IReadOnlyList<string> files)
    {
        var texts = files.SelectMany(file => GoldReader.Read(file)).Select(unit => unit.Text).ToArray();
        var models = new ModelFolder();
        var whole = DefaultPipeline.Create(models);
        var names = DefaultPipeline.Recognizers(models);
        var writer = new PaperJsonWriter(models.Describe());
        long written = 0;
        foreach (var text in texts.Take(WarmUpTexts)) written += writer.WriteLine(whole.Annotate(new Paper("warm", text))).Length;

        var ofWhole = Cpu(() =>
        {
            foreach (var text in texts)
                for (var copy = 0; copy < copies; copy++) written += writer.WriteLine(whole.Annotate(new Paper("t", text))).Length;
        });
        var ofNames = copies > 1 ? default : Cpu(() =>
        {
            foreach (var text in texts) written += names.Annotate(new Paper("t", text)).Mentions.Count;
        });
        Console.WriteLine(new JsonObject
        {
            ["characters"] = texts.Sum(text => (long)text.Length) * copies,
            ["cpu"] = Math.Round(ofWhole.TotalSeconds, 2),
            ["names"] = Math.Round(ofNames.TotalSeconds, 2),
            ["written"] = written,
        }.ToJsonString());
        return 0;
    }

    /// <summary>Processor time of the thread's whole process, which hardly depends on who else uses the machine.</summary>
    private static TimeSpan Cpu(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    public static int Parse(string copies) => int.Parse(copies, CultureInfo.InvariantCulture);
}
