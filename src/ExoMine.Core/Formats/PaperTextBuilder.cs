using System.Text;

namespace ExoMine.Formats;

/// <summary>Puts a paper's text together from marked-up paragraphs: a blank line between them, and sections over them.</summary>
internal sealed class PaperTextBuilder
{
    private const string Between = "\n\n";

    private readonly StringBuilder text = new();
    private readonly List<Section> sections = [];
    private (SectionKind Kind, string Heading, int Start)? open;

    /// <summary>Ends the section before and begins one, with its heading as a paragraph of its own.</summary>
    public void Begin(SectionKind kind, string heading = "")
    {
        End();
        open = (kind, heading, -1);
        if (heading.Length > 0) Add(heading);
    }

    public void Add(string paragraph)
    {
        if (paragraph.Length == 0) return;
        if (text.Length > 0) text.Append(Between);
        if (open is { Start: < 0 } waiting) open = waiting with { Start = text.Length };
        text.Append(paragraph);
    }

    public Paper Build(string id)
    {
        End();
        return new Paper(id, text.ToString()) { Sections = [.. sections] };
    }

    private void End()
    {
        if (open is { Start: >= 0 } section) sections.Add(new Section(section.Kind, section.Heading, new TextSpan(section.Start, text.Length)));
        open = null;
    }
}
