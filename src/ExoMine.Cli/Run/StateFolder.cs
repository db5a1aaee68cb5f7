namespace ExoMine.Cli.Run;

/// <summary>OUT/.exomine: the lock, what is done, the rows of finished inputs, and the cache of parsed text.</summary>
internal sealed class StateFolder : IDisposable
{
    private readonly string output;
    private readonly FileStream runLock;

    private StateFolder(string output, FileStream runLock) => (this.output, this.runLock) = (output, runLock);

    private string Root => Path.Join(output, ".exomine");

    public string Cache => Path.Join(Root, "cache");

    /// <summary>Takes the folder for this run. The lock ends with the process, however that ends.</summary>
    /// <exception cref="StartupException">Another run is writing there, or nothing can be written there.</exception>
    public static StateFolder Open(string output)
    {
        OutputFolder.Prepare(output);
        var root = Path.Join(output, ".exomine");
        Directory.CreateDirectory(Path.Join(root, "done"));
        Directory.CreateDirectory(Path.Join(root, "cache"));
        try
        {
            var runLock = new FileStream(Path.Join(root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            // What a killed run was writing when it died.
            foreach (var part in new[] { output, Path.Join(root, "done"), Path.Join(root, "cache") }.SelectMany(folder => Directory.EnumerateFiles(folder, "*.part"))) File.Delete(part);
            return new StateFolder(output, runLock);
        }
        catch (IOException)
        {
            throw new StartupException($"{output}: another run is writing there; wait for it, or name another folder with -o");
        }
    }

    /// <summary>The state of an input whose output is still there, byte for byte; else null.</summary>
    public InputState? Find(string id, string key)
    {
        if (Peek(output, id) is not { } state || state.Key != key || !Holds(RowsPath(id), state.RowsSha256)) return null;
        return state.Output is null || Holds(Path.Join(output, state.Output), state.OutputSha256!) ? state : null;
    }

    /// <summary>The state of an input in a folder that another process may be writing to.</summary>
    public static InputState? Peek(string output, string id)
    {
        var path = Path.Join(output, ".exomine", "done", PaperIds.FileName(id) + ".json");
        return File.Exists(path) ? InputState.Parse(File.ReadAllText(path)) : null;
    }

    /// <summary>True while a run is writing to the folder.</summary>
    public static bool IsLocked(string output)
    {
        try
        {
            using var file = new FileStream(Path.Join(output, ".exomine", "lock"), FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Rows of findings.tsv, written while the input is read.</summary>
    public AtomicFile BeginRows(string id) => new(RowsPath(id));

    public string RowsHash(string id) => FileHash.Sha256(RowsPath(id));

    /// <summary>The last step of an input: from here on it is done.</summary>
    public void Save(string id, InputState state) => AtomicFile.Write(StatePath(id), state.ToJson(), toDisk: false);

    /// <summary>Takes an input's output and state over from another run's folder; null where they are not whole there.</summary>
    public InputState? Adopt(string otherOutput, string id)
    {
        var name = PaperIds.FileName(id);
        var done = Path.Join(otherOutput, ".exomine", "done");
        var rowsPath = Path.Join(done, name + ".tsv");
        if (Peek(otherOutput, id) is not { } state || !Holds(rowsPath, state.RowsSha256)) return null;
        if (state.Output is not null)
        {
            var written = Path.Join(otherOutput, state.Output);
            if (!Holds(written, state.OutputSha256!)) return null;
            AtomicFile.Copy(written, Path.Join(output, state.Output));
        }
        AtomicFile.Copy(rowsPath, RowsPath(id));
        AtomicFile.Copy(Path.Join(done, name + ".json"), StatePath(id));
        return state;
    }

    public IEnumerable<string> Rows(string id) => File.Exists(RowsPath(id)) ? File.ReadLines(RowsPath(id)) : [];

    public void Dispose() => runLock.Dispose();

    private static bool Holds(string path, string sha256) => File.Exists(path) && FileHash.Sha256(path) == sha256;

    private string StatePath(string id) => Path.Join(Root, "done", PaperIds.FileName(id) + ".json");

    private string RowsPath(string id) => Path.Join(Root, "done", PaperIds.FileName(id) + ".tsv");
}
