using System.Diagnostics;
using System.Globalization;
using System.Text;
using ExoMine.Formats;

namespace ExoMine.Cli.Workers;

/// <summary>The run's side of one worker process: sends a path, waits for the paper, and says in words how a worker died.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int LongestErrorText = 4096;
    private const int SegmentationFault = 139;

    private readonly Process process;
    private readonly WorkerLimits limits;
    private readonly BinaryWriter requests;
    private readonly BinaryReader replies;
    private readonly StringBuilder errors = new();
    private bool timedOut;

    public WorkerProcess(WorkerLimits limits)
    {
        this.limits = limits;
        var host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // "dotnet exomine.dll" instead of the program's own executable.
        if (Path.GetFileNameWithoutExtension(host) != "exomine") start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "exomine.dll"));
        start.ArgumentList.Add(PdfWorker.Command);
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)limits.Megabytes << 20).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        process = Process.Start(start)!;
        requests = new BinaryWriter(process.StandardInput.BaseStream);
        replies = new BinaryReader(new BufferedStream(process.StandardOutput.BaseStream, 1 << 16));
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors)
                if (line.Data is not null && errors.Length < LongestErrorText) errors.AppendLine(line.Data);
        };
        process.BeginErrorReadLine();
    }

    /// <summary>False when the process is gone and must be replaced.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>True when another process sent it a signal: SIGHUP, SIGINT, SIGKILL or SIGTERM.</summary>
    public bool WasEndedFromOutside => !IsUsable && !timedOut && process.ExitCode is (129 or 130 or 137 or 143);

    /// <exception cref="InputProblemException">The file could not be parsed, or took its worker down with it.</exception>
    public Paper Read(string path, string id, string? password)
    {
        using var watchdog = new Timer(_ => Kill(), null, limits.Timeout, Timeout.InfiniteTimeSpan);
        try
        {
            requests.Write(Path.GetFullPath(path));
            requests.Write(password ?? "");
            requests.Write(limits.Timeout.TotalSeconds);
            requests.Flush();
            if (replies.ReadByte() == PdfWorker.PaperReply) return PaperWire.Read(replies, id);
            throw new InputProblemException(replies.ReadString(), replies.ReadString());
        }
        catch (IOException)
        {
            IsUsable = false;
            process.WaitForExit();
            throw HowItDied();
        }
    }

    public void Dispose()
    {
        // The end of its input tells a waiting worker to stop; one that does not listen is ended.
        try
        {
            requests.Dispose();
        }
        catch (IOException)
        {
            IsUsable = false;
        }
        if (!process.WaitForExit(TimeSpan.FromSeconds(1))) process.Kill();
        replies.Dispose();
        process.Dispose();
    }

    private void Kill()
    {
        timedOut = true;
        process.Kill();
    }

    private InputProblemException HowItDied()
    {
        string said;
        lock (errors) said = errors.ToString();
        if (timedOut) return new("timeout", $"took longer than {limits.Timeout.TotalSeconds:0} s; raise --timeout if it is a real paper");
        // Machine code says nothing when its stack is full; nothing else gives it this signal.
        if (said.Contains("Stack overflow", StringComparison.Ordinal) || process.ExitCode == SegmentationFault) return new("stack_overflow", "is nested so deeply that the PDF parser overflows; the file is damaged or hostile");
        if (said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)) return new("too_much_memory", "needs more memory than a file may take; raise --max-memory if it is a real paper");
        return new("crashed", $"brought the PDF parser down (exit code {process.ExitCode}); the file is damaged or hostile");
    }
}
