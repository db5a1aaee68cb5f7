using ExoMine.Learning.Scoring;

namespace ExoMine.Learning;

/// <summary>
/// What the sentences of one paper say of each name: a thing goes the same way throughout a paper far more often than not, so where a
/// sentence's own words leave its sign open, the others decide (one sense per discourse, Gale, Church and Yarowsky 1992).
/// </summary>
internal sealed class NameVotes
{
    // Chosen on the project's train and dev papers.
    private const double Share = 0.6;
    private const double MostOfOne = 2.5;
    private const double MostOfAll = 3;
    private const double LeastCounted = 0.33;

    private readonly Dictionary<string, double> sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Up, int Down)> counts = new(StringComparer.Ordinal);

    public NameVotes(IEnumerable<SentenceOpinion> paper)
    {
        foreach (var opinion in paper)
        {
            foreach (var (name, vote) in VotesOf(opinion))
            {
                sums[name] = sums.GetValueOrDefault(name) + vote.Sum;
                var (up, down) = counts.GetValueOrDefault(name);
                counts[name] = (up + vote.Up, down + vote.Down);
            }
        }
    }

    /// <summary>What the other sentences say of each name in this one.</summary>
    public IReadOnlyDictionary<string, OtherSentences> Beside(SentenceOpinion opinion) =>
        VotesOf(opinion).ToDictionary(
            own => own.Key,
            own => new OtherSentences(
                Math.Clamp(Share * (sums[own.Key] - own.Value.Sum), -MostOfAll, MostOfAll),
                counts[own.Key].Up - own.Value.Up,
                counts[own.Key].Down - own.Value.Down),
            StringComparer.Ordinal);

    private static Dictionary<string, (double Sum, int Up, int Down)> VotesOf(SentenceOpinion opinion)
    {
        var votes = new Dictionary<string, (double Sum, int Up, int Down)>(StringComparer.Ordinal);
        foreach (var candidate in opinion.Candidates)
        {
            var raising = opinion.Probabilities.Raising;
            var own = LogOdds.Of((raising * Head.Logistic(candidate.IfUp)) + ((1 - raising) * Head.Logistic(candidate.IfDown)));
            var (sum, up, down) = votes.GetValueOrDefault(candidate.Name);
            votes[candidate.Name] = (sum + (opinion.Probabilities.Assertion * candidate.Probability * Math.Clamp(own, -MostOfOne, MostOfOne)), up, down);
            if (candidate.Probability >= LeastCounted && up + down == 0) votes[candidate.Name] = (votes[candidate.Name].Sum, own > 0 ? 1 : 0, own > 0 ? 0 : 1);
        }
        return votes;
    }
}

/// <summary>What the rest of the paper says of a name.</summary>
/// <param name="Raising">Log-odds that it promotes.</param>
/// <param name="Promotes">How many other sentences hold it responsible for more bone, by their own words.</param>
/// <param name="Inhibits">How many for less.</param>
internal readonly record struct OtherSentences(double Raising, int Promotes, int Inhibits);
