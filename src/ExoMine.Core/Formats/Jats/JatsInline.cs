using System.Xml.Linq;
using ExoMine.Formats.Xml;

namespace ExoMine.Formats.Jats;

/// <summary>Reads the running text of an element: mark-up goes, raised digits stay raised, formulas and floating things are left out.</summary>
internal static class JatsInline
{
    public static string Of(XElement? element)
    {
        if (element is null) return "";
        var text = new InlineText();
        foreach (var node in element.Nodes()) Append(text, node, raised: false);
        return text.Take();
    }

    public static void Append(InlineText text, XNode node, bool raised)
    {
        if (node is XText characters)
        {
            if (raised) Raise(text, characters.Value);
            else
            {
                // growth.<sup>1</sup>Oral
                if (Superscripts.IsRaised(text.Last) && node.PreviousNode is XElement { Name.LocalName: "xref" } && characters.Value is [var first, ..] && char.IsUpper(first)) text.Add(' ');
                text.Add(characters.Value);
            }
        }
        else if (node is XElement element) Append(text, element, raised);
    }

    private static void Append(InlineText text, XElement element, bool raised)
    {
        switch (element.Name.LocalName)
        {
            case "sup":
                raised = true;
                break;
            case "sub":
                raised = false;
                break;
            case "break":
                text.Add(' ');
                return;
            case "xref" when element.Attribute("ref-type")?.Value == "bibr" && IsGlued(text, element):
                raised = true;
                break;
            case "inline-formula" or "disp-formula" or "disp-formula-group" or "tex-math" or "math" or "chem-struct-wrap"
                or "fn" or "fig" or "fig-group" or "table-wrap" or "table-wrap-group" or "table" or "graphic" or "inline-graphic" or "media"
                or "supplementary-material" or "inline-supplementary-material" or "object-id" or "alternatives" or "private-char" or "index-term":
                return;
        }
        foreach (var child in element.Nodes()) Append(text, child, raised);
    }

    /// <summary>True for a citation number that stands right behind a word: a journal that prints its citations raised.</summary>
    private static bool IsGlued(InlineText text, XElement citation) =>
        (char.IsLetter(text.Last) || text.Last is '.' or ')' or '”' or '"' || Superscripts.IsRaised(text.Last) || (text.Last is ',' or '–' or '-' && Superscripts.IsRaised(text.BeforeLast)))
        && citation.Value.Length is > 0 and <= 12 && citation.Value.All(c => char.IsAsciiDigit(c) || c is ',' or '–' or '-' or ' ');

    private static void Raise(InlineText text, string characters)
    {
        foreach (var c in characters) text.Add(Superscripts.Raise(c, Superscripts.IsRaised(text.Last) || text.Last is ',' or '–'));
    }
}
