namespace ExoMine.Cli.Verify;

/// <summary>Compares a table with the rows that it should have, as they come; tells the first difference only.</summary>
internal sealed class RowComparison(string path, VerifyReport report) : IDisposable
{
    private readonly StreamReader? rows = File.Exists(path) ? new StreamReader(path) : null;
    private int number;
    private bool told;

    public void Expect(string row) => Compare(row);

    public void ExpectEnd() => Compare(null);

    public void Dispose() => rows?.Dispose();

    private void Compare(string? expected)
    {
        if (rows is null || told) return;
        number++;
        var row = rows.ReadLine();
        if (row == expected) return;
        told = true;
        report.Problem(Path.GetFileName(path), $"line {number} is {Quoted(row)}; the papers say {Quoted(expected)}");
    }

    private static string Quoted(string? row) => row is null ? "missing" : $"\"{(row.Length > 80 ? row[..80] + "…" : row)}\"";
}
