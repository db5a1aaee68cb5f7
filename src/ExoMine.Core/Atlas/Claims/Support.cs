namespace ExoMine.Atlas;

/// <summary>How far independent papers carry one direction of an effect.</summary>
/// <param name="For">Papers whose own results say so.</param>
/// <param name="Against">Papers whose own results say the opposite.</param>
/// <param name="Mixed">Papers that report both directions.</param>
/// <param name="CitedFor">Papers, reviews among them, that only retell it.</param>
public sealed record Support(int For, int Against, int Mixed, int CitedFor, int CitedAgainst)
{
    /// <summary>Groups of authors behind <see cref="For"/>: what is counted, since two papers of one laboratory are not two opinions.</summary>
    public required int GroupsFor { get; init; }

    public required int GroupsAgainst { get; init; }

    /// <summary>The share of further independent papers expected to agree, shrunk towards a half where papers are few.</summary>
    public double Expected => Posterior.Mean;

    /// <summary>The bounds between which that share lies with a probability of 95 %.</summary>
    public double Low => Posterior.Quantile(0.025);

    public double High => Posterior.Quantile(0.975);

    private BetaPosterior Posterior => BetaPosterior.Of(GroupsFor + Mixed / 2.0, GroupsAgainst + Mixed / 2.0);
}
