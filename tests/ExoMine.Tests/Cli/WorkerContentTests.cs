using System.Diagnostics;
using ExoMine.Tests.Pdf;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A worker is a small process: models and networks stay in the run.</summary>
public sealed class WorkerContentTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Fact]
    public void A_worker_loads_the_pdf_reader_and_nothing_that_annotates()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells what a process has loaded");
        using var pdf = new SamplePdf();
        exomine.Write("a.pdf", pdf.Text("Exosomes build bone.", 60, 100).Bytes());
        using var worker = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "exomine.dll"), "pdf-worker"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var requests = new BinaryWriter(worker.StandardInput.BaseStream);
        requests.Write(exomine.At("a.pdf"));
        requests.Write("");
        requests.Write(30.0);
        requests.Flush();
        worker.StandardOutput.BaseStream.ReadByte();

        var loaded = File.ReadAllText($"/proc/{worker.Id}/maps");

        Assert.Contains("ExoMine.Pdf.dll", loaded, StringComparison.Ordinal);
        Assert.Contains("UglyToad.PdfPig.dll", loaded, StringComparison.Ordinal);
        foreach (var other in new[] { "ExoMine.Learning", "ExoMine.Models", "ExoMine.Report", "ExoMine.Tables", "Microsoft.ML", "LightGbm", "Spectre" }) Assert.DoesNotContain(other, loaded, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => exomine.Dispose();
}
