namespace ExoMine.Corpus.Sources;

/// <summary>A figure or table: what the typesetter may move.</summary>
/// <param name="Rows">Cells of a table, its head first; empty for a figure.</param>
public sealed record FloatingBlock(int Number, IReadOnlyList<LabelledSentence> Caption, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    public bool IsTable => Rows.Count > 0;
}
