using System.CommandLine;
using ExoMine.Formats;
using ExoMine.Formats.BioC;
using ExoMine.Formats.Brat;
using ExoMine.Formats.Indra;
using ExoMine.Formats.PubAnnotation;
using ExoMine.Formats.PubTator;

namespace ExoMine.Cli.Export;

/// <summary>What --format takes: one line a format.</summary>
internal static class OutputFormats
{
    /// <summary>Always written: the record that all others are made from.</summary>
    public const string Json = "json";

    /// <summary>Names of formats with files for each paper, and of those over the whole run.</summary>
    public static IReadOnlyList<string> Names { get; } = [Json, "jsonl", "bioc-xml", "bioc-json", "pubtator", "brat", "pubannotation", "indra", "tsv", "parquet"];

    public static Option<string[]> Option()
    {
        var formats = new Option<string[]>("--format", "-f") { Description = $"What to write besides JSON, may be given several times: {string.Join(", ", Names.Skip(1))}", HelpName = "NAME" };
        formats.AcceptOnlyFromAmong([.. Names]);
        return formats;
    }

    public static IReadOnlyList<IPaperWriter> PaperWriters(IReadOnlySet<string> names, IReadOnlyDictionary<string, Concept> processes) => [.. new IPaperWriter[]
    {
        new BioCXmlWriter(),
        new BioCJsonWriter(),
        new PubTatorWriter(),
        new BratWriter(),
        new PubAnnotationWriter(),
        new IndraWriter(processes),
    }.Where(writer => names.Contains(writer.Name))];

    public static IReadOnlyList<IRunWriter> RunWriters(IReadOnlySet<string> names, string output)
    {
        var writers = new List<IRunWriter>();
        if (names.Contains("jsonl")) writers.Add(new JsonlRunWriter(output));
        if (names.Contains("tsv")) writers.Add(new TsvRunWriter(output));
        if (names.Contains("parquet")) writers.Add(new ParquetRunWriter(output));
        return writers;
    }
}
