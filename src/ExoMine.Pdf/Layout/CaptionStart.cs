using System.Text.RegularExpressions;

namespace ExoMine.Pdf.Layout;

/// <summary>Recognises the first words of a figure's or table's caption: "Fig. 2 Effects of …", "Table 1. Primers".</summary>
internal static partial class CaptionStart
{
    [GeneratedRegex(@"^\s?(?:supplement(?:ary|al)\s|suppl?\.?\s|extended data\s|online\s|additional\s)?(?<kind>fig(?:ure|s)?\b\.?|table|tab\.|scheme|chart|box|plate|video|movie|graph|appendix table|algorithm|listing)\s?[-‐–]?\s?(?:[A-Z]{1,2}[-.]?)?(?:\d{1,3}|[IVX]{1,5})(?:[A-Za-z](?![a-z]))?(?<mark>\s?[.:|–—)])?\s*(?<next>\S?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    /// <param name="ownStyle">The line is printed otherwise than running text: a bare "Fig. 2 shows" is then a caption as well.</param>
    public static bool Matches(string line, bool ownStyle) => Matches(line, ownStyle, out _);

    public static bool Matches(string line, bool ownStyle, out bool isTable)
    {
        isTable = false;
        if (line.Length == 0 || char.IsLower(line[0])) return false;
        var match = Pattern().Match(line);
        if (!match.Success) return false;
        var kind = match.Groups["kind"].ValueSpan;
        isTable = kind.StartsWith("tab", StringComparison.OrdinalIgnoreCase);
        var next = match.Groups["next"].ValueSpan;
        if (next.Length > 0 && next[0] is ',' or ';') return false;
        if (match.Groups["mark"].Success && match.Groups["mark"].ValueSpan.Trim() is not ")") return true;
        if (next.Length == 0) return true;
        return ownStyle || char.IsUpper(next[0]);
    }

    /// <summary>"Fig. 2." of "Fig. 2. Effects of …".</summary>
    public static string Label(string caption)
    {
        var match = Pattern().Match(caption);
        return match.Success ? caption[..match.Groups["next"].Index].TrimEnd() : "";
    }
}
