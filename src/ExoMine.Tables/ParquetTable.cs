using ExoMine.Formats.Tables;
using Parquet;
using Parquet.Schema;

namespace ExoMine.Tables;

/// <summary>Writes one table as a Parquet file, row group by row group, so that its length needs no memory.</summary>
public sealed class ParquetTable : IDisposable
{
    /// <summary>A row group is written when so many rows or characters are gathered.</summary>
    private const int RowsInGroup = 20_000;
    private const long CharactersInGroup = 16 << 20;

    private readonly PaperTable table;
    private readonly DataField[] fields;
    private readonly ParquetWriter writer;
    private readonly List<object?[]> rows = [];
    private long characters;
    private bool finished;

    /// <param name="stream">Must be able to seek; stays open.</param>
    public ParquetTable(PaperTable table, Stream stream)
    {
        this.table = table;
        fields = [.. table.Columns.Select(column => new DataField(column.Name, TypeOf(column.Kind), isNullable: true))];
        writer = Wait(ParquetWriter.CreateAsync(new ParquetSchema(fields), stream));
    }

    public void Add(object?[] row)
    {
        rows.Add(row);
        foreach (var cell in row) characters += cell is string text ? text.Length : 8;
        if (rows.Count >= RowsInGroup || characters >= CharactersInGroup) Flush();
    }

    /// <summary>Writes what is left and the file's end.</summary>
    public void Finish()
    {
        if (rows.Count > 0) Flush();
        finished = true;
        Wait(writer.DisposeAsync().AsTask());
    }

    public void Dispose()
    {
        if (!finished) Wait(writer.DisposeAsync().AsTask());
        finished = true;
    }

    private void Flush()
    {
        using (var group = writer.CreateRowGroup())
        {
            for (var i = 0; i < fields.Length; i++) Wait(Write(group, i));
        }
        rows.Clear();
        characters = 0;
    }

    private Task Write(ParquetRowGroupWriter group, int column) => table.Columns[column].Kind switch
    {
        CellKind.Whole => group.WriteAsync<long>(fields[column], Values<long>(column)),
        CellKind.Fraction => group.WriteAsync<double>(fields[column], Values<double>(column)),
        CellKind.Flag => group.WriteAsync<bool>(fields[column], Values<bool>(column)),
        _ => group.WriteAsync(fields[column], rows.ConvertAll(row => (string)row[column]!)),
    };

    private ReadOnlyMemory<T?> Values<T>(int column) where T : struct
    {
        var values = new T?[rows.Count];
        for (var i = 0; i < values.Length; i++) values[i] = (T?)rows[i][column];
        return values;
    }

    private static Type TypeOf(CellKind kind) => kind switch
    {
        CellKind.Whole => typeof(long),
        CellKind.Fraction => typeof(double),
        CellKind.Flag => typeof(bool),
        _ => typeof(string),
    };

    /// <summary>The streams are files: nothing is gained by waiting otherwise.</summary>
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
