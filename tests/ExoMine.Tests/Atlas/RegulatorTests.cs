using ExoMine.Atlas;
using Xunit;

namespace ExoMine.Tests.Atlas;

public class RegulatorTests
{
    private static readonly ClaimAtlas Three = AtlasOf.Papers(
        new SmallPaper("a").Says("miR-1", Effect.Promotes, condition: "hypoxia"),
        new SmallPaper("b").Says("miR-1", Effect.Inhibits, condition: "acidosis"),
        new SmallPaper("c").Says("miR-1", Effect.Promotes, condition: "hypoxia").Says("miR-1", Effect.Promotes));

    [Fact]
    public void Papers_are_counted_within_each_environment() =>
        Assert.Equal(
            [new EnvironmentCount("", 1, 0, 0), new EnvironmentCount("acidosis", 0, 1, 0), new EnvironmentCount("hypoxia", 2, 0, 0)],
            Three.Regulator("miR-1").Environments);

    [Fact]
    public void A_row_has_counts_share_and_interval() =>
        Assert.Equal(
            "miR-1\tmiRNA\tmirna:miR-1\tosteogenesis\t2\t1\t0\t0\t0\t0.60\t0.19\t0.93\tnot told 1/0/0; acidosis 0/1/0; hypoxia 2/0/0",
            AtlasTables.Regulators(Three).Skip(1).Single());
}
