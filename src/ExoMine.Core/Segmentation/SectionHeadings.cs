using System.Text.RegularExpressions;

namespace ExoMine.Segmentation;

/// <summary>What kind of section a heading opens: "2. Materials and Methods", "RESULTS", "Experimental procedures".</summary>
public static partial class SectionHeadings
{
    /// <summary>Null where the words are no known heading of a main section.</summary>
    public static SectionKind? KindOf(string heading)
    {
        var match = Numbered().Match(heading);
        var words = heading[match.Length..].Trim().TrimEnd('.', ':').ToLowerInvariant();
        return words switch
        {
            "abstract" or "summary" or "graphical abstract" => SectionKind.Abstract,
            "introduction" or "background" => SectionKind.Introduction,
            "results" or "results and discussion" or "findings" => SectionKind.Results,
            "discussion" or "general discussion" or "discussion and conclusions" or "discussion and conclusion" => SectionKind.Discussion,
            "conclusion" or "conclusions" or "concluding remarks" or "conclusions and perspectives" or "conclusion and perspectives"
                or "summary and conclusions" or "conclusions and future directions" => SectionKind.Conclusions,
            "references" or "reference" or "bibliography" or "literature cited" or "literature" or "references and notes" => SectionKind.References,
            "methods" or "method" or "materials and methods" or "material and methods" or "methods and materials" or "materials & methods"
                or "patients and methods" or "subjects and methods" or "experimental" or "experimental section" or "experimental procedures"
                or "experimental methods" or "methodology" or "study design" or "materials" => SectionKind.Methods,
            "acknowledgements" or "acknowledgments" or "acknowledgement" or "acknowledgment" or "funding" or "conflict of interest" or "conflicts of interest"
                or "competing interests" or "author contributions" or "authors' contributions" or "authors’ contributions" or "data availability"
                or "data availability statement" or "abbreviations" or "supplementary materials" or "supplementary material"
                or "supporting information" or "ethics statement" or "declaration of competing interest" => SectionKind.Other,
            _ => null,
        };
    }

    // 1. | 2.1 | 3) | IV. | 1
    [GeneratedRegex(@"^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[IVX]{1,4}\.\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
