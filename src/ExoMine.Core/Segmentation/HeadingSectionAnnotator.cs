namespace ExoMine.Segmentation;

/// <summary>Finds sections of plain text by their heading lines; leaves papers alone whose reader has found sections already.</summary>
public sealed class HeadingSectionAnnotator : IAnnotator
{
    private const int LongestHeading = 80;

    public Paper Annotate(Paper paper)
    {
        if (paper.Sections.Count > 0 || paper.Text.Length == 0) return paper;
        var starts = new List<(SectionKind Kind, string Heading, int Start)>();
        foreach (var line in Lines(paper.Text))
        {
            var heading = line.In(paper.Text).Trim();
            if (heading.Length is > 0 and <= LongestHeading && SectionHeadings.KindOf(heading) is { } kind)
                starts.Add((kind, heading, line.Start));
        }
        if (starts.Count == 0) return paper with { Sections = [new Section(SectionKind.Other, "", new TextSpan(0, paper.Text.Length))] };
        var sections = new List<Section>();
        if (starts[0].Start > 0) sections.Add(new Section(SectionKind.Other, "", new TextSpan(0, starts[0].Start)));
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : paper.Text.Length;
            sections.Add(new Section(starts[i].Kind, starts[i].Heading, new TextSpan(starts[i].Start, end)));
        }
        return paper with { Sections = sections };
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }
}
