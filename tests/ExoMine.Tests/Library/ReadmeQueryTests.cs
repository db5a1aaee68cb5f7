using DuckDB.NET.Data;
using ExoMine.Tests.Cli;
using Xunit;

namespace ExoMine.Tests.Library;

/// <summary>The one line of DuckDB that README shows answers from the tables of a run.</summary>
public sealed class ReadmeQueryTests : IDisposable
{
    private readonly CommandLine exomine = new();

    [Fact]
    public void The_query_counts_papers_by_agent_and_effect()
    {
        exomine.Write("in/a.txt", "In OVX mice, exosomal miR-21-5p promoted osteogenesis of BMSCs.");
        exomine.Write("in/b.txt", "Exosomal miR-21-5p promoted osteogenesis. Later, miR-21-5p again promoted osteogenesis.");
        exomine.Write("in/c.txt", "Exosomal miR-31-5p inhibited osteogenesis.");
        Assert.Equal(0, exomine.Run("run", "in", "-o", "OUT", "--format", "parquet").ExitCode);

        var rows = Rows(Query().Replace("'OUT/", $"'{exomine.At("OUT")}/", StringComparison.Ordinal));

        Assert.Equal(("miR-21-5p", "promotes", 2L), rows[0]);
        Assert.Contains(("miR-31-5p", "inhibits", 1L), rows);
    }

    public void Dispose() => exomine.Dispose();

    private static string Query()
    {
        var readme = Directory.EnumerateFiles(AppContext.BaseDirectory, "README.md", SearchOption.AllDirectories).First();
        return Assert.Single(File.ReadLines(readme), line => line.TrimStart().StartsWith("duckdb -c ", StringComparison.Ordinal)).Split('"')[1];
    }

    private static List<(string Agent, string Effect, long Papers)> Rows(string query)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string, long)>();
        while (reader.Read()) rows.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
        return rows;
    }
}
