using System.Text;

namespace ExoMine.Formats.Xml;

/// <summary>Collects the characters of a paragraph: white space becomes one space, and the line breaks that pretty-printing puts beside brackets and commas vanish.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder text = new();
    private bool space;
    private bool breaks;

    public bool IsEmpty => text.Length == 0;

    /// <summary>The last character; a space if one is due; 0 at the start.</summary>
    public char Last => text.Length == 0 ? '\0' : space ? ' ' : text[^1];

    public char BeforeLast => text.Length < 2 ? '\0' : space ? text[^1] : text[^2];

    public void Add(string characters)
    {
        foreach (var c in characters) Add(c);
    }

    public void Add(char c)
    {
        if (c is ' ' or '\n' or '\r' or '\t' or '\u00A0' or '\u2028' or '\u2029')
        {
            space = true;
            breaks |= c == '\n';
            return;
        }
        if (c is '\u00AD' or '\u200B' or '\uFEFF') return;
        if (space && text.Length > 0 && !(breaks && (c is ')' or ']' or ',' or '.' or ';' or ':' || text[^1] is '(' or '['))) text.Append(' ');
        space = breaks = false;
        text.Append(c);
    }

    /// <summary>What was collected; the next characters begin a new paragraph.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        space = breaks = false;
        return taken;
    }
}
