using System.Xml.Linq;
using ExoMine.Formats.Xml;
using ExoMine.Segmentation;

namespace ExoMine.Formats.Jats;

/// <summary>Writes sections, paragraphs, lists and captions in reading order; captions follow the text of the section that holds them.</summary>
internal sealed class JatsBody(PaperTextBuilder text)
{
    private readonly List<XElement> floats = [];

    /// <summary>A sec, or what is built like one (ack, app, notes), in the kind of its title or else of what it stands in.</summary>
    public void WriteSection(XElement section, SectionKind outer)
    {
        var heading = HeadingOf(section);
        var kind = SectionHeadings.KindOf(heading) ?? KindOf(section.Attribute("sec-type")?.Value) ?? outer;
        text.Begin(kind, heading);
        WriteContent(section, kind);
    }

    /// <summary>Everything inside an element but its heading.</summary>
    public void WriteContent(XElement parent, SectionKind kind)
    {
        WriteBlocks(parent, kind);
        WriteFloats();
    }

    public void WriteFloats()
    {
        foreach (var element in floats)
        {
            var caption = element.Element("caption");
            var parts = new[] { JatsInline.Of(element.Element("label")) }.Concat(caption is null ? [] : caption.Elements().Select(JatsInline.Of)).Where(p => p.Length > 0);
            if (string.Join(' ', parts) is not { Length: > 0 } printed) continue;
            text.Begin(SectionKind.Caption);
            text.Add(printed);
        }
        floats.Clear();
    }

    private void WriteBlocks(XElement parent, SectionKind kind)
    {
        var inSubsections = false;
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "title" or "label" or "sec-meta" or "object-id" or "disp-formula" or "disp-formula-group" or "supplementary-material" or "fn-group":
                    break;
                case "sec" or "ack" or "app" or "notes" or "glossary" or "bio":
                    WriteFloats();
                    WriteSection(child, kind);
                    inSubsections = true;
                    break;
                case "fig" or "table-wrap" or "boxed-text" when IsFloat(child):
                    floats.Add(child);
                    break;
                case "p" or "attrib" or "def" or "term" or "verse-line" or "preformat":
                    // Text behind a subsection belongs to the outer one again.
                    if (inSubsections) text.Begin(kind);
                    inSubsections = false;
                    WriteParagraph(child, kind);
                    break;
                case "ref-list":
                    JatsReferences.Write(text, child);
                    inSubsections = true;
                    break;
                default:
                    WriteBlocks(child, kind);
                    break;
            }
        }
    }

    /// <summary>A paragraph; lists and quotations inside it become paragraphs of their own.</summary>
    private void WriteParagraph(XElement paragraph, SectionKind kind)
    {
        var inline = new InlineText();
        foreach (var node in paragraph.Nodes())
        {
            if (node is XElement element && element.Name.LocalName is "list" or "def-list" or "disp-quote" or "fig" or "fig-group" or "table-wrap" or "table-wrap-group" or "boxed-text" or "p")
            {
                text.Add(inline.Take());
                var inner = (XElement)node;
                if (inner.Name.LocalName == "p") WriteParagraph(inner, kind);
                else if (IsFloat(inner)) floats.Add(inner);
                else WriteBlocks(inner, kind);
            }
            else JatsInline.Append(inline, node, raised: false);
        }
        text.Add(inline.Take());
    }

    private static bool IsFloat(XElement element) => element.Name.LocalName is "fig" or "table-wrap";

    private static string HeadingOf(XElement section)
    {
        var label = JatsInline.Of(section.Element("label"));
        var title = JatsInline.Of(section.Element("title"));
        return label.Length > 0 && title.Length > 0 ? $"{label} {title}" : label + title;
    }

    private static SectionKind? KindOf(string? type) => type switch
    {
        null => null,
        _ when type.StartsWith("intro", StringComparison.OrdinalIgnoreCase) => SectionKind.Introduction,
        _ when type.Contains("method", StringComparison.OrdinalIgnoreCase) || type is "materials" or "subjects" => SectionKind.Methods,
        _ when type.StartsWith("result", StringComparison.OrdinalIgnoreCase) => SectionKind.Results,
        _ when type.StartsWith("discussion", StringComparison.OrdinalIgnoreCase) => SectionKind.Discussion,
        _ when type.StartsWith("conclusion", StringComparison.OrdinalIgnoreCase) => SectionKind.Conclusions,
        _ => null,
    };
}
