namespace ExoMine.Evaluation;

/// <summary>One score that a report shows.</summary>
/// <param name="Group">The table that it stands in.</param>
/// <param name="Name">Its row there.</param>
public sealed record Measure(string Group, string Name, Func<Tally, Score> Score)
{
    public const string Strict = "mentions, exact bounds";
    public const string Overlap = "mentions, overlapping";
    public const string Effects = "effect of the sentence";
    public const string Agents = "agents";

    public static IReadOnlyList<Measure> All { get; } =
    [
        .. Enum.GetValues<EntityType>().Select(type => new Measure(Strict, type.Name(), t => t.Strict(type))),
        new(Strict, "all types", t => t.StrictOfAllTypes),
        .. Enum.GetValues<EntityType>().Select(type => new Measure(Overlap, type.Name(), t => t.Overlap(type))),
        new(Overlap, "all types", t => t.OverlapOfAllTypes),
        .. Enum.GetValues<Effect>().Select(label => new Measure(Effects, label.Name(), t => t.Effects.Of(label))),
        new(Effects, "denied (negated)", t => t.Denials),
        new(Agents, "name and sign", t => t.Agents.Exact),
        new(Agents, "similar name and sign", t => t.Agents.Overlap),
        new(Agents, "name and sign, without other", t => t.Agents.ExactNamed),
        new(Agents, "similar name and sign, without other", t => t.Agents.OverlapNamed),
    ];
}
