using ExoMine.Cli.Run;
using ExoMine.Formats;
using ExoMine.Formats.Tables;

namespace ExoMine.Cli.Export;

/// <summary>tables/*.tsv, written while the papers come.</summary>
internal sealed class TsvRunWriter : IRunWriter
{
    private readonly List<(PaperTable Table, AtomicFile File)> tables = [];

    public TsvRunWriter(string output)
    {
        Directory.CreateDirectory(Path.Join(output, "tables"));
        foreach (var table in PaperTables.All)
        {
            var file = new AtomicFile(Path.Join(output, "tables", table.Name + ".tsv"));
            tables.Add((table, file));
            file.WriteLine(TsvTable.Header(table));
        }
    }

    public Action Prepare(Paper paper, string json)
    {
        var lines = tables.ConvertAll(t => TsvTable.Lines(t.Table, paper).ToArray());
        return () =>
        {
            for (var i = 0; i < tables.Count; i++)
                foreach (var line in lines[i]) tables[i].File.WriteLine(line);
        };
    }

    public void Commit() => tables.ForEach(t => t.File.Commit());

    public void Dispose() => tables.ForEach(t => t.File.Dispose());
}
