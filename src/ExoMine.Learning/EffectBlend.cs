using ExoMine.Learning.Scoring;

namespace ExoMine.Learning;

/// <summary>How far heads, networks and rules are trusted: one blend a question; sentences without a word for osteogenesis have their own, for of these only the networks speak.</summary>
/// <param name="Assertion">Of heads, networks, rules (1 for any effect, -1 for none).</param>
/// <param name="Direction">Of heads, networks, rules (1 up, -1 down, 0 neither).</param>
public sealed record EffectBlend(Blend Assertion, Blend Direction, Blend LoneAssertion, Blend LoneDirection)
{
    /// <summary>For models that have no held-out predictions to fit a blend to: about what is fitted to those of papers.</summary>
    public static EffectBlend Default { get; } = new(
        new Blend("assertion", 0, [0.4, 0.4, 0.3]), new Blend("direction", 0, [0.6, 0.6, 0.2]),
        new Blend("lone-assertion", 0, [0.6]), new Blend("lone-direction", 0, [0.9]));

    public IReadOnlyList<Blend> All => [Assertion, Direction, LoneAssertion, LoneDirection];

    /// <param name="source">The file they come from, named in errors.</param>
    /// <exception cref="InvalidDataException">One of the four is missing.</exception>
    public static EffectBlend Of(IEnumerable<Blend> blends, string source)
    {
        var named = blends.ToDictionary(b => b.Name, StringComparer.Ordinal);
        Blend Like(Blend of) => named.TryGetValue(of.Name, out var blend) && blend.Weights.Count == of.Weights.Count
            ? blend : throw new InvalidDataException($"{source}: no blend {of.Name} of {of.Weights.Count} weights");
        return new EffectBlend(Like(Default.Assertion), Like(Default.Direction), Like(Default.LoneAssertion), Like(Default.LoneDirection));
    }

    internal EffectProbabilities Of(EffectVotes votes) => EffectProbabilities.Of(
        votes.NamesOsteogenesis ? Assertion.Of(votes.ForAssertion) : LoneAssertion.Of(votes.Assertion.Network),
        votes.NamesOsteogenesis ? Direction.Of(votes.ForDirection) : LoneDirection.Of(votes.Direction.Network),
        votes.Mixed,
        votes.Ruled);
}
