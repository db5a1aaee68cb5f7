using System.Globalization;
using System.Text.RegularExpressions;

namespace ExoMine.Pdf.Structure;

/// <summary>Reads what the first pages print of the paper on itself.</summary>
internal static partial class BibliographyFinder
{
    /// <param name="front">Lines of the first two pages, running heads included.</param>
    public static Bibliography Find(IReadOnlyList<Paragraph> paragraphs, Paragraph? title, IReadOnlyList<string> front)
    {
        var head = string.Join('\n', front);
        return new Bibliography
        {
            Title = title is null ? null : Unmarked(title.Text),
            Authors = title is null ? [] : AuthorFinder.Find(paragraphs, title),
            Doi = DoiOf(head),
            Pmid = PmidPattern().Match(head) is { Success: true } pmid ? pmid.Groups[1].Value : null,
            Year = YearOf(head),
            Keywords = KeywordsOf(paragraphs),
        };
    }

    /// <summary>Of keywords, the surest first.</summary>
    private static readonly string[] Separators = [";", "•", "·", "|", " . ", ", "];

    private static string? DoiOf(string head)
    {
        var match = DoiPattern().Match(CutDoi().Replace(head, "$1"));
        return match.Success ? match.Groups[1].Value.TrimEnd('.', ',', ';', ')', ']') : null;
    }

    private static int? YearOf(string head)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Published(), Copyright(), Accepted(), AnyYear()])
        {
            var match = pattern.Match(head);
            if (match.Success) return int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static IReadOnlyList<string> KeywordsOf(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count && paragraphs[i].Block.Page <= 2; i++)
        {
            var match = KeywordsPattern().Match(paragraphs[i].Text);
            if (!match.Success) continue;
            var words = match.Groups[1].Value;
            if (words.Length == 0 && i + 1 < paragraphs.Count) words = paragraphs[i + 1].Text;
            if (words.Length is 0 or > 600) return [];
            var separator = Separators.First(s => s == ", " || words.Contains(s, StringComparison.Ordinal));
            return [.. words.Split(separator == ", " ? "," : separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => w.TrimEnd('.')).Where(w => w.Length is > 1 and < 80)];
        }

        return [];
    }

    /// <summary>Without the marks of footnotes at the end.</summary>
    private static string Unmarked(string title) => title.TrimEnd('*', '†', '‡', ' ', '¹', '²', '³');

    [GeneratedRegex(@"(?i:doi(?:\.org/|\s?:\s?|\s)|dx\.doi\.org/)?\s?\b(10\.\d{4,9}/[^\s""<>|]+[^\s""<>|.,;)\]])", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();

    // 10.1016/j.bone.⏎2020.115 | 10.1002/⏎jbmr.1
    [GeneratedRegex(@"(\b10\.\d{4,9}/(?:[^\s""<>|]{0,60}[./_(-])?)\n(?=[a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex CutDoi();

    [GeneratedRegex(@"\bPMID\s?:?\s?(\d{6,9})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PmidPattern();

    [GeneratedRegex(@"(?i:published(?:\s+online)?|publication date|first published|available online|e-?pub)[^\n]{0,40}?\b((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    [GeneratedRegex(@"(?i:©|\(c\)|copyright|the authors?)[^\n]{0,30}?\b((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"(?i:accepted|received|revised)[^\n]{0,40}?\b((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Accepted();

    [GeneratedRegex(@"\b((?:19[5-9]|20[0-4])\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^\W{0,2}(?:Article history)?\W{0,2}(?i:key\s?-?words(?: and phrases)?|index terms)\s*[:.—–-]*\s*(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex KeywordsPattern();
}
