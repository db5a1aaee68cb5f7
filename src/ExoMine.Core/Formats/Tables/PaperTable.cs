namespace ExoMine.Formats.Tables;

/// <summary>A table over all papers of a run: its name, its columns, and a paper's rows.</summary>
/// <param name="Rows">Cells in the order of the columns: string, long, double, bool or null.</param>
public sealed record PaperTable(string Name, IReadOnlyList<TableColumn> Columns, Func<Paper, IEnumerable<object?[]>> Rows);

public sealed record TableColumn(string Name, CellKind Kind);

public enum CellKind { Text, Whole, Fraction, Flag }
