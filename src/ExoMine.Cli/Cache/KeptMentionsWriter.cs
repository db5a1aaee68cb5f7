namespace ExoMine.Cli.Cache;

/// <summary>
/// Keeps what was found in the papers of an input. A cache that cannot be kept costs time later and nothing now; a full disk is told
/// by the output itself.
/// </summary>
internal sealed class KeptMentionsWriter : IDisposable
{
    private readonly string path;
    private BinaryWriter? wire;

    public KeptMentionsWriter(string path)
    {
        this.path = path;
        Guarded(() => wire = new BinaryWriter(new FileStream(Aside, FileMode.Create, FileAccess.Write)));
    }

    private string Aside => path + ".part";

    public void Add(byte[] kept) => Guarded(() =>
    {
        wire?.Write7BitEncodedInt(kept.Length);
        wire?.Write(kept);
    });

    public void Commit() => Guarded(() =>
    {
        if (wire is null) return;
        wire.Dispose();
        wire = null;
        File.Move(Aside, path, overwrite: true);
    });

    public void Dispose() => Guarded(() =>
    {
        if (wire is null) return;
        wire.Dispose();
        wire = null;
        File.Delete(Aside);
    });

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var broken = wire;
            wire = null;
            try
            {
                broken?.Dispose();
                File.Delete(Aside);
            }
            catch (Exception again) when (again is IOException or UnauthorizedAccessException)
            {
                // The next run removes what is left aside.
                return;
            }
        }
    }
}
