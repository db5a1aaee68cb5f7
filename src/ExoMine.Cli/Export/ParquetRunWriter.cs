using ExoMine.Cli.Run;
using ExoMine.Formats;
using ExoMine.Formats.Tables;
using ExoMine.Tables;

namespace ExoMine.Cli.Export;

/// <summary>tables/*.parquet, written while the papers come.</summary>
internal sealed class ParquetRunWriter : IRunWriter
{
    private readonly List<(PaperTable Table, string Path, FileStream Stream, ParquetTable Parquet)> tables = [];
    private bool done;

    public ParquetRunWriter(string output)
    {
        Directory.CreateDirectory(Path.Join(output, "tables"));
        foreach (var table in PaperTables.All)
        {
            var path = Path.Join(output, "tables", table.Name + ".parquet");
            var stream = Guarded(path, () => new FileStream(path + ".part", FileMode.Create, FileAccess.ReadWrite));
            tables.Add((table, path, stream, new ParquetTable(table, stream)));
        }
    }

    public Action Prepare(Paper paper, string json)
    {
        var rows = tables.ConvertAll(t => t.Table.Rows(paper).ToArray());
        return () =>
        {
            for (var i = 0; i < tables.Count; i++)
                foreach (var row in rows[i]) Guarded(tables[i].Path, () => tables[i].Parquet.Add(row));
        };
    }

    public void Commit()
    {
        foreach (var (_, path, stream, parquet) in tables)
            Guarded(path, () =>
            {
                parquet.Finish();
                stream.Flush(flushToDisk: true);
                stream.Dispose();
                File.Move(path + ".part", path, overwrite: true);
            });
        done = true;
    }

    public void Dispose()
    {
        if (done) return;
        foreach (var (_, path, stream, _) in tables)
        {
            try
            {
                stream.Dispose();
                File.Delete(path + ".part");
            }
            catch (IOException)
            {
                // The disk is full or gone; the failure that led here is already on its way.
            }
        }
    }

    private static void Guarded(string path, Action write) => Guarded(path, () =>
    {
        write();
        return 0;
    });

    private static T Guarded<T>(string path, Func<T> write)
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
