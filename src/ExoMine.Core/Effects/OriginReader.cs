using System.Text.RegularExpressions;
using ExoMine.Effects.Analysis;

namespace ExoMine.Effects;

/// <summary>Tells the paper's own result from retold knowledge by section, citation marks and wording.</summary>
internal static partial class OriginReader
{
    public static Origin Of(Paper paper, SentenceAnalysis sentence) => Of(paper, sentence.Span);

    public static Origin Of(Paper paper, TextSpan sentence)
    {
        var text = sentence.AsSpan(paper.Text);
        if (Own().IsMatch(text)) return Origin.Own;
        if (Retold().IsMatch(text)) return Origin.Cited;
        foreach (var section in paper.Sections)
        {
            if (section.Span.Contains(sentence.Start) && section.Kind == SectionKind.Introduction) return Origin.Cited;
        }
        return Origin.Own;
    }

    /// <summary>"Here, we show", "our results", "(Fig. 2a)".</summary>
    [GeneratedRegex(@"\b(?:[Hh]ere(?:in)?,? we|we (?:found|show|showed|demonstrated?|observed)|[Oo]ur (?:results|data|findings|study)|in (?:this|the present) study|[Tt]h(?:is|e present|ese) (?:study|results|data|findings))\b|\((?:[Ff]ig(?:ure|s?\.)|[Tt]able)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    /// <summary>"[12]", "[3–5]", "(Lin et al., 2019)", "previous studies", "has been reported".</summary>
    [GeneratedRegex(@"\[\d{1,3}(?:\s?[,–\-]\s?\d{1,3})*\]|\bet al\b|\([A-Z][^()]{1,60}\b(?:19|20)\d\d[a-z]?\)|\b[Pp]revious(?:ly)?\b|\bha(?:s|ve) been (?:shown|reported|found|demonstrated|described)\b|\b[Rr]eportedly\b|\b(?:[Ss]tudies|reports|evidence) (?:have|has|indicates?|shows?|suggests?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Retold();
}
