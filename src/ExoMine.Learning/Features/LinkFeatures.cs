using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Learning.Features;

/// <summary>Describes a link between a cue and a process without its sign.</summary>
internal static class LinkFeatures
{
    public static IEnumerable<string> Of(SentenceAnalysis sentence, Link link)
    {
        var cue = sentence[link.Cue];
        var process = sentence[link.Process];
        var state = link.Governed ? "governed" : link.Negated ? "negated" : link.Aim ? "aim" : link.Purpose ? "purpose" : link.Strict ? "strict" : "loose";
        yield return "r:" + state;
        yield return "r:" + state + ":" + cue.Label;
        yield return "r:" + state + ":" + link.Voice;
        yield return "r:" + state + ":" + process.Grade;
        if (link.Governed) yield break;
        yield return "r:" + cue.Label + ":" + cue.Form + ":" + link.Voice;
        yield return "r:" + cue.Label + ":" + process.Grade;
        if (link.Coordinated) yield return "r:" + state + ":coordinated";
        if (link.Hedged) yield return "r:" + state + ":hedged";
        if (link.Chain.Count > 1) yield return "r:" + state + ":chain";
        yield return "r:" + state + ":" + (IsSubject(sentence, link) ? "subject" : "object");
        yield return "r:" + state + ":" + (Math.Abs(link.Cue - link.Process) switch { <= 1 => "next", <= 4 => "near", <= 9 => "far", _ => "very-far" });
        if (HasActorBefore(sentence, link)) yield return "r:" + state + ":actor";
        yield return "r:" + state + ":before:" + Before(sentence, link);
    }

    /// <summary>True where a verb follows the claim in its clause, so that the claim is what something else is said of.</summary>
    private static bool IsSubject(SentenceAnalysis sentence, Link link)
    {
        for (var i = Math.Max(link.Cue, link.Process) + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Kind is ItemKind.Auxiliary or ItemKind.Report) return true;
            if (sentence[i].Kind == ItemKind.Cue && sentence[i].Form is CueForm.Finite) return true;
            if (sentence[i].Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Comma or ItemKind.Contrast) return false;
        }
        return false;
    }

    private static bool HasActorBefore(SentenceAnalysis sentence, Link link)
    {
        for (var i = 0; i < Math.Min(link.Cue, link.Process); i++)
        {
            if (sentence[i].Kind is ItemKind.Entity or ItemKind.Noun) return true;
        }
        return false;
    }

    private static string Before(SentenceAnalysis sentence, Link link)
    {
        var before = sentence.PreviousPlain(Math.Min(link.Cue, link.Process));
        return before < 0 ? "start" : sentence[before].Kind + (sentence[before].Label.Length > 0 ? "/" + sentence[before].Label : "");
    }
}
