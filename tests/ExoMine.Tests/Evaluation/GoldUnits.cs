using CsCheck;
using ExoMine.Evaluation;

namespace ExoMine.Tests.Evaluation;

/// <summary>Labelled units of nonsense words.</summary>
internal static class GoldUnits
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcXYZ019αβ-/.,²ﬁ"], 1, 8];

    public static Gen<GoldUnit> Any { get; } =
        from words in Word.Array[1, 15]
        from spans in Gen.Select(Gen.Int[0, 14], Gen.Int[1, 3], Gen.Enum<EntityType>()).Array[0, 8]
        from covers in Gen.Enum<EntityType>().HashSet[0, 8]
        from effect in Gen.Enum<Effect>()
        from signs in Gen.Bool.Array[0, 3]
        let text = string.Join(' ', words)
        let mentions = spans.Where(s => s.Item1 < words.Length).Select(s => new Mention(s.Item3, SpanOf(words, s.Item1, s.Item2), "gold")).Distinct().ToArray()
        select new GoldUnit("u", "d", text)
        {
            Covers = covers,
            Mentions = mentions,
            Effect = effect,
            Agents = mentions.Zip(signs, (m, sign) => new GoldAgent(m.Span.In(text), m.Type, sign ? Effect.Promotes : Effect.Inhibits)).ToArray(),
        };

    /// <summary>A paper that says what the unit's labels say.</summary>
    public static Paper AsPrediction(GoldUnit unit) => unit.ToPaper() with
    {
        Sentences = [new Sentence(new TextSpan(0, unit.Text.Length), SectionKind.Other, unit.Effect ?? Effect.None)],
        Mentions = unit.Mentions,
        Findings = unit.Agents.Select(agent => new Finding(0, AgentIn(unit, agent), "osteogenesis", agent.Effect, new Evidence("test", 1, []))).ToArray(),
    };

    private static Agent AgentIn(GoldUnit unit, GoldAgent agent)
    {
        var start = unit.Text.IndexOf(agent.Name, StringComparison.Ordinal);
        return new Agent(new TextSpan(start, start + agent.Name.Length), agent.Type);
    }

    private static TextSpan SpanOf(string[] words, int first, int count)
    {
        var start = words.Take(first).Sum(w => w.Length + 1);
        return new TextSpan(start, start + words.Skip(first).Take(count).Sum(w => w.Length + 1) - 1);
    }
}
