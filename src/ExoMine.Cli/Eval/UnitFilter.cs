using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>Which of the labels are to be scored.</summary>
/// <param name="Types">By their names; none means all.</param>
internal sealed record UnitFilter(IReadOnlyList<string> Types, bool Effects)
{
    public IReadOnlyList<GoldUnit> Apply(IReadOnlyList<GoldUnit> units)
    {
        var types = Enum.GetValues<EntityType>().Where(type => Types.Count == 0 || Types.Contains(type.Name())).ToHashSet();
        return [.. units.Select(unit => unit.Limit(types, Effects))];
    }
}
