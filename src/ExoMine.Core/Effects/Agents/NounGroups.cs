using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Agents;

/// <summary>Finds the noun groups that head a stretch of a sentence, and what in them can act.</summary>
internal sealed class NounGroups(SentenceAnalysis sentence, EffectLexicon lexicon)
{
    private readonly VerbGuess verbs = new(sentence, lexicon.Verbs);

    /// <summary>
    /// The leading groups of [start, end): the first and those joined to it by and, or, comma. A head such as "treatment" or
    /// "overexpression" gives way to what follows its of, with or by.
    /// </summary>
    public List<NounGroup> Heads(int start, int end)
    {
        var groups = new List<NounGroup>();
        var i = start;
        while (i < end)
        {
            while (i < end && sentence[i].Kind is ItemKind.Determiner or ItemKind.Adverb or ItemKind.Hyphen or ItemKind.Hedge
                or ItemKind.Conjunction or ItemKind.Comma) i++;
            if (i < end && sentence[i].Kind == ItemKind.Open)
            {
                i = sentence.Closing(i) + 1;
                continue;
            }
            var first = i;
            while (i < end && Continues(i, first)) i++;
            if (i == first) return groups;
            i = verbs.FirstIn(first, i);
            var group = Trim(first, i - 1);
            while (i < end && sentence[i].Kind == ItemKind.Open) i = sentence.Closing(i) + 1;
            var headless = IsTreatmentOnly(group);
            if (!headless) groups.Add(group);
            if (i >= end) return groups;
            var joint = sentence[i];
            if (joint.Kind is ItemKind.Conjunction or ItemKind.Comma) continue;
            if (joint.Kind is not (ItemKind.Preposition or ItemKind.To)) return groups;
            if (headless && (joint.Kind == ItemKind.To || joint.Label is "of" or "with" or "by" or "in" or "to" or "between" or "within" or "against"))
            {
                i++;
                continue;
            }
            i = NextJoint(i, end);
        }
        return groups;
    }

    /// <summary>Every noun group of the sentence, in order.</summary>
    public IEnumerable<NounGroup> All()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var first = i;
            while (i < sentence.Count && Continues(i, first)) i++;
            if (i > first) i = verbs.FirstIn(first, i);
            if (i > first && WithoutProcess(Trim(first, i - 1)) is { } group && !verbs.Leads(group.Last)) yield return group;
        }
    }

    /// <summary>The group behind "of", "with", "from" or a participle: "scaffolds coated with X", "vesicles of aged donors".</summary>
    public NounGroup? Complement(NounGroup group)
    {
        var joint = group.Last + 1;
        while (joint < sentence.Count && sentence[joint].Kind is ItemKind.Adjective or ItemKind.Verb || joint < sentence.Count && IsGeneric(joint)) joint++;
        if (joint + 1 >= sentence.Count || sentence[joint].Kind != ItemKind.Preposition || sentence[joint].Label is not ("of" or "with" or "from" or "by" or "in")) return null;
        var first = joint + 1;
        while (first < sentence.Count && sentence[first].Kind is ItemKind.Determiner) first++;
        var last = first;
        while (last < sentence.Count && Continues(last, first)) last++;
        last = verbs.FirstIn(first, last);
        return last > first ? new NounGroup(first, last - 1) : null;
    }

    /// <summary>The group behind "and", "or" or "plus".</summary>
    public NounGroup? Joined(NounGroup group)
    {
        var joint = group.Last + 1;
        if (joint + 1 >= sentence.Count || !(sentence[joint].Kind == ItemKind.Conjunction || sentence.In(sentence[joint]) is "plus") || sentence[joint + 1].Kind == ItemKind.Determiner) return null;
        var last = joint + 1;
        while (last < sentence.Count && Continues(last, joint + 1)) last++;
        if (last == joint + 1) return null;
        last = verbs.FirstIn(joint + 1, last);
        var joined = Trim(joint + 1, last - 1);
        return sentence[joined.Last].Kind == ItemKind.Process || IsEmpty(joined) ? null : joined;
    }

    /// <summary>True where no word of the group names anything: "the treatment", "these mice".</summary>
    public bool IsEmpty(NounGroup group) => AllWords(group, word => lexicon.IsGeneric(word) || lexicon.IsTreatment(word));

    public bool IsGeneric(int item) => AllWords(new NounGroup(item, item), lexicon.IsGeneric);

    public bool IsTreatment(int item) => AllWords(new NounGroup(item, item), lexicon.IsTreatment);

    private bool IsTreatmentOnly(NounGroup group) => AllWords(group, lexicon.IsTreatment);

    private bool AllWords(NounGroup group, Func<string, bool> test)
    {
        for (var i = group.First; i <= group.Last; i++)
        {
            var item = sentence[i];
            if (item.Kind is ItemKind.Hyphen or ItemKind.Adverb || item.Kind is ItemKind.Number && !IsIsotope(sentence.In(item))) continue;
            if (item.Kind is ItemKind.Entity) return false;
            if (item.Kind is ItemKind.Cue && item.Form is CueForm.Past or CueForm.Level or CueForm.Adjective or CueForm.Noun) continue;
            if (item.Kind is ItemKind.Adjective && i < group.Last) continue;
            if (!test(sentence.In(item))) return false;
        }
        return true;
    }

    /// <summary>"S. aureus": the full stop belongs to the name.</summary>
    private bool IsGenus(int item) => item + 2 < sentence.Count && sentence[item].Span.Length == 1 && char.IsUpper(sentence.Text[sentence[item].Span.Start]) && sentence[item].Span.End == sentence[item + 1].Span.Start
        && sentence.In(sentence[item + 1]) == "." && sentence[item + 2].Kind == ItemKind.Noun && char.IsLower(sentence.Text[sentence[item + 2].Span.Start]);

    /// <summary>"56Fe", "32P".</summary>
    private static bool IsIsotope(string number) => number.Length is 3 or 4 && char.IsDigit(number[1]) && char.IsUpper(number[2]) && !number.EndsWith("Gy", StringComparison.Ordinal);

    /// <summary>"the GC-associated bone loss": what stands before the process.</summary>
    private NounGroup? WithoutProcess(NounGroup group)
    {
        if (sentence[group.Last].Kind != ItemKind.Process) return group;
        var last = group.Last;
        while (last > group.First && sentence[last].Kind is not (ItemKind.Noun or ItemKind.Entity)) last--;
        return sentence[last].Kind is ItemKind.Noun or ItemKind.Entity ? group with { Last = last } : null;
    }

    private bool Continues(int index, int first)
    {
        var item = sentence[index];
        return item.Kind switch
        {
            ItemKind.Noun or ItemKind.Entity or ItemKind.Adjective or ItemKind.Hyphen or ItemKind.Number or ItemKind.Method
                or ItemKind.Transparent or ItemKind.Process or ItemKind.Perturbation => true,
            ItemKind.Cue when item.Form == CueForm.Level && sentence.In(item).EndsWith("ly", StringComparison.Ordinal) => false,
            ItemKind.Cue => item.Form is CueForm.Noun or CueForm.Agent or CueForm.Adjective or CueForm.Level or CueForm.Past or CueForm.Base
                || (item.Form == CueForm.Ing && (index == first || sentence[index - 1].Kind == ItemKind.Hyphen)),
            ItemKind.Determiner => index > first && sentence.In(item) == "A" && sentence[index - 1].Kind == ItemKind.Noun,
            ItemKind.Break => index == first + 1 && IsGenus(first),
            ItemKind.Verb => index > first || sentence.In(item).EndsWith("ed", StringComparison.Ordinal),
            _ => false,
        };
    }

    private NounGroup Trim(int first, int last)
    {
        while (last > first && sentence[last].Kind is ItemKind.Hyphen or ItemKind.Verb) last--;
        while (first < last && (sentence[first].Kind is ItemKind.Hyphen || verbs.Leads(first))) first++;
        var outer = first;
        while (first < last && (sentence[first].Kind is ItemKind.Hyphen || IsTreatment(first) && sentence[first].Kind != ItemKind.Entity)) first++;
        return new NounGroup(first, last, outer);
    }

    /// <summary>Past a prepositional complement, to the conjunction that adds another group; the end where none does.</summary>
    private int NextJoint(int index, int end)
    {
        for (var i = index; i < end; i++)
        {
            if (sentence[i].Kind == ItemKind.Conjunction) return i;
            if (sentence[i].Kind == ItemKind.Open) i = sentence.Closing(i);
        }
        return end;
    }
}
