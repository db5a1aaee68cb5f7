using System.Text;

namespace ExoMine.Cli.Run;

/// <summary>Writes a file aside and renames it, so that nobody ever meets half of it.</summary>
internal sealed class AtomicFile : IDisposable
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string path;
    private readonly string aside;
    private readonly StreamWriter writer;
    private bool done;

    public AtomicFile(string path)
    {
        this.path = path;
        aside = path + ".part";
        writer = new StreamWriter(aside, append: false, Utf8, bufferSize: 1 << 16) { NewLine = "\n" };
    }

    public static void Write(string path, string content)
    {
        using var file = new AtomicFile(path);
        file.writer.Write(content);
        file.Commit();
    }

    public void WriteLine(string line) => writer.WriteLine(line);

    /// <summary>Puts the file in its place. Without it the file is thrown away.</summary>
    public void Commit()
    {
        writer.Dispose();
        File.Move(aside, path, overwrite: true);
        done = true;
    }

    public void Dispose()
    {
        if (done) return;
        writer.Dispose();
        File.Delete(aside);
    }
}
