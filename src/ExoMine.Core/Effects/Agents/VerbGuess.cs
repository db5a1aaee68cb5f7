using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects.Agents;

/// <summary>Finds the verb that a run of noun-like words hides: known verbs by their voice, others by what stands beside them.</summary>
internal sealed class VerbGuess(SentenceAnalysis sentence, VerbLexicon verbs)
{
    /// <returns>The index of the first verb behind the first item of [first, end); the end where there is none.</returns>
    public int FirstIn(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (sentence[i - 1].Kind != ItemKind.Hyphen && !IsHyphenAt(i + 1) && IsVerb(i)) return i;
        }
        return end;
    }

    /// <summary>"which incorporates X", "could enable X", "rats fed X": the first word is the verb of what stands before it.</summary>
    public bool Leads(int index)
    {
        if (IsHyphenAt(index + 1) || sentence[index].Kind is not (ItemKind.Noun or ItemKind.Verb)) return false;
        var word = sentence.In(sentence[index]);
        var before = sentence.PreviousPlain(index);
        if (before >= 0 && sentence[before].Kind is ItemKind.To or ItemKind.Auxiliary or ItemKind.Relative or ItemKind.Pronoun || before < index - 1 && before >= 0 && sentence[before + 1].Kind == ItemKind.Hedge)
            return verbs.IsVerb(word) || verbs.MayBeVerb(word);
        return verbs.IsVerb(word) && !IsPast(word);
    }

    private bool IsVerb(int index)
    {
        var item = sentence[index];
        var word = sentence.In(item);
        return item.Kind switch
        {
            ItemKind.Verb => !IsPast(word) || item.Label is "have" or "regulate" && IsName(index - 1) || IsName(index - 1) && (GovernsNext(index) || IsPlural(index - 1) && IsDegree(index + 1)),
            ItemKind.Cue => item.Form is CueForm.Past or CueForm.Base && CueReader.Read(sentence, index) == Voice.Active,
            ItemKind.Noun => EndsAsVerb(word) && GovernsNext(index) || IsName(index - 1) && (verbs.IsVerb(word) || verbs.MayBeVerb(word) && (IsFinite(word) || IsPlural(index - 1)) && HasObject(index) || IsParticiple(word) && Acts(index + 1)),
            ItemKind.Adjective => IsPast(word) && (GovernsNext(index) || IsName(index - 1) && (IsDegree(index + 1) || verbs.IsVerb(word) && IsPlural(index - 1))),
            _ => false,
        };
    }

    private static bool EndsAsVerb(string word) => word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool IsPast(string word) => word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"genistein initiating bone formation".</summary>
    private static bool IsParticiple(string word) => word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Not an infinitive: "leaves", "cut"; a base form is a noun far more often ("support", "release").</summary>
    private static bool IsFinite(string word) => word[^1] == 's' || IsPast(word) || word is "cut" or "shed" or "left" or "drove" or "drew" or "leave" or "upset" or "shut";

    private bool IsHyphenAt(int index) => index < sentence.Count && sentence[index].Kind == ItemKind.Hyphen && sentence[index].Span.Start == sentence[index - 1].Span.End;

    private bool IsName(int index) => index >= 0 && sentence[index].Kind is ItemKind.Noun or ItemKind.Entity or ItemKind.Method or ItemKind.Close or ItemKind.Number or ItemKind.Process;

    private bool IsPlural(int index) => EndsAsVerb(sentence.In(sentence[index]));

    private bool IsDegree(int index) => index < sentence.Count && (sentence[index].Kind is ItemKind.Adverb or ItemKind.Number
        || sentence[index].Kind == ItemKind.Cue && sentence[index].Form is CueForm.Level or CueForm.Past or CueForm.Noun);

    private bool Acts(int index) => index < sentence.Count && sentence[index].Kind is ItemKind.Process or ItemKind.Determiner or ItemKind.Entity;

    private bool HasObject(int index) => index + 1 < sentence.Count && sentence[index + 1].Kind is ItemKind.Determiner or ItemKind.Pronoun or ItemKind.Entity
        or ItemKind.To or ItemKind.Process or ItemKind.Noun or ItemKind.Adjective or ItemKind.Cue or ItemKind.Adverb or ItemKind.Number;

    /// <summary>No noun has a determiner or pronoun right behind it: "uraemia numbs the osteoblast".</summary>
    private bool GovernsNext(int index) => index + 1 < sentence.Count && sentence[index + 1].Kind is ItemKind.Determiner or ItemKind.Pronoun && sentence.In(sentence[index + 1]) != "A";
}
