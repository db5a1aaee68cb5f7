using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Agents;

/// <summary>Draws the borders that the name of a noun group may have; people who label agents do not agree on one.</summary>
internal sealed class NameBorders(SentenceAnalysis sentence, EffectLexicon lexicon, NounGroups groups)
{
    private const int LongestName = 12;

    private readonly NameCore core = new(sentence, groups);

    /// <summary>The group without generic words at its ends.</summary>
    public BorderedName Plain(NounGroup group) => Name(core.Of(group), AgentBorder.Plain);

    /// <summary>The other names that the group may go by.</summary>
    /// <param name="acts">The group has a place in a claim, where longer names are worth their while.</param>
    public IEnumerable<BorderedName> Others(NounGroup group, bool acts)
    {
        var name = core.Of(group);
        return groups.IsEmpty(group)
            ? Wider(group, name, isEmpty: true).Concat(Actors(group))
            : Wider(group, name, isEmpty: false).Concat(Actors(group)).Concat(Narrower(group, name)).Concat(Longer(group, name, acts));
    }

    /// <summary>"UV treatment", "recombinant Ang1": with the treatment words on both sides, or on the left alone.</summary>
    private IEnumerable<BorderedName> Wider(NounGroup group, NounGroup name, bool isEmpty)
    {
        var outer = Outer(group, name.First);
        var tail = Tail(group, name.Last);
        if (isEmpty && (tail <= outer || !lexicon.IsGiven(sentence.In(sentence[tail])))) yield break;
        if (outer < name.First || tail > name.Last) yield return Name(outer, tail, AgentBorder.Whole);
        if (outer < name.First && tail > name.Last && !isEmpty) yield return Name(outer, name.Last, AgentBorder.Whole);
    }

    /// <summary>"miR-31a-5p antagomir": the antagomir acts as well.</summary>
    private IEnumerable<BorderedName> Actors(NounGroup group)
    {
        for (var i = group.Outer; i <= group.Last; i++)
        {
            if (lexicon.IsActor(sentence.In(sentence[i])) && (i == group.Last || sentence[i + 1].Kind != ItemKind.Hyphen)) yield return Name(i, i, AgentBorder.Part);
        }
    }

    private IEnumerable<BorderedName> Narrower(NounGroup group, NounGroup name)
    {
        var (first, last, _) = name;
        if (BareFirst(first, last) is { } bare) yield return Name(bare, last, AgentBorder.Bare);
        for (var i = first + 1; i <= group.Last; i++)
        {
            if (i <= last && lexicon.IsClass(sentence.In(sentence[i - 1])) && sentence[i].Kind is ItemKind.Noun or ItemKind.Entity) yield return Name(i, last, AgentBorder.Part);
            if (i < last && IsAmount(i)) yield return Name(first, i - 1, AgentBorder.Part);
            if (!IsShortForm(first, i)) continue;
            yield return Name(first, i - 1, AgentBorder.Part);
            yield return Name(i, i, AgentBorder.Part);
        }
        if (BeforeParticiple(first, last) is not { } part) yield break;
        yield return Name(first, part, AgentBorder.Part);
        if (part + 2 < last && sentence[part + 3].Kind != ItemKind.Hyphen) yield return Name(first, part + 2, AgentBorder.Part);
    }

    private IEnumerable<BorderedName> Longer(NounGroup group, NounGroup name, bool acts)
    {
        if (groups.Complement(group) is { } complement && (acts || sentence[group.Last + 1].Is(ItemKind.Preposition, "with")))
            yield return Name(name.First, core.Of(complement).Last, AgentBorder.Complement);
        if (groups.Joined(group) is { } joined && (acts || sentence.In(sentence[group.Last + 1]) == "plus") && core.Of(joined).Last is var end && end - name.First <= LongestName)
            yield return Name(name.First, end, AgentBorder.Joined);
    }

    /// <summary>"exosomes of aged rats": the vesicle with those it comes from; "vesicles" of "vesicles (EVs) from these cells".</summary>
    public IEnumerable<BorderedName> OfMention(int item, Mention mention)
    {
        if (mention.Type is not (EntityType.Vesicle or EntityType.CellType)) yield break;
        if (sentence[item].Span == mention.Span && sentence[item].Kind == ItemKind.Entity && groups.Complement(new NounGroup(item, item)) is { } source)
        {
            yield return Name(item, core.Of(source).Last, AgentBorder.Complement);
            if (groups.Joined(source) is { } second) yield return Name(item, groups.IsGeneric(second.Last) ? second.Last : core.Of(second).Last, AgentBorder.Complement);
        }
        var bracket = sentence.Text.IndexOf(" (", mention.Span.Start, mention.Span.Length, StringComparison.Ordinal);
        if (bracket > 0) yield return new BorderedName(new TextSpan(mention.Span.Start, bracket), item, AgentBorder.Part);
    }

    private BorderedName Name(NounGroup name, AgentBorder border) => Name(name.First, name.Last, border);

    private BorderedName Name(int first, int last, AgentBorder border) => new(new TextSpan(sentence[first].Span.Start, sentence[last].Span.End), first, border);

    /// <summary>Where the group begins with its treatment words, and with the adverb before them: "biologically inspired coating".</summary>
    private int Outer(NounGroup group, int first)
    {
        var outer = Math.Min(group.Outer, first);
        while (outer < first && sentence[outer].Kind is ItemKind.Hyphen) outer++;
        return outer > 0 && sentence[outer].Kind is ItemKind.Adjective or ItemKind.Verb && sentence[outer - 1].Kind == ItemKind.Adverb ? outer - 1 : outer;
    }

    /// <summary>Where the group ends with the word for how it was given: "UV treatment", "vitamin A intake".</summary>
    private int Tail(NounGroup group, int last)
    {
        if (sentence[last].Kind == ItemKind.Entity && sentence.MentionOf(sentence[last]) is { Type: not EntityType.Condition }) return last;
        var tail = last;
        for (var i = last + 1; i <= group.Last && sentence[i].Kind is ItemKind.Noun or ItemKind.Cue or ItemKind.Method or ItemKind.Verb or ItemKind.Hyphen; i++)
        {
            if (lexicon.IsGiven(sentence.In(sentence[i]))) tail = i;
        }
        return tail;
    }

    private int? BareFirst(int first, int last)
    {
        var bare = first;
        while (bare < last && sentence[bare + 1].Kind != ItemKind.Hyphen && (sentence[bare].Kind is ItemKind.Adjective or ItemKind.Verb or ItemKind.Perturbation
            || sentence[bare].Kind == ItemKind.Cue && sentence[bare].Form is CueForm.Level or CueForm.Past or CueForm.Adjective or CueForm.Ing)) bare++;
        return bare > first && !groups.IsEmpty(new NounGroup(bare, last)) ? bare : null;
    }

    /// <summary>"ethanol-fed mice", "nicotine-treated cells": what was given.</summary>
    private int? BeforeParticiple(int first, int last)
    {
        for (var i = first; i + 2 <= last; i++)
        {
            if (sentence[i + 1].Kind != ItemKind.Hyphen || sentence[i].Kind is not (ItemKind.Noun or ItemKind.Adjective)) continue;
            var participle = sentence.In(sentence[i + 2]);
            if (participle.EndsWith("ed", StringComparison.Ordinal) || participle is "laden" or "rich" or "free" or "null" or "deficient" or "drinking" or "induced") return i;
        }
        return null;
    }

    /// <summary>"microgels 10%", "treatment 10 kV".</summary>
    private bool IsAmount(int index) => sentence[index].Kind == ItemKind.Number && sentence[index - 1].Kind == ItemKind.Noun && char.IsLower(sentence.In(sentence[index - 1])[^1]);

    /// <summary>"simvastatin SIM", "reactive oxygen species ROS overproduction": capitals that begin like a word before them.</summary>
    private bool IsShortForm(int first, int index)
    {
        var word = sentence.In(sentence[index]);
        if (sentence[index].Kind is not (ItemKind.Noun or ItemKind.Entity) || sentence[index - 1].Kind == ItemKind.Hyphen || word.Length is < 2 or > 8 || word.Count(char.IsUpper) < 2) return false;
        if (!char.IsLower(sentence.In(sentence[index - 1])[^1])) return false;
        for (var i = Math.Max(first, index - 5); i < index; i++)
        {
            if (char.ToUpperInvariant(sentence.In(sentence[i])[0]) == char.ToUpperInvariant(word[0])) return true;
        }
        return false;
    }
}
