using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ExoMine.Entities.Abbreviations;

/// <summary>Finds the definitions of abbreviations by letters that agree from right to left (Schwartz and Hearst 2003).</summary>
public static partial class AbbreviationFinder
{
    private const int LongestShortForm = 12;
    private const int LongestLongForm = 120;

    private static readonly ConditionalWeakTable<string, AbbreviationDefinition[]> Known = [];

    /// <summary>In reading order; searched for once in a text that several recognisers ask for.</summary>
    public static IReadOnlyList<AbbreviationDefinition> FindAll(string text) => Known.GetValue(text, static t => [.. Find(t)]);

    private static IEnumerable<AbbreviationDefinition> Find(string text)
    {
        foreach (Match bracket in Bracket().Matches(text))
        {
            var inside = bracket.Groups["inside"];
            var definition = IsShortForm(inside.Value)
                ? LongFormBefore(text, new TextSpan(inside.Index, inside.Index + inside.Length), bracket.Index)
                : ShortFormBefore(text, new TextSpan(inside.Index, inside.Index + inside.Length), bracket.Index);
            if (definition is { } found) yield return found;
        }
    }

    private static bool IsShortForm(string inside) =>
        inside.Length is > 1 and <= LongestShortForm && char.IsLetterOrDigit(inside[0]) && inside.Any(char.IsLetter) && inside.Count(c => c == ' ') < 2;

    // "long form (SF)"
    private static AbbreviationDefinition? LongFormBefore(string text, TextSpan shortForm, int bracket)
    {
        var end = bracket;
        while (end > 0 && text[end - 1] == ' ') end--;
        var words = Math.Min(shortForm.Length + 5, shortForm.Length * 2);
        var from = StartOfWords(text, end, words);
        var written = shortForm.AsSpan(text);
        var start = StartOfBestMatch(text, from, end, written) ?? StartOfBestMatch(text, from, end, written.TrimEnd('s'));
        if (start is null) return null;
        var longForm = new TextSpan(start.Value, end);
        return longForm.Length > shortForm.Length && longForm.Length <= LongestLongForm ? new AbbreviationDefinition(shortForm, longForm) : null;
    }

    // "SF (long form)"
    private static AbbreviationDefinition? ShortFormBefore(string text, TextSpan longForm, int bracket)
    {
        var end = bracket;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = StartOfWords(text, end, 1);
        if (end - start is < 2 or > LongestShortForm || longForm.Length > LongestLongForm || !text.AsSpan(start, end - start).ContainsAnyInRange('A', 'Z')) return null;
        return StartOfBestMatch(text, longForm.Start, longForm.End, text.AsSpan(start, end - start)) == longForm.Start
            ? new AbbreviationDefinition(new TextSpan(start, end), longForm)
            : null;
    }

    private static int StartOfWords(string text, int end, int words)
    {
        var position = end;
        while (position > 0 && end - position <= LongestLongForm)
        {
            if (text[position - 1] is ' ' or '\n' && --words == 0) return position;
            if (text[position - 1] is '(' or ')' or ';' or ':' or '.' && position < end && text[position] is ' ' or '\n') return position;
            position--;
        }
        return position;
    }

    // The start of the shortest stretch whose letters hold the short form's in order, the first at a word's start.
    private static int? StartOfBestMatch(string text, int from, int end, ReadOnlySpan<char> shortForm)
    {
        var position = end - 1;
        for (var i = shortForm.Length - 1; i >= 0; i--)
        {
            var wanted = char.ToLowerInvariant(shortForm[i]);
            if (!char.IsLetterOrDigit(wanted)) continue;
            while (position >= from && (char.ToLowerInvariant(text[position]) != wanted
                || (i == 0 && position > from && char.IsLetterOrDigit(text[position - 1])))) position--;
            if (position < from) return null;
            position--;
        }
        position++;
        return position >= end ? null : position;
    }

    [GeneratedRegex("\\((?<inside>[^()\n;,]{2,120})[;,)]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
