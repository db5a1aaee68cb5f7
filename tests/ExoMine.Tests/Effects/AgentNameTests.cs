using ExoMine.Effects;
using ExoMine.Effects.Agents;
using Xunit;

namespace ExoMine.Tests.Effects;

public class AgentNameTests
{
    private static readonly SentenceReader Reader = new(ShippedLexicon.Value);

    public static TheoryData<string> Cases() =>
        [.. File.ReadLines(Path.Join(AppContext.BaseDirectory, "Cases", "agent-names.md")).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Offers_the_names_that_a_label_may_have(string line)
    {
        var halves = line.Split(" => ");
        var names = halves[1].Split(" | ");
        var border = Array.IndexOf(names, "but not");
        var offered = Names(halves[0]);
        Assert.All(names[..(border < 0 ? names.Length : border)], name => Assert.Contains(name, offered));
        Assert.All(names[(border < 0 ? names.Length : border + 1)..], name => Assert.DoesNotContain(name, offered));
    }

    [Fact]
    public void Offers_each_name_once_beside_its_places_in_claims()
    {
        var candidates = Candidates("Exposure to high vitamin A intake and UV treatment impaired bone formation.");
        Assert.All(candidates.GroupBy(c => c.Span), places => Assert.InRange(places.Count(c => c.Role == AgentRole.Bystander), 0, 1));
    }

    [Fact]
    public void Begins_every_name_where_its_item_begins() =>
        Assert.All(Candidates("The proposed nanofibers with recombinant heparin enhanced bone formation."), c => Assert.Equal(c.Span.Start, ItemStart(c)));

    private static int ItemStart(AgentCandidate candidate) =>
        Reading("The proposed nanofibers with recombinant heparin enhanced bone formation.").Analysis![candidate.Item].Span.Start;

    private static IReadOnlyList<AgentCandidate> Candidates(string sentence) => Reading(sentence).Candidates;

    private static List<string> Names(string sentence)
    {
        var reading = Reading(sentence);
        return [.. reading.Candidates.Select(c => c.Span.In(reading.Analysis!.Text))];
    }

    private static SentenceReading Reading(string sentence) => Reader.Read(EffectCase.Parse(sentence + " => none").ToPaper()).Single();
}
