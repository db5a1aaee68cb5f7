using System.Text;
using ExoMine.Pdf.Layout;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Structure;

/// <summary>Writes the paragraphs as the paper's text and notes where each printed line went.</summary>
internal sealed class TextAssembler(HyphenMender hyphens)
{
    private readonly StringBuilder text = new();
    private readonly List<TextLine> lines = [];

    public string Text => text.ToString();

    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Writes one paragraph and returns its span.</summary>
    public TextSpan Write(IReadOnlyList<Line> paragraph, Func<int, PageLines> pageOf)
    {
        if (text.Length > 0) text.Append("\n\n");
        var start = text.Length;
        for (var i = 0; i < paragraph.Count; i++)
        {
            var line = paragraph[i];
            var next = i + 1 < paragraph.Count ? paragraph[i + 1].Text : "";
            var joint = hyphens.Decide(line.Text.AsSpan().TrimEnd(), next);
            var length = line.Text.AsSpan().TrimEnd().Length;
            if (joint == HyphenMender.Joint.Drop) length--;
            else if (next.Length == 0 && length > 0 && line.Text[length - 1] == '\u00AD') length--;
            var from = text.Length;
            text.Append(line.Text, 0, length);
            lines.Add(LineFrames.Place(line, new TextSpan(from, text.Length), pageOf(line.Page)));
            if (next.Length > 0 && joint == HyphenMender.Joint.Space) text.Append(' ');
        }

        return new TextSpan(start, text.Length);
    }
}
