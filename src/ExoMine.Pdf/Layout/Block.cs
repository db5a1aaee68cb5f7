namespace ExoMine.Pdf.Layout;

/// <summary>Lines that stand together in one column: a paragraph or a part of it, a heading, a caption, a cell.</summary>
internal sealed class Block
{
    public Block(Line first)
    {
        Lines.Add(first);
        Left = first.U0;
        Right = first.U1;
        Top = first.Top;
        Bottom = first.Bottom;
    }

    public List<Line> Lines { get; } = [];

    public Role Role { get; set; }

    /// <summary>Stands in a box of its own on its page.</summary>
    public bool IsBoxed { get; set; }

    public float Left { get; private set; }

    public float Right { get; private set; }

    public float Top { get; private set; }

    public float Bottom { get; private set; }

    public Line First => Lines[0];

    public Line Last => Lines[^1];

    public int Page => Lines[0].Page;

    public float Size => Lines[0].Size;

    public int Length => Lines.Sum(l => l.Text.Length);

    public void Add(Line line)
    {
        Lines.Add(line);
        Left = Math.Min(Left, line.U0);
        Right = Math.Max(Right, line.U1);
        Top = Math.Min(Top, line.Top);
        Bottom = Math.Max(Bottom, line.Bottom);
    }

    public void AddRange(IEnumerable<Line> lines)
    {
        foreach (var line in lines) Add(line);
    }
}
