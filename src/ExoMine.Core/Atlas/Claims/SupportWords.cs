using System.Globalization;

namespace ExoMine.Atlas;

/// <summary>Says in a sentence or two what stands behind a number of support.</summary>
public static class SupportWords
{
    public static string Of(Support support)
    {
        var own = support.For == 0
            ? "No paper reports this as its own result"
            : $"{Papers(support.For)} {(support.For == 1 ? "reports" : "report")} this as {(support.For == 1 ? "its" : "their")} own result{Groups(support.For, support.GroupsFor)}";
        var against = support.Against > 0 ? $", {Papers(support.Against)} the opposite{Groups(support.Against, support.GroupsAgainst)}" : "";
        var mixed = support.Mixed > 0 ? $", {Papers(support.Mixed)} both" : "";
        var retold = support.CitedFor > 0 ? $"; {Papers(support.CitedFor)} only {(support.CitedFor == 1 ? "retells" : "retell")} it, which does not count" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{own}{against}{mixed}{retold}. Of further independent papers {support.Expected:0%} are expected to agree (95 % interval {support.Low:0%} to {support.High:0%}; without any paper it would be 50%).");
    }

    private static string Papers(int count) => count == 1 ? "1 paper" : string.Create(CultureInfo.InvariantCulture, $"{count} papers");

    private static string Groups(int papers, int groups) => papers > groups ? string.Create(CultureInfo.InvariantCulture, $" (from {groups} independent group{(groups == 1 ? "" : "s")})") : "";
}
