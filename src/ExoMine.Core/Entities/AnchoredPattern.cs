using System.Buffers;
using System.Text.RegularExpressions;

namespace ExoMine.Entities;

/// <summary>A pattern that is tried only around the words that each of its matches holds: a vectorised search finds them many times faster than the pattern itself.</summary>
/// <param name="before">How far before the anchor a match may begin.</param>
/// <param name="after">How far behind the anchor's beginning a match may reach.</param>
internal sealed class AnchoredPattern(Regex pattern, int before, int after, StringComparison comparison, params ReadOnlySpan<string> anchors)
{
    private readonly SearchValues<string> search = SearchValues.Create(anchors, comparison);

    /// <summary>The matches from left to right; they do not overlap.</summary>
    public IEnumerable<TextSpan> FindAll(string text)
    {
        var end = 0;
        for (var position = 0; position < text.Length;)
        {
            var hit = text.AsSpan(position).IndexOfAny(search);
            if (hit < 0) yield break;
            hit += position;
            position = hit + 1;
            if (hit < end || MatchAround(text, hit, end) is not { } match) continue;
            yield return match;
            end = match.End;
        }
    }

    private TextSpan? MatchAround(string text, int hit, int end)
    {
        // One character more, so that the pattern sees what stands before its match.
        var start = Math.Max(0, hit - before - 1);
        foreach (var match in pattern.EnumerateMatches(text.AsSpan(start, Math.Min(text.Length, hit + after) - start)))
        {
            var span = new TextSpan(start + match.Index, start + match.Index + match.Length);
            if (span.Start > hit) return null;
            if (span.Contains(hit) && span.Start >= end && (match.Index > 0 || start == 0)) return span;
        }
        return null;
    }
}
