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
        return
        [
            .. finder.byCue.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value)
                .Select(link => Modality.Mark(sentence, finder.voices, link) with { Governed = finder.governed.Contains(link.Cue) }),
        ];
    }

    private List<Link> LinksOf(int cue)
    {
        if (byCue.TryGetValue(cue, out var known)) return known;
        var links = new List<Link>();
        byCue[cue] = links;
        var item = sentence[cue];
        if (item.Label == "inherent")
        {
            links.Add(new Link([cue], cue, item.Sign) { Voice = voices[cue], Strict = IsPredicate(cue) });
            return links;
        }
        foreach (var hit in HitsOf(cue)) Add(links, cue, hit);
        return links;
    }

    private List<Hit> HitsOf(int cue)
    {
        var voice = voices[cue];
        if (voice is Voice.Passive or Voice.Predicative) return subjects.From(cue);
        if (voice is Voice.Nominal or Voice.Attributive && LeftNeighbour(cue) is { } neighbour) return [neighbour];
        var hits = objects.From(cue);
        if (hits.Count > 0) return hits;
        return voice == Voice.Nominal && FollowsPossession(cue) ? subjects.From(cue) : [];
    }

    /// <summary>"bone formation inhibitor", "osteogenesis-promoting effect": what stands right before.</summary>
    private Hit? LeftNeighbour(int cue)
    {
        var before = cue - 1;
        while (before >= 0 && sentence[before].Kind == ItemKind.Hyphen) before--;
        if (before < 0 || sentence[before].Kind != ItemKind.Process) return null;
        var joined = before < cue - 1;
        var item = sentence[cue];
        if (item.Form is CueForm.Past or CueForm.Level) return null;
        if (item.Form == CueForm.Ing && !joined && voices[cue] != Voice.Attributive) return null;
        var next = sentence.NextPlain(cue);
        if (item.Form == CueForm.Noun && !joined && next < sentence.Count && sentence[next].Is(ItemKind.Preposition, "of")) return null;
        return new Hit(before, false, true, false);
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
                Strict = hit.Strict && inner.Strict,
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
