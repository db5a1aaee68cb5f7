using System.Text;

namespace ExoMine.Cli.Run;

/// <summary>
/// Writes a file aside and renames it, so that nobody ever meets half of it. What counts as done is on the disk: most files before
/// they get their names, papers all at once when the run ends (waiting for each slowed two jobs by an eighth). What a power cut takes
/// from a run that is going on is missed, by name or hash, when it goes on (<see cref="StateFolder"/>).
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string path;
    private readonly string aside;
    private readonly FileStream file;
    private readonly StreamWriter writer;
    private bool done;

    /// <exception cref="OutputFailedException">As for all members: the place cannot be written to.</exception>
    public AtomicFile(string path)
    {
        this.path = path;
        aside = path + ".part";
        file = Guarded(() => new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));
        writer = new StreamWriter(file, Utf8, bufferSize: 1 << 16) { NewLine = "\n" };
    }

    public static void Write(string path, string content, bool toDisk = true)
    {
        using var file = new AtomicFile(path);
        file.Guarded(() => file.writer.Write(content));
        file.Commit(toDisk);
    }

    /// <summary>Waits until the disk has a file that was put in its place without waiting.</summary>
    public static void ToDisk(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.Flush(flushToDisk: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(path, problem);
        }
    }

    public static void Copy(string from, string to)
    {
        try
        {
            File.Copy(from, to + ".part", overwrite: true);
            using (var copy = new FileStream(to + ".part", FileMode.Open, FileAccess.Write)) copy.Flush(flushToDisk: true);
            File.Move(to + ".part", to, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(to, problem);
        }
    }

    public void Append(string text) => Guarded(() => writer.Write(text));

    public void WriteLine(string line) => Guarded(() => writer.WriteLine(line));

    /// <summary>Puts the file in its place. Without it the file is thrown away.</summary>
    public void Commit(bool toDisk = true)
    {
        Guarded(() =>
        {
            writer.Flush();
            if (toDisk) file.Flush(flushToDisk: true);
            writer.Dispose();
            File.Move(aside, path, overwrite: true);
        });
        done = true;
    }

    public void Dispose()
    {
        if (done) return;
        try
        {
            writer.Dispose();
            File.Delete(aside);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The disk is full or gone; the failure that led here is already on its way.
            done = true;
        }
    }

    private void Guarded(Action write) => Guarded(() =>
    {
        write();
        return 0;
    });

    private T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(path, problem);
        }
    }
}
