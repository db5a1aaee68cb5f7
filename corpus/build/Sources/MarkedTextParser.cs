using System.Text;

namespace ExoMine.Corpus.Sources;

/// <summary>Reads the mentions <c>{surface|type}</c> and the typography <c>*italic* ^raised^ ~lowered~</c> of one line.</summary>
internal sealed class MarkedTextParser
{
    private readonly StringBuilder text = new();
    private readonly List<TextRun> runs = [];
    private readonly List<Mention> mentions = [];
    private readonly Stack<int> open = new();
    private readonly StringBuilder run = new();
    private RunStyle style = RunStyle.Plain;

    /// <exception cref="FormatException">Braces or marks do not balance, or a type is unknown.</exception>
    public static MarkedText Parse(string marked) => new MarkedTextParser().Read(marked);

    private MarkedText Read(string marked)
    {
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '{': open.Push(text.Length); break;
                case '|': i = Close(marked, i); break;
                case '}': throw new FormatException("a closing brace without a type before it");
                case '*': Toggle(RunStyle.Italic); break;
                case '^': Toggle(RunStyle.Superscript); break;
                case '~': Toggle(RunStyle.Subscript); break;
                default: Append(marked[i]); break;
            }
        }
        if (open.Count > 0) throw new FormatException("an opened mention is never closed");
        if (style != RunStyle.Plain) throw new FormatException($"{style} text is never closed");
        EndRun();
        var plain = text.ToString();
        if (plain.Length == 0 || plain != plain.Trim()) throw new FormatException("the text is empty or has outer spaces");
        if (plain.Contains("  ", StringComparison.Ordinal)) throw new FormatException("two spaces in a row");
        return new MarkedText(runs, plain, [.. mentions.OrderBy(m => m.Span).ThenBy(m => m.Type)]);
    }

    private int Close(string marked, int bar)
    {
        var end = marked.IndexOf('}', bar);
        if (open.Count == 0) throw new FormatException("a bar outside a mention");
        if (end < 0) throw new FormatException("an opened mention is never closed");
        var name = marked[(bar + 1)..end];
        if (!Names.TryParseEntityType(name, out var type)) throw new FormatException($"\"{name}\" is not an entity type");
        var span = new TextSpan(open.Pop(), text.Length);
        if (span.IsEmpty) throw new FormatException("a mention without text");
        mentions.Add(new Mention(type, span, "gold"));
        return end;
    }

    private void Append(char c)
    {
        text.Append(style == RunStyle.Superscript ? Raised.Of(c, first: run.Length == 0) : c);
        run.Append(c);
    }

    private void Toggle(RunStyle next)
    {
        if (style != next && style != RunStyle.Plain) throw new FormatException($"{next} text inside {style} text");
        EndRun();
        style = style == next ? RunStyle.Plain : next;
    }

    private void EndRun()
    {
        if (run.Length > 0) runs.Add(new TextRun(style, run.ToString()));
        run.Clear();
    }
}
