using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Linking;

/// <summary>Finds every link of a sentence: each cue with its process, and chains of cues that act on cues.</summary>
public sealed class LinkFinder
{
    private readonly SentenceAnalysis sentence;
    private readonly List<Voice> voices = [];
    private readonly Dictionary<int, List<Link>> byCue = [];
    private readonly HashSet<int> governed = [];
    private readonly ObjectScan objects;
    private readonly SubjectScan subjects;

    private LinkFinder(SentenceAnalysis sentence)
    {
        this.sentence = sentence;
        for (var i = 0; i < sentence.Count; i++)
            voices.Add(sentence[i].Kind == ItemKind.Cue ? CueReader.Read(sentence, i) : Voice.Active);
        objects = new ObjectScan(sentence, voices);
        subjects = new SubjectScan(sentence, voices);
    }

    public static IReadOnlyList<Link> Find(SentenceAnalysis sentence)
    {
        var finder = new LinkFinder(sentence);
        for (var i = sentence.Count - 1; i >= 0; i--)
        {
            if (sentence[i].Kind == ItemKind.Cue && sentence[i].Sign != 0) finder.LinksOf(i);
        }
        finder.GovernReducedRelatives();
        finder.GovernAppositions();
        return
        [
            .. finder.byCue.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value)
                .Select(link => Modality.Mark(sentence, finder.voices, link) with { Governed = finder.governed.Contains(link.Cue) }),
        ];
    }

    /// <summary>"restores the differentiation suppressed by X": what X did is told only to say what is restored.</summary>
    private void GovernReducedRelatives()
    {
        foreach (var (cue, links) in byCue)
        {
            if (voices[cue] != Voice.Passive || cue == 0 || sentence[cue - 1].Kind != ItemKind.Process) continue;
            if (byCue.Any(other => other.Key < cue - 1 && voices[other.Key] == Voice.Active && other.Value.Any(l => l.Process == cue - 1 && l.Strict)))
                governed.Add(cue);
        }
    }

    /// <summary>"by targeting X, an inhibitor of bone formation", "lowers X, which inhibits bone formation": a chain through X.</summary>
    private void GovernAppositions()
    {
        foreach (var (cue, links) in byCue.ToArray())
        {
            if (links.Count == 0 || Apposition.MiddleOf(sentence, cue) is not { } middle) continue;
            if (Apposition.ActOn(sentence, voices, middle) is not { } act) continue;
            governed.Add(cue);
            if (!byCue.TryGetValue(act.Cue, out var outer)) byCue[act.Cue] = outer = [];
            outer.AddRange(links.Select(inner => inner with { Chain = [act.Cue, .. inner.Chain], Sign = act.Sign * inner.Sign, Voice = voices[act.Cue] }));
        }
    }

    private List<Link> LinksOf(int cue)
    {
        if (byCue.TryGetValue(cue, out var known)) return known;
        var links = new List<Link>();
        byCue[cue] = links;
        var item = sentence[cue];
        if (item.Label == "outcome")
        {
            links.Add(new Link([cue], cue, item.Sign) { Voice = voices[cue], Strict = true });
            return links;
        }
        if (item.Label is "inherent" or "mend")
        {
            links.Add(new Link([cue], cue, item.Sign) { Voice = voices[cue], Strict = item.Label == "mend" ? voices[cue] == Voice.Active || IsVerbOfSubject(cue) : IsPredicate(cue) });
            return links;
        }
        if (item.Label == "advance")
        {
            var verb = sentence.PreviousPlain(cue);
            if (verb > 0 && sentence[verb].Kind is ItemKind.Noun or ItemKind.Verb or ItemKind.Auxiliary) verb = sentence.PreviousPlain(verb);
            if (verb >= 0 && sentence[verb].Kind == ItemKind.Process) Add(links, cue, new Hit(verb, false, true, false));
            return links;
        }
        foreach (var hit in HitsOf(cue)) Add(links, cue, hit);
        return links;
    }

    private List<Hit> HitsOf(int cue)
    {
        var voice = voices[cue];
        if (sentence[cue].Form == CueForm.Level && objects.From(cue) is [{ IsCue: true, Strict: true } act] && act.Item > cue + 1) return [act];
        if (voice is Voice.Passive or Voice.Predicative) return OfSubject(cue);
        if (voice is Voice.Nominal or Voice.Attributive && LeftNeighbour(cue) is { } neighbour) return [neighbour];
        var hits = objects.From(cue);
        if (hits.Count > 0) return hits;
        return voice == Voice.Nominal && FollowsPossession(cue) ? subjects.From(cue) : [];
    }

    /// <summary>"Bone formation falls and is rescued by X": a predicate without a subject shares that of the verb before it.</summary>
    private List<Hit> OfSubject(int cue)
    {
        var hits = subjects.From(cue);
        if (hits.Count > 0) return hits;
        var joint = subjects.VerbGroupStart(cue) - 1;
        if (joint < 1 || sentence[joint].Kind is not (ItemKind.Conjunction or ItemKind.Comma)) return hits;
        for (var i = joint - 1; i >= 0; i--)
        {
            if (sentence[i].Kind is ItemKind.Break or ItemKind.Relative or ItemKind.Report) return hits;
            if (sentence[i].Kind == ItemKind.Cue && voices[i] is Voice.Passive or Voice.Predicative)
                return [.. subjects.From(i).Where(h => !h.IsCue)];
        }
        return hits;
    }

    /// <summary>"bone formation inhibitor", "osteogenesis-promoting effect": what stands right before.</summary>
    private Hit? LeftNeighbour(int cue)
    {
        var before = cue - 1;
        while (before >= 0 && sentence[before].Kind == ItemKind.Hyphen) before--;
        if (before < 0 || sentence[before].Kind != ItemKind.Process) return null;
        var joined = before < cue - 1;
        var item = sentence[cue];
        if (item.Form == CueForm.Level && !joined && IsLastOfPhrase(cue)) return new Hit(before, false, true, false);
        if (item.Form is CueForm.Past or CueForm.Level || (item.Form == CueForm.Agent && sentence[before].Grade == "marker")) return null;
        if (item.Form == CueForm.Ing && !joined && voices[cue] != Voice.Attributive) return null;
        var next = sentence.NextPlain(cue);
        if (item.Form == CueForm.Noun && !joined && next < sentence.Count && sentence[next].Is(ItemKind.Preposition, "of")) return null;
        return new Hit(before, false, true, false);
    }

    /// <summary>"healed faster in", "more bone, ALP higher than": nothing that the comparison could qualify stands behind it.</summary>
    private bool IsLastOfPhrase(int cue)
    {
        var next = sentence.NextPlain(cue);
        return next >= sentence.Count || sentence[next].Kind is ItemKind.Preposition or ItemKind.Contrast or ItemKind.Comma or ItemKind.Break
            or ItemKind.Conjunction or ItemKind.Close or ItemKind.Relative;
    }

    private bool FollowsPossession(int cue)
    {
        for (var i = cue - 1; i >= 0 && i > cue - 6; i--)
        {
            if (sentence[i].Is(ItemKind.Verb, "have") || sentence[i].Is(ItemKind.Verb, "use")) return true;
            if (sentence[i].Kind is ItemKind.Process or ItemKind.Entity or ItemKind.Noun or ItemKind.Preposition) return false;
        }
        return false;
    }

    /// <summary>"enhanced osteogenic and antibacterial properties": a change of what the inner cue names.</summary>
    private bool NamesBoth(int inner, int outer) => sentence[inner].Label == "inherent" && sentence[outer].Label is "change" or "cause" or "level" or "restore";

    private bool IsVerbOfSubject(int cue)
    {
        var before = sentence.PreviousPlain(cue);
        return before >= 0 && sentence[before].Kind is ItemKind.Noun or ItemKind.Entity or ItemKind.Close or ItemKind.Number or ItemKind.Relative or ItemKind.Auxiliary;
    }

    private bool IsPredicate(int cue)
    {
        var before = sentence.PreviousPlain(cue);
        while (before >= 0 && sentence[before].Kind is ItemKind.Adjective or ItemKind.Determiner or ItemKind.Comma or ItemKind.Conjunction) before--;
        return before >= 0 && (CueReader.IsCopula(sentence, before) || sentence[before].Is(ItemKind.Verb, "have"));
    }

    private void Add(List<Link> links, int cue, Hit hit)
    {
        var item = sentence[cue];
        if (!hit.IsCue)
        {
            var process = sentence[hit.Item];
            var strict = hit.Strict && SpeaksPlainly(cue, hit);
            links.Add(new Link([cue], hit.Item, item.Sign * process.Sign * (hit.Flipped ? -1 : 1)) { Voice = voices[cue], Strict = strict, Coordinated = hit.Coordinated });
            return;
        }
        foreach (var inner in LinksOf(hit.Item))
        {
            if (hit.Strict) governed.Add(hit.Item);
            links.Add(new Link([cue, .. inner.Chain], inner.Process, Through(item) * inner.Sign)
            {
                Voice = voices[cue],
                Strict = hit.Strict && (inner.Strict || NamesBoth(hit.Item, cue)),
                Coordinated = hit.Coordinated || inner.Coordinated,
            });
        }
    }

    /// <summary>False for words that praise, make possible, or name a method as often as a result.</summary>
    private bool SpeaksPlainly(int cue, Hit hit) => sentence[cue].Label switch
    {
        "degree" or "weak" => false,
        "valence" => Math.Abs(hit.Item - cue) <= 3 && !hit.Coordinated || HasEffectNoun(cue, hit.Item),
        "induce" => voices[cue] is Voice.Active or Voice.Nominal || HasActor(cue),
        _ => true,
    };

    private bool HasEffectNoun(int cue, int process)
    {
        for (var i = cue + 1; i < process; i++)
        {
            if (sentence[i].Is(ItemKind.Transparent, "effect")) return true;
        }
        return false;
    }

    private bool HasActor(int cue)
    {
        if (voices[cue] == Voice.Attributive) return cue > 0 && sentence[cue - 1].Kind == ItemKind.Hyphen || sentence.NextPlain(cue) is var next && next < sentence.Count && sentence[next].Kind == ItemKind.Process;
        return sentence.NextPlain(cue) is var after && after < sentence.Count && sentence[after].Is(ItemKind.Preposition, "by");
    }

    /// <summary>What a cue makes of another cue's sign: rescuing or reversing turns it, leading to it keeps it.</summary>
    private static int Through(Item cue) => cue.Label switch
    {
        "restore" => -1,
        _ => cue.Sign,
    };
}
