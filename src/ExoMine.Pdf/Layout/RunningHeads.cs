using System.Text;
using System.Text.RegularExpressions;

namespace ExoMine.Pdf.Layout;

/// <summary>Removes what repeats at the top and bottom of pages: running heads, page numbers, download notes.</summary>
internal static partial class RunningHeads
{
    /// <summary>Share of the page's depth in which heads and feet stand.</summary>
    private const float Band = 0.11f;

    public static void Remove(IReadOnlyList<PageLines> pages)
    {
        var needed = pages.Count >= 5 ? 3 : 2;
        var seen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var line in page.Lines.Concat(page.Sideways))
                if (InBand(line, page))
                {
                    var key = Key(line);
                    if (!seen.TryGetValue(key, out var numbers)) seen[key] = numbers = [];
                    numbers.Add(page.Number);
                }

        if (Share(pages, (line, page) => InBand(line, page) && IsRunning(line, page, seen, needed)) > MostOfText) return;
        foreach (var page in pages)
        {
            page.Lines.RemoveAll(line => InBand(line, page) && IsRunning(line, page, seen, needed));
            page.Sideways.RemoveAll(line => InBand(line, page) && IsRunning(line, page, seen, needed));
        }
    }

    /// <summary>What repeats on pages that hold little else is their content.</summary>
    private const double MostOfText = 0.4;

    private static double Share(IReadOnlyList<PageLines> pages, Func<Line, PageLines, bool> chosen)
    {
        long all = 0, part = 0;
        foreach (var page in pages)
            foreach (var line in page.Lines)
            {
                all += line.Text.Length;
                if (chosen(line, page)) part += line.Text.Length;
            }

        return all == 0 ? 0 : (double)part / all;
    }

    private static bool IsRunning(Line line, PageLines page, Dictionary<string, HashSet<int>> seen, int needed) =>
        seen.TryGetValue(Key(line), out var numbers) && numbers.Count >= needed || IsPageNumber(line, page) || Strip().IsMatch(line.Text);

    // Downloaded from http://… by guest on … | This article is protected by copyright. All rights reserved | For personal use only
    [GeneratedRegex(@"^\W*(?:downloaded (?:from|by|on)\b|this article is protected by copyright|for personal use only|provided for non-commercial research|licensed to .{1,80} downloaded)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Strip();

    private static bool InBand(Line line, PageLines page) =>
        line.Turn != page.Turn || line.V < Band * page.Depth || line.V > (1 - Band) * page.Depth;

    /// <summary>A number alone that nothing stands beyond.</summary>
    private static bool IsPageNumber(Line line, PageLines page)
    {
        var text = line.Text.AsSpan().Trim();
        if (text.Length is 0 or > 18) return false;
        var rest = text.ToString().Replace("page", "", StringComparison.OrdinalIgnoreCase).Replace("of", "", StringComparison.OrdinalIgnoreCase);
        var digits = rest.Count(char.IsDigit);
        if (digits == 0 || rest.Any(c => !char.IsDigit(c) && !" |/-–—.[]()".Contains(c, StringComparison.Ordinal))) return false;
        var up = line.V < page.Depth / 2;
        return page.Lines.TrueForAll(other => up ? other.V > line.V - line.Size : other.V < line.V + line.Size);
    }

    /// <summary>Numbers count as one, so that page 3 and page 4 are the same head.</summary>
    private static string Key(Line line)
    {
        var builder = new StringBuilder(line.Text.Length);
        foreach (var c in line.Text)
        {
            if (char.IsDigit(c))
            {
                if (builder.Length == 0 || builder[^1] != '#') builder.Append('#');
            }
            else if (!char.IsWhiteSpace(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
        }

        return builder.ToString();
    }
}
