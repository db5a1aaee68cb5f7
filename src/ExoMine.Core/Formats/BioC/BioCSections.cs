using ExoMine.Segmentation;

namespace ExoMine.Formats.BioC;

/// <summary>The section types of PMC's and PubTator's BioC, and what they are here.</summary>
internal static class BioCSections
{
    public static SectionKind KindOf(BioCInfons infons)
    {
        var type = infons["type"] ?? "";
        if (type.EndsWith("caption", StringComparison.Ordinal) || type is "fig_title_caption") return SectionKind.Caption;
        return infons["section_type"]?.ToUpperInvariant() switch
        {
            "TITLE" => SectionKind.Title,
            "ABSTRACT" => SectionKind.Abstract,
            "INTRO" => SectionKind.Introduction,
            "METHODS" or "CASE" => SectionKind.Methods,
            "RESULTS" => SectionKind.Results,
            "DISCUSS" => SectionKind.Discussion,
            "CONCL" => SectionKind.Conclusions,
            "REF" => SectionKind.References,
            "FIG" => SectionKind.Caption,
            null => type.ToLowerInvariant() switch
            {
                "title" or "front" => SectionKind.Title,
                "abstract" => SectionKind.Abstract,
                "ref" => SectionKind.References,
                var other => SectionHeadings.KindOf(other) ?? SectionKind.Other,
            },
            var other => Enum.TryParse<SectionKind>(other, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : SectionKind.Other,
        };
    }

    public static string TypeOf(SectionKind kind) => kind switch
    {
        SectionKind.Introduction => "INTRO",
        SectionKind.Discussion => "DISCUSS",
        SectionKind.Conclusions => "CONCL",
        SectionKind.References => "REF",
        SectionKind.Caption => "FIG",
        _ => kind.ToString().ToUpperInvariant(),
    };

    // title_1, title_2, abstract_title_1
    public static bool IsHeading(BioCInfons infons) =>
        infons["type"] is { } type && type.Contains("title", StringComparison.Ordinal) && !type.Contains("caption", StringComparison.Ordinal)
        && infons["section_type"] is not (null or "TITLE");
}
