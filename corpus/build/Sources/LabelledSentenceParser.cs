using ExoMine.Evaluation;

namespace ExoMine.Corpus.Sources;

/// <summary>Reads <c>marked text => effect | agents | flags</c> and refuses labels that contradict each other or the text.</summary>
internal static class LabelledSentenceParser
{
    /// <exception cref="FormatException">The line breaks the format.</exception>
    public static LabelledSentence Parse(int number, string line)
    {
        var halves = line.Split(" => ");
        if (halves.Length != 2) throw new FormatException("a sentence has exactly one \" => \"");
        var marked = MarkedTextParser.Parse(halves[0]);
        var parts = halves[1].Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length > 3) throw new FormatException("more than effect, agents and flags");
        if (!Names.TryParseEffect(parts[0], out var effect)) throw new FormatException($"\"{parts[0]}\" is not an effect");
        var agents = parts.Length > 1 ? Agents(parts[1], marked) : [];
        if (effect == Effect.None && agents.Count > 0) throw new FormatException("agents without an effect");
        if (effect != Effect.None && agents.Count == 0) throw new FormatException("an effect without agents");
        var flags = parts.Length > 2 ? Flags(parts[2]) : [];
        return new LabelledSentence(number, marked, effect)
        {
            Agents = agents,
            Negated = flags.Contains("negated"),
            Speculative = flags.Contains("speculative"),
        };
    }

    private static IReadOnlyList<GoldAgent> Agents(string list, MarkedText marked)
    {
        var agents = AgentListParser.Parse(list);
        foreach (var agent in agents)
        {
            if (!marked.Text.Contains(agent.Name, StringComparison.Ordinal)) throw new FormatException($"the agent \"{agent.Name}\" does not stand in the sentence");
            if (agent.Type is { } type && !marked.Mentions.Any(m => m.Type == type && marked.Surface(m) == agent.Name))
                throw new FormatException($"the agent \"{agent.Name}\" is no mention of type {type.Name()}");
        }
        return agents;
    }

    private static string[] Flags(string list)
    {
        var flags = list.Split(',', StringSplitOptions.TrimEntries);
        return flags.All(f => f is "negated" or "speculative") ? flags : throw new FormatException($"\"{list}\" holds an unknown flag");
    }
}
