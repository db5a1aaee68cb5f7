using ExoMine.Evaluation;

namespace ExoMine.Tests.Effects;

/// <summary>
/// One line of a case file: "- {miR-21|miRNA} promotes osteogenesis. => promotes | miR-21/promotes". Mentions are marked in place and
/// nested where they nest; agents are optional.
/// </summary>
public sealed record EffectCase(string Text, IReadOnlyList<Mention> Mentions, Effect Effect, IReadOnlyList<(string Name, Effect Effect)> Agents)
{

    public static EffectCase Parse(string line)
    {
        var halves = line.Split(" => ");
        var parts = halves[1].Split('|', StringSplitOptions.TrimEntries);
        var agents = parts.Length < 2 ? [] : parts[1].Split(';', StringSplitOptions.TrimEntries).Select(Agent).ToArray();
        var (text, mentions) = Marked(halves[0]);
        return new EffectCase(text, mentions, EffectOf(parts[0]), agents);
    }

    public Paper ToPaper() => new GoldUnit("case", "case", Text) { Effect = Effect }.ToPaper() with { Mentions = Mentions };

    private static (string, Effect) Agent(string text)
    {
        var slash = text.LastIndexOf('/');
        return (text[..slash], EffectOf(text[(slash + 1)..]));
    }

    private static Effect EffectOf(string name) => Names.TryParseEffect(name, out var effect) ? effect : throw new FormatException(name);

    private static (string Text, IReadOnlyList<Mention> Mentions) Marked(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<int>();
        var mentions = new List<Mention>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                open.Push(text.Length);
            }
            else if (marked[i] == '|')
            {
                var end = marked.IndexOf('}', i);
                Assert(Names.TryParseEntityType(marked[(i + 1)..end], out var type), marked);
                mentions.Add(new Mention(type, new TextSpan(open.Pop(), text.Length), "case"));
                i = end;
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        return (text.ToString(), mentions.OrderBy(m => m.Span).ToArray());
    }

    private static void Assert(bool holds, string message)
    {
        if (!holds) throw new FormatException(message);
    }
}
