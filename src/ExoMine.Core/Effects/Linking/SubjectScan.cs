using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Linking;

/// <summary>Looks from a passive, intransitive or copular cue to the left for the subject that it speaks of.</summary>
internal sealed class SubjectScan(SentenceAnalysis sentence, IReadOnlyList<Voice> voices)
{
    public List<Hit> From(int cue)
    {
        var end = VerbGroupStart(cue);
        var start = ClauseStart(end);
        var hits = new List<Hit>();
        var blockers = 0;
        var coordinated = false;
        for (var i = start; i < end; i++)
        {
            var item = sentence[i];
            switch (item.Kind)
            {
                case ItemKind.Open:
                    i = Math.Min(sentence.Closing(i), end);
                    break;
                case ItemKind.Process:
                    hits.Add(new Hit(i, false, blockers == 0, coordinated));
                    break;
                case ItemKind.Cue when voices[i] is Voice.Nominal or Voice.Attributive && item.Label is not ("degree" or "need"):
                    if (blockers == 0 && item.Sign != 0 && IsEffectNoun(i)) hits.Add(new Hit(i, true, true, coordinated));
                    break;
                case ItemKind.Preposition when item.Label is not "of":
                    blockers++;
                    break;
                case ItemKind.Verb or ItemKind.To:
                    blockers++;
                    break;
                case ItemKind.Determiner when i > start && sentence[i - 1].Kind is ItemKind.Noun or ItemKind.Number or ItemKind.Method:
                    blockers = 0;
                    break;
                case ItemKind.Conjunction:
                    coordinated = true;
                    break;
                default:
                    break;
            }
        }
        if (hits.Count == 0 && start > 0 && sentence[start - 1].Kind == ItemKind.Relative) AddAntecedent(hits, start - 1);
        return hits;
    }

    /// <summary>"reduced bone formation that is rescued by X": the process right before the relative pronoun.</summary>
    private void AddAntecedent(List<Hit> hits, int relative)
    {
        var before = relative - 1;
        if (before >= 0 && sentence[before].Kind == ItemKind.Comma) before--;
        if (before >= 0 && sentence[before].Kind == ItemKind.Process) hits.Add(new Hit(before, false, true, false));
    }

    /// <summary>Where the verb group of the cue begins: "was found to be significantly increased".</summary>
    public int VerbGroupStart(int cue)
    {
        var start = cue;
        while (start > 0 && (sentence[start - 1].Kind is ItemKind.Auxiliary or ItemKind.Adverb or ItemKind.Hedge or ItemKind.Negation
            or ItemKind.To or ItemKind.Determiner or ItemKind.Adjective or ItemKind.Number
            || (sentence[start - 1].Kind == ItemKind.Report && start < cue && sentence[start].Kind is ItemKind.To)
            || sentence[start - 1].Is(ItemKind.Verb, "have")
            || (sentence[start - 1].Kind == ItemKind.Verb && sentence.In(sentence[start - 1]) is "remained" or "remain" or "remains" or "became" or "becomes")))
        {
            start--;
        }
        return start;
    }

    /// <summary>The first item of the clause whose verb group begins at <paramref name="end"/>, past an introduction ("In mice, …").</summary>
    public int ClauseStart(int end)
    {
        var start = end;
        while (start > 0 && !EndsClauseBefore(start - 1)) start--;
        if (start >= end || sentence[start].Kind is not (ItemKind.Preposition or ItemKind.Contrast or ItemKind.To or ItemKind.Verb or ItemKind.Cue)) return start;
        for (var i = start; i < end; i++)
        {
            if (sentence[i].Kind == ItemKind.Comma) return i + 1;
        }
        return start;
    }

    private bool EndsClauseBefore(int index)
    {
        var item = sentence[index];
        return item.Kind switch
        {
            ItemKind.Break or ItemKind.Relative or ItemKind.Report or ItemKind.Auxiliary => true,
            ItemKind.Cue => voices[index] is Voice.Active or Voice.Passive or Voice.Predicative && sentence[index].Form != CueForm.Ing,
            ItemKind.Verb => item.Label is "regulate" or "have",
            _ => false,
        };
    }

    /// <summary>"The inhibitory effect of X on P was reversed": the subject is itself a direction.</summary>
    private bool IsEffectNoun(int cue)
    {
        if (voices[cue] == Voice.Nominal) return true;
        var next = sentence.NextPlain(cue);
        return next < sentence.Count && sentence[next].Kind is ItemKind.Transparent or ItemKind.Process;
    }
}
