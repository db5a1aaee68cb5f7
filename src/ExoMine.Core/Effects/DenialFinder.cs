using ExoMine.Effects.Agents;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>
/// Finds what a sentence denies an effect on osteogenesis: "X did not promote mineralization" denies a direction, "X had no effect on
/// mineralization" any.
/// </summary>
internal sealed class DenialFinder(EffectLexicon lexicon)
{
    private const int Reach = 14;
    private static readonly string[] NoDenials = ["rather", "instead", "no longer"];
    private readonly AgentFinder agents = new(lexicon);

    public IReadOnlyList<Denial> Find(SentenceAnalysis sentence, IReadOnlyList<Link> links, IReadOnlyList<AgentCandidate> candidates)
    {
        if (!sentence.SpeaksOfOsteogenesis || !Enumerable.Range(0, sentence.Count).Any(i => Denies(sentence, i))) return [];
        var found = new List<Denial>();
        for (var i = 0; i < links.Count; i++)
        {
            if (!links[i].Strict || !links[i].Negated || links[i].Aim || links[i].Governed || SentenceVerdict.ProcessOf(sentence, links[i]) != SentenceAnalysis.Osteogenesis) continue;
            var link = i;
            foreach (var agent in candidates.Where(c => c.Link == link && IsActor(c))) found.Add(new Denial(links[i], agent));
        }
        if (found.Count == 0)
        {
            foreach (var link in WithoutDirection(sentence))
                found.AddRange(agents.Find(sentence, [link]).Where(c => c.Link == 0 && IsActor(c)).Select(c => new Denial(link, c with { Effect = 0, Observed = 0 })));
        }
        return [.. found.DistinctBy(d => d.Agent.Span).OrderBy(d => d.Agent.Span)];
    }

    /// <summary>"No longer" and "no sooner" tell of a change, "rather than" of a choice, and two negations of what is so.</summary>
    private static bool Denies(SentenceAnalysis sentence, int index)
    {
        if (sentence[index].Kind != ItemKind.Negation) return false;
        var word = sentence.In(sentence[index]);
        if (NoDenials.Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase))) return false;
        if (index + 1 >= sentence.Count) return true;
        var next = sentence[index + 1];
        return next.Kind != ItemKind.Negation && sentence.In(next) is not ("longer" or "sooner" or "doubt" or "only") && !(index > 0 && sentence[index - 1].Kind == ItemKind.Negation);
    }

    private static bool IsActor(AgentCandidate candidate) => candidate.Border == AgentBorder.Plain && candidate.Role is not (AgentRole.Bystander or AgentRole.Via or AgentRole.Mediator);

    /// <summary>"had no effect on P", "did not affect P", "P was unaffected by X", "no difference in P".</summary>
    private static IEnumerable<Link> WithoutDirection(SentenceAnalysis sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Denies(sentence, i)) continue;
            var act = sentence[i].Label == "null" ? i : NeutralVerb(sentence, i);
            if (act < 0) continue;
            var (process, voice) = ProcessAfter(sentence, act) is { } after ? (after, Voice.Active) : (ProcessBefore(sentence, i), Voice.Passive);
            if (process is not { } at) continue;
            var link = Modality.Mark(sentence, new Voice[sentence.Count], new Link([act], at, 1) { Voice = voice, Strict = true });
            if (!link.Aim) yield return link with { Negated = true };
        }
    }

    private static int NeutralVerb(SentenceAnalysis sentence, int negation)
    {
        for (var i = negation + 1; i < sentence.Count && i <= negation + 4; i++)
        {
            if (sentence[i].Is(ItemKind.Verb, "regulate") || sentence[i].Is(ItemKind.Transparent, "effect")) return i;
            if (sentence[i].Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Comma or ItemKind.Process) return -1;
        }
        return -1;
    }

    private static int? ProcessAfter(SentenceAnalysis sentence, int act)
    {
        for (var i = act + 1; i < sentence.Count && i <= act + Reach; i++)
        {
            if (sentence[i].Is(ItemKind.Process, SentenceAnalysis.Osteogenesis)) return i;
            if (sentence[i].Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Contrast || sentence[i].Is(ItemKind.Preposition, "by")) return null;
        }
        return null;
    }

    private static int? ProcessBefore(SentenceAnalysis sentence, int negation)
    {
        for (var i = negation - 1; i >= 0 && i >= negation - Reach; i--)
        {
            if (sentence[i].Is(ItemKind.Process, SentenceAnalysis.Osteogenesis)) return i;
            if (sentence[i].Kind is ItemKind.Break or ItemKind.Relative) return null;
        }
        return null;
    }
}
