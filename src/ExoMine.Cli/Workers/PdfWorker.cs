using System.Runtime;
using System.Runtime.InteropServices;
using System.Text;
using ExoMine.Pdf;

namespace ExoMine.Cli.Workers;

/// <summary>The inside of a worker process: reads requests on stdin, parses one PDF after the other, writes papers or problems on stdout.</summary>
internal static class PdfWorker
{
    /// <summary>The first argument that makes the program a worker.</summary>
    public const string Command = "pdf-worker";

    public const byte PaperReply = 1;
    public const byte ProblemReply = 2;

    /// <summary>Deeply nested but harmless files need more than the usual stack; endless ones overflow any.</summary>
    private const int StackBytes = 64 << 20;

    public static int Serve()
    {
        var input = Console.OpenStandardInput();
        var output = Console.OpenStandardOutput();
        // Whatever a library prints must not mix with the replies.
        Console.SetOut(Console.Error);
        // Ctrl-C and schedulers signal all processes of a run; the run itself finishes what is in hand, and then closes this input.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        var thread = new Thread(() => Serve(input, output), StackBytes);
        thread.Start();
        thread.Join();
        return ExitCode.Ok;
    }

    private static void Serve(Stream input, Stream output)
    {
        using var requests = new BinaryReader(input);
        using var replies = new BinaryWriter(new BufferedStream(output, 1 << 16));
        var reader = new PdfReader();
        while (Next(requests) is { } path)
        {
            var password = requests.ReadString();
            var seconds = requests.ReadDouble();
            // Should the run die while this file hangs, nobody else would end this process.
            using var watchdog = new Timer(_ => Environment.Exit(ExitCode.Interrupted), null, TimeSpan.FromSeconds(seconds * 1.5 + 5), Timeout.InfiniteTimeSpan);
            Reply(replies, reader, path, password);
            replies.Flush();
        }
    }

    private static void Reply(BinaryWriter replies, PdfReader reader, string path, string password)
    {
        try
        {
            var paper = reader.Read(path, "", password.Length == 0 ? null : new PdfOptions { Password = password });
            // Complete before the first byte is sent: half a reply would leave the run waiting.
            using var reply = new MemoryStream();
            using (var wire = new BinaryWriter(reply, Encoding.UTF8, leaveOpen: true)) PaperWire.Write(wire, paper);
            replies.Write(PaperReply);
            replies.Write(reply.GetBuffer().AsSpan(0, (int)reply.Length));
        }
        catch (UnreadablePdfException problem)
        {
            WriteProblem(problem.Code, problem.Message);
        }
        catch (OutOfMemoryException)
        {
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            WriteProblem("too_much_memory", "needs more memory than a file may take; raise --max-memory if it is a real paper");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            WriteProblem("unreadable", $"cannot be read: {problem.Message}");
        }
        catch (Exception problem)
        {
            WriteProblem("damaged", $"cannot be parsed ({problem.GetType().Name}: {problem.Message}); try to repair it, for example with qpdf or mutool clean");
        }

        void WriteProblem(string code, string message)
        {
            replies.Write(ProblemReply);
            replies.Write(code);
            replies.Write(message);
        }
    }

    private static string? Next(BinaryReader requests)
    {
        try
        {
            return requests.ReadString();
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }
}
