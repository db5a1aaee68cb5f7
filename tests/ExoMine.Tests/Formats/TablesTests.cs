using CsCheck;
using ExoMine.Formats.Tables;
using ExoMine.Tables;
using Parquet;
using Xunit;

namespace ExoMine.Tests.Formats;

public class TablesTests
{
    [Fact]
    public void Every_row_has_a_cell_for_each_column() => RandomPapers.Any.Sample(paper =>
    {
        foreach (var table in PaperTables.All)
        {
            var columns = TsvTable.Header(table).Split('\t').Length;
            Assert.All(TsvTable.Lines(table, paper), line => Assert.Equal(columns, line.Split('\t').Length));
            Assert.All(table.Rows(paper), row => Assert.Equal(table.Columns.Count, row.Length));
            Assert.All(table.Rows(paper).SelectMany(row => row.Zip(table.Columns)), cell => Assert.True(Fits(cell.First, cell.Second.Kind)));
        }
    }, iter: 100);

    [Fact]
    public void A_finding_stands_in_one_row()
    {
        var line = TsvTable.Lines(PaperTables.All[3], SamplePaper.Create()).First();
        Assert.Equal("sample\tf1\ts2\t\tm1\tmiR-21\tmiRNA\tmirbase:MI0000077\thsa-mir-21\tosteogenesis\tpromotes\tpromotes\tfalse\tfalse\town\tSMAD7 (inhibits)\t\tExosomal\t\tBMSCs\t\tdiabetes (setting)\tpromoted (promotes); osteogenesis (process)\t0.8\trules\t"
            + "In 𝛽-blocked mice, miR-21 inhibited SMAD7 and promoted osteogenesis of BMSCs in diabetes.", line);
    }

    [Fact]
    public async Task Parquet_holds_what_the_rows_hold()
    {
        foreach (var table in PaperTables.All)
        {
            var rows = Enumerable.Range(0, 3).SelectMany(i => table.Rows(SamplePaper.Create($"p{i}"))).ToArray();
            using var stream = new MemoryStream();
            using (var parquet = new ParquetTable(table, stream))
            {
                foreach (var row in rows) parquet.Add(row);
                parquet.Finish();
            }
            stream.Position = 0;
            await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(table.Columns.Select(c => c.Name), reader.Schema.DataFields.Select(f => f.Name));
            using var group = reader.OpenRowGroupReader(0);
            for (var i = 0; i < table.Columns.Count; i++)
                Assert.Equal(rows.Select(row => row[i]), await Column(group, reader.Schema.DataFields[i], table.Columns[i].Kind, rows.Length));
        }
    }

    [Fact]
    public async Task A_long_table_is_written_in_groups()
    {
        var table = PaperTables.All[2];
        using var stream = new MemoryStream();
        using (var parquet = new ParquetTable(table, stream))
        {
            for (var i = 0; i < 10_000; i++)
                foreach (var row in table.Rows(SamplePaper.Create())) parquet.Add(row);
            parquet.Finish();
        }
        stream.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(3, reader.RowGroupCount);
    }

    private static bool Fits(object? cell, CellKind kind) => cell is null || kind switch
    {
        CellKind.Whole => cell is long,
        CellKind.Fraction => cell is double,
        CellKind.Flag => cell is bool,
        _ => cell is string,
    };

    private static async Task<IEnumerable<object?>> Column(ParquetRowGroupReader group, Parquet.Schema.DataField field, CellKind kind, int rows)
    {
        switch (kind)
        {
            case CellKind.Whole:
                var whole = new long?[rows];
                await group.ReadAsync<long>(field, whole);
                return whole.Cast<object?>();
            case CellKind.Fraction:
                var fractions = new double?[rows];
                await group.ReadAsync<double>(field, fractions);
                return fractions.Cast<object?>();
            case CellKind.Flag:
                var flags = new bool?[rows];
                await group.ReadAsync<bool>(field, flags);
                return flags.Cast<object?>();
            default:
                var text = new string[rows];
                await group.ReadAsync(field, text);
                return text;
        }
    }
}
