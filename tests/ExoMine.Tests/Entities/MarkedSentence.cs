using System.Text;

namespace ExoMine.Tests.Entities;

/// <summary>A sentence with its mentions marked in place, {miR-21|miRNA}, nested where they nest; \{ \} \| stand for the signs.</summary>
internal sealed record MarkedSentence(string Text, IReadOnlyList<(TextSpan Span, EntityType Type)> Mentions)
{
    public static MarkedSentence Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var mentions = new List<(TextSpan, EntityType)>();
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '\\' when i + 1 < marked.Length:
                    text.Append(marked[++i]);
                    break;
                case '{':
                    open.Push(text.Length);
                    break;
                case '|' when open.Count > 0 && marked.IndexOf('}', i) is > 0 and var close:
                    if (!Names.TryParseEntityType(marked[(i + 1)..close], out var type))
                        throw new FormatException($"'{marked[(i + 1)..close]}' is no entity type: {marked}");
                    mentions.Add((new TextSpan(open.Pop(), text.Length), type));
                    i = close;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }
        return open.Count == 0 ? new MarkedSentence(text.ToString(), InOrder(mentions)) : throw new FormatException($"a mark is not closed: {marked}");
    }

    /// <summary>The paper's text with its mentions marked, to be compared with a case.</summary>
    public static string Mark(string text, IEnumerable<(TextSpan Span, EntityType Type)> mentions)
    {
        var marked = new StringBuilder();
        var inOrder = InOrder(mentions);
        for (var position = 0; position <= text.Length; position++)
        {
            foreach (var (_, type) in inOrder.Where(m => m.Span.End == position && !m.Span.IsEmpty).Reverse()) marked.Append('|').Append(type.Name()).Append('}');
            foreach (var _ in inOrder.Where(m => m.Span.Start == position && !m.Span.IsEmpty)) marked.Append('{');
            if (position < text.Length) marked.Append(text[position]);
        }
        return marked.ToString();
    }

    private static List<(TextSpan Span, EntityType Type)> InOrder(IEnumerable<(TextSpan Span, EntityType Type)> mentions) =>
        [.. mentions.OrderBy(m => m.Span).ThenBy(m => m.Type)];
}
