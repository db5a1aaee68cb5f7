using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Agents;

/// <summary>Finds the name in a noun group: what is left without generic words at its ends. "the CH group" is CH, "ob/ob mice" is ob/ob.</summary>
internal sealed class NameCore(SentenceAnalysis sentence, NounGroups groups)
{
    public NounGroup Of(NounGroup group)
    {
        var (first, last, _) = group;
        while (last > first && !IsJoinedNumber(last) && (sentence[last].Kind is ItemKind.Hyphen or ItemKind.Adjective || groups.IsGeneric(last) || groups.IsTreatment(last)
            || IsAbbreviation(first, last))) last--;
        while (first < last && (sentence[first].Kind is ItemKind.Hyphen or ItemKind.Verb || !IsModifier(first, last) && (groups.IsGeneric(first) || groups.IsTreatment(first)))) first++;
        if (AfterRole(first, last) is { } name) first = name;
        return new NounGroup(first, last);
    }

    /// <summary>"PTH1-34", "Y-27632": the number belongs to the name.</summary>
    private bool IsJoinedNumber(int item) =>
        item > 0 && sentence[item].Kind == ItemKind.Number && sentence[item - 1].Kind == ItemKind.Hyphen && sentence[item - 1].Span.End == sentence[item].Span.Start;

    /// <summary>"cell free scaffolds", "high-fat diet", "gene activated matrix": the word says more with what follows than by itself.</summary>
    private bool IsModifier(int first, int last) => first + 1 < last && sentence[first + 1].Kind is ItemKind.Hyphen or ItemKind.Adjective or ItemKind.Verb
        && !groups.IsGeneric(first + 1) && !groups.IsTreatment(first + 1);

    /// <summary>"the MEK inhibitor U0126": the name behind the word for what it does.</summary>
    private int? AfterRole(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Kind != ItemKind.Hyphen && IsRole(sentence.In(sentence[i])) && sentence[i + 1].Kind is ItemKind.Noun or ItemKind.Entity) return i + 1;
        }
        return null;
    }

    private static bool IsRole(string word) => word.ToLowerInvariant() is "inhibitor" or "antagonist" or "agonist" or "blocker" or "activator";

    /// <summary>"macroporous alginate foams MAFs": a damaged text has lost the brackets around the short form.</summary>
    private bool IsAbbreviation(int first, int last)
    {
        var word = sentence.In(sentence[last]);
        if (last - first < 2 || word.Length < 2 || !char.IsUpper(word[0]) || !char.IsUpper(word[1])) return false;
        var capitals = word.Count(char.IsUpper);
        var start = sentence.In(sentence[Math.Max(first, last - capitals)]);
        return char.ToUpperInvariant(start[0]) == word[0] && sentence[last - 1].Kind != ItemKind.Hyphen;
    }
}
