using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace ExoMine.Tests.Cli;

/// <summary>A signal to all processes of a run is for the run, not for its workers.</summary>
public sealed class WorkerSignalTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Fact]
    public void A_worker_goes_on_when_a_scheduler_signals_all_processes_of_the_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM");
        exomine.Write("broken.pdf", "not a pdf at all");
        using var worker = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "exomine.dll"), "pdf-worker"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var requests = new BinaryWriter(worker.StandardInput.BaseStream);
        using var replies = new BinaryReader(worker.StandardOutput.BaseStream);
        Assert.Equal("not_a_pdf", Ask());
        foreach (var signal in new[] { "-TERM", "-INT" }) Process.Start("kill", [signal, worker.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        Assert.Equal("not_a_pdf", Ask());

        string Ask()
        {
            requests.Write(exomine.At("broken.pdf"));
            requests.Write("");
            requests.Write(30.0);
            requests.Flush();
            replies.ReadByte();
            var code = replies.ReadString();
            replies.ReadString();
            return code;
        }
    }

    public void Dispose() => exomine.Dispose();
}
