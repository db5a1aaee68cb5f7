using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;
using ExoMine.Learning.Features;

namespace ExoMine.Learning.Network;

/// <summary>Describes a reading to the network. Names are masked by type; features that begin with r: come from the rules, with w: from the wording.</summary>
internal static class NetworkFeatures
{
    private const int LongestPhrase = 5;

    public static NetworkInput Of(SentenceReading reading) => WithoutCandidates(reading) with { Candidates = OfCandidates(reading) };

    /// <summary>All but the candidates, which cost as much as the rest and are asked for in few sentences.</summary>
    public static NetworkInput WithoutCandidates(SentenceReading reading)
    {
        var sentence = reading.Analysis!;
        var words = sentence.Items.Select(item => item.Kind == ItemKind.Entity ? [] : Words(sentence.In(item)).Take(LongestPhrase).ToArray()).ToArray();
        var tokens = sentence.Items.Select((item, i) => OfItem(item, words[i]).ToList()).ToArray();
        foreach (var link in reading.Links) AddLink(tokens, sentence, link);
        var groups = CandidateGroup.Of(reading);
        foreach (var place in groups.SelectMany(g => g.Places)) AddPlace(tokens[place.Item], reading, place);
        return new NetworkInput([.. tokens.Select(t => t.Distinct().ToArray())], words, [.. OfSentence(reading)], []);
    }

    public static (int First, int Last, string[] Features)[] OfCandidates(SentenceReading reading) => [.. CandidateGroup.Of(reading).Select(g => OfCandidate(reading, g))];

    private static IEnumerable<string> OfItem(Item item, string[] words)
    {
        yield return "k:" + item.Kind;
        if (item.Label.Length > 0) yield return "l:" + item.Kind + "/" + item.Label;
        if (item.Grade.Length > 0) yield return "l:" + item.Kind + "/" + item.Label + "/" + item.Grade;
        if (item.Form != CueForm.None) yield return "f:" + item.Form;
        if (item.Sign != 0) yield return "g:" + item.Kind + Sign(item.Sign);
        if (item.Sign != 0) yield return "g:" + item.Label + Sign(item.Sign);
        foreach (var sense in item.Senses) yield return "e:" + sense;
        foreach (var word in words)
        {
            yield return "w:" + word;
            if (word.Length > 5) yield return "w:^" + word[..5];
            if (word.Length > 5) yield return "w:^" + word[..4];
            if (word.Length > 4) yield return "w:$" + word[^3..];
        }
    }

    /// <summary>Runs of letters in lower case; a number is 0, any other sign stands alone.</summary>
    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsLetter(text[start]))
            {
                while (i < text.Length && char.IsLetter(text[i])) i++;
                yield return text[start..i].ToLowerInvariant();
            }
            else if (char.IsDigit(text[start]))
            {
                while (i < text.Length && char.IsDigit(text[i])) i++;
                yield return "0";
            }
            else if (!char.IsWhiteSpace(text[start]))
            {
                yield return text[start..i];
            }
        }
    }

    private static void AddLink(List<string>[] tokens, SentenceAnalysis sentence, Link link)
    {
        var state = link.Governed ? "governed" : link.Negated ? "negated" : link.Aim ? "aim" : link.Purpose ? "purpose" : link.Strict ? "strict" : "loose";
        var process = SentenceVerdict.ProcessOf(sentence, link) == SentenceAnalysis.Osteogenesis ? "" : "other:";
        tokens[link.Cue].Add("r:cue:" + process + state + Sign(link.Sign));
        tokens[link.Process].Add("r:process:" + process + state + Sign(link.Sign));
    }

    private static void AddPlace(List<string> token, SentenceReading reading, AgentCandidate place)
    {
        token.Add("r:perturbed" + Sign(place.Perturbation));
        if (place.Link < 0) return;
        token.Add("r:actor:" + place.Role + (reading.Links[place.Link].Weight > 0 ? Sign(place.Effect) : "?"));
    }

    private static IEnumerable<string> OfSentence(SentenceReading reading)
    {
        yield return "r:verdict:" + reading.Verdict.Effect.Name();
        yield return reading.Analysis!.SpeaksOfOsteogenesis ? "s:bone" : "s:no-bone";
        if (reading.Links.Any(l => l.Weight > 0 && SentenceVerdict.ProcessOf(reading.Analysis!, l) != SentenceAnalysis.Osteogenesis)) yield return "r:other-process";
    }

    private static (int First, int Last, string[] Features) OfCandidate(SentenceReading reading, CandidateGroup group)
    {
        var sentence = reading.Analysis!;
        var first = group.Places[0].Item;
        var last = first;
        while (last + 1 < sentence.Count && sentence[last + 1].Span.Start < group.Span.End) last++;
        var features = AgentFeatures.Of(reading, group.Places).Values.Where(f => f.Value != 0).Select(f => f.Key).Order(StringComparer.Ordinal)
            .Concat(group.Places.Where(p => p.Effect != 0).Select(p => "r:own:" + p.Role + Sign(p.Effect)))
            .Append("r:perturbed" + Sign(group.Places[0].Perturbation));
        return (first, last, [.. features.Distinct()]);
    }

    private static string Sign(int sign) => sign > 0 ? "+" : sign < 0 ? "-" : "0";
}
