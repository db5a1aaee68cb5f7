using ExoMine.Evaluation;

namespace ExoMine.Corpus.Sources;

/// <summary>Reads <c>name/type/effect; name/type/effect</c>; a name with a slash in it may stand in braces.</summary>
internal static class AgentListParser
{
    /// <exception cref="FormatException">An item breaks the format or stands twice.</exception>
    public static IReadOnlyList<GoldAgent> Parse(string list)
    {
        var agents = new List<GoldAgent>();
        foreach (var item in list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var agent = Agent(item);
            if (agents.Contains(agent)) throw new FormatException($"the agent \"{agent.Name}\" stands twice");
            agents.Add(agent);
        }
        return agents;
    }

    private static GoldAgent Agent(string item)
    {
        var effectAt = item.LastIndexOf('/');
        var typeAt = effectAt <= 0 ? -1 : item.LastIndexOf('/', effectAt - 1);
        if (typeAt <= 0) throw new FormatException($"\"{item}\" is not name/type/effect");
        return new GoldAgent(item[..typeAt].Trim('{', '}'), Type(item[(typeAt + 1)..effectAt]), Sign(item[(effectAt + 1)..]));
    }

    private static EntityType? Type(string name) => name == "other" ? null
        : Names.TryParseEntityType(name, out var known) ? known : throw new FormatException($"\"{name}\" is not a type");

    private static Effect Sign(string name) =>
        Names.TryParseEffect(name, out var effect) && effect is (Effect.Promotes or Effect.Inhibits)
            ? effect : throw new FormatException($"\"{name}\" is no effect of an agent");
}
