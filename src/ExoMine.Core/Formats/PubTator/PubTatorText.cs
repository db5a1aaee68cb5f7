using System.Text;

namespace ExoMine.Formats.PubTator;

/// <summary>Puts title and abstract lines together as PubTator counts them.</summary>
internal sealed class PubTatorText
{
    private readonly StringBuilder text = new();
    private readonly List<Section> sections = [];
    private string? title;

    /// <param name="line">123|t|Title or 123|a|Abstract</param>
    public void Add(string line)
    {
        var bar = line.IndexOf('|');
        var part = line[(bar + 3)..];
        var isTitle = line[bar + 1] == 't';
        if (isTitle) title ??= part.Trim();
        if (part.Length == 0 && sections.Count > 0) return;
        if (sections.Count > 0) text.Append('\n');
        sections.Add(new Section(isTitle ? SectionKind.Title : SectionKind.Abstract, "", new TextSpan(text.Length, text.Length + part.Length)));
        text.Append(part);
    }

    public Paper Build(string id) => new(id, text.ToString())
    {
        Sections = [.. sections.Where(section => !section.Span.IsEmpty)],
        Bibliography = new Bibliography { Title = string.IsNullOrEmpty(title) ? null : title, Pmid = id.All(char.IsAsciiDigit) ? id : null },
    };
}
