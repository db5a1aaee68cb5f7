using System.Text.RegularExpressions;
using ExoMine.Segmentation;

namespace ExoMine.Pdf.Structure;

/// <summary>Reads headings as printed: numbered, letter-spaced, or run into the paragraph that they open.</summary>
internal static partial class HeadingReader
{
    public static SectionKind? KindOf(string heading)
    {
        var words = heading.Trim(' ', '■', '•', '|', '▪', '●').TrimEnd('—', '–', '-');
        if (words.Length is 0 or > 60) return null;
        return SectionHeadings.KindOf(words) ?? (LetterSpaced().IsMatch(words) ? SectionHeadings.KindOf(words.Replace(" ", "", StringComparison.Ordinal)) : null);
    }

    /// <summary>"Abstract: Time …", "Summary. We …": the length of the run-in heading; 0 where there is none.</summary>
    public static int RunIn(string paragraph, out SectionKind kind)
    {
        var match = RunInPattern().Match(paragraph);
        kind = SectionKind.Other;
        if (!match.Success) return 0;
        kind = SectionHeadings.KindOf(match.Groups[1].Value) ?? SectionKind.Other;
        return match.Groups[1].Length + match.Groups[2].Length;
    }

    /// <summary>2 for "2.1 Cells", 1 for "2. Methods", 0 without a number.</summary>
    public static int Depth(string heading)
    {
        var match = Number().Match(heading);
        return match.Success ? match.Groups[1].Value.TrimEnd('.').Count(c => c == '.') + 1 : 0;
    }

    [GeneratedRegex(@"^(?:[A-Z] ){4,}[A-Z]$", RegexOptions.CultureInvariant)]
    private static partial Regex LetterSpaced();

    [GeneratedRegex(@"^((?i:abstract|summary|key ?words(?: and phrases)?|index terms|abbreviations|acknowledge?ments?|funding|conflicts? of interests?|competing interests|author contributions))(\s?[:.—–]\s?-?|\s-\s)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex RunInPattern();

    [GeneratedRegex(@"^\s*(\d{1,2}(?:\.\d{1,2}){0,4}\.?)\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
