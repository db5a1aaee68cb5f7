using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects.Agents;

/// <summary>Finds the verb that a run of noun-like words hides: known verbs by their voice, others by what follows them.</summary>
internal sealed class VerbGuess(SentenceAnalysis sentence)
{
    /// <returns>The index of the first verb behind the first item of [first, end); the end where there is none.</returns>
    public int FirstIn(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (sentence[i - 1].Kind != ItemKind.Hyphen && IsVerb(i)) return i;
        }
        return end;
    }

    private bool IsVerb(int index)
    {
        var item = sentence[index];
        return item.Kind switch
        {
            ItemKind.Verb => !sentence.In(item).EndsWith("ed", StringComparison.Ordinal),
            ItemKind.Cue => item.Form is CueForm.Past or CueForm.Base && CueReader.Read(sentence, index) == Voice.Active,
            ItemKind.Noun => EndsAsVerb(sentence.In(item)) && GovernsNext(index),
            ItemKind.Adjective => sentence.In(item).EndsWith("ed", StringComparison.Ordinal) && GovernsNext(index),
            _ => false,
        };
    }

    private static bool EndsAsVerb(string word) => word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    /// <summary>No noun has a determiner or pronoun right behind it: "uraemia numbs the osteoblast".</summary>
    private bool GovernsNext(int index) => index + 1 < sentence.Count && sentence[index + 1].Kind is ItemKind.Determiner or ItemKind.Pronoun && sentence.In(sentence[index + 1]) != "A";
}
