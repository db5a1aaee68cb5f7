using Xunit;

namespace ExoMine.Tests.Entities;

public class CaseFilesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Entities");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sentences_are_annotated_as_marked(string file)
    {
        var problems = new List<string>();
        var isKnownToFail = false;
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            if (line.StartsWith('#')) isKnownToFail = line == "## Not yet";
            if (!line.StartsWith("- ", StringComparison.Ordinal)) continue;
            var wanted = MarkedSentence.Parse(line[2..]);
            var expected = MarkedSentence.Mark(wanted.Text, wanted.Mentions);
            var actual = MarkedSentence.Mark(wanted.Text, ShippedEntities.MentionsOf(wanted.Text).Select(m => (m.Span, m.Type)));
            if (isKnownToFail && actual == expected) problems.Add($"passes now, move it up from 'Not yet': {expected}");
            else if (!isKnownToFail && actual != expected) problems.Add($"wanted: {expected}\nfound:  {actual}");
        }
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }
}
