using ExoMine.Cli.Export;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Verify;

/// <summary>Makes the other formats again from the annotated JSON, in a folder aside, and compares them file by file.</summary>
internal static class ExportCheck
{
    public static void Run(string folder, RunRecord record, string processesFile, VerifyReport report)
    {
        if (record.Formats.Count == 0) return;
        var aside = Directory.CreateTempSubdirectory("exomine-verify-").FullName;
        try
        {
            using (var exports = new PaperExports(record.Formats.ToHashSet(StringComparer.Ordinal), processesFile, folder, aside))
                exports.Write(Outputs(folder, record), Environment.ProcessorCount);
            var files = Directory.EnumerateFiles(aside, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(aside, path))
                .Where(name => Path.GetFileName(name) != ExportRecords.FileName).Order(StringComparer.Ordinal).ToArray();
            var same = files.Count(name => IsSame(name, Path.Join(aside, name), Path.Join(folder, name), report));
            report.Line("formats", $"{same} of {files.Length} files ({string.Join(", ", record.Formats)}) say what the JSON says");
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    private static IEnumerable<FinishedOutput> Outputs(string folder, RunRecord record) =>
        record.Inputs.Select(input => StateFolder.Peek(folder, input.Id)?.Output).OfType<string>().Select(name => new FinishedOutput(name, null));

    private static bool IsSame(string name, string expected, string written, VerifyReport report)
    {
        if (!File.Exists(written)) report.Problem(name, "is gone; the same run command makes it again");
        else if (FileHash.Sha256(written) != FileHash.Sha256(expected)) report.Problem(name, "says something else than the JSON");
        else return true;
        return false;
    }
}
