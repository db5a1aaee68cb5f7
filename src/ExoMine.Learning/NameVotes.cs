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

    private readonly Dictionary<string, Vote> votes = new(StringComparer.Ordinal);

    public NameVotes(IEnumerable<SentenceOpinion> paper)
    {
        foreach (var (name, vote) in paper.SelectMany(VotesOf)) votes[name] = votes.GetValueOrDefault(name) + vote;
    }

    /// <summary>What the other sentences say of each name in this one.</summary>
    public IReadOnlyDictionary<string, OtherSentences> Beside(SentenceOpinion opinion) =>
        VotesOf(opinion).ToDictionary(own => own.Key, own => (votes[own.Key] - own.Value).Heard, StringComparer.Ordinal);

    private static Dictionary<string, Vote> VotesOf(SentenceOpinion opinion)
    {
        var said = new Dictionary<string, Vote>(StringComparer.Ordinal);
        foreach (var candidate in opinion.Candidates)
        {
            var raising = opinion.Probabilities.Raising;
            var own = LogOdds.Of((raising * Head.Logistic(candidate.IfUp)) + ((1 - raising) * Head.Logistic(candidate.IfDown)));
            var weight = opinion.Probabilities.Assertion * candidate.Probability;
            var earlier = said.GetValueOrDefault(candidate.Name);
            var counts = candidate.Probability >= LeastCounted && earlier.Promotes + earlier.Inhibits == 0;
            said[candidate.Name] = earlier + new Vote(weight * Math.Clamp(own, -MostOfOne, MostOfOne), counts && own > 0 ? 1 : 0, counts && own <= 0 ? 1 : 0);
        }
        return said;
    }

    /// <param name="Sum">Of log-odds that the name promotes, each weighted by how sure it is that the sentence says so.</param>
    private readonly record struct Vote(double Sum, int Promotes, int Inhibits)
    {
        public OtherSentences Heard => new(Math.Clamp(Share * Sum, -MostOfAll, MostOfAll), Promotes, Inhibits);

        public static Vote operator +(Vote left, Vote right) => new(left.Sum + right.Sum, left.Promotes + right.Promotes, left.Inhibits + right.Inhibits);

        public static Vote operator -(Vote left, Vote right) => new(left.Sum - right.Sum, left.Promotes - right.Promotes, left.Inhibits - right.Inhibits);
    }
}

/// <summary>What the rest of the paper says of a name.</summary>
/// <param name="Raising">Log-odds that it promotes.</param>
/// <param name="Promotes">How many other sentences hold it responsible for more bone, by their own words.</param>
/// <param name="Inhibits">How many for less.</param>
internal readonly record struct OtherSentences(double Raising, int Promotes, int Inhibits);
