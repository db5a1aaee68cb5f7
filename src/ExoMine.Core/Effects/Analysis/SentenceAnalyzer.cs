using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Analysis;

/// <summary>
/// Turns a sentence into items, from left to right: a known phrase or a mention, whichever is longer (a phrase that names a process
/// wins a tie); any other word by its shape.
/// </summary>
public sealed class SentenceAnalyzer(EffectLexicon lexicon)
{
    /// <param name="mentions">Those inside the sentence, in the order of <see cref="TextSpan.CompareTo"/>.</param>
    /// <returns>Null for a sentence that names no process and no bone.</returns>
    public SentenceAnalysis? Analyze(string text, TextSpan sentence, IReadOnlyList<Mention> mentions)
    {
        var words = WordCutter.Cut(text, sentence, mentions);
        var symbols = lexicon.Look(text, words);
        if (!lexicon.MayMatter(symbols)) return null;
        var items = new List<Item>(words.Count);
        var mention = 0;
        var position = 0;
        while (position < words.Count)
        {
            while (mention < mentions.Count && mentions[mention].Span.Start < words[position].Span.Start) mention++;
            var item = ItemAt(text, words, symbols, mentions, mention, position);
            items.Add(item);
            position = item.Last + 1;
        }
        JoinParticles(text, items);
        var hasProcess = items.Exists(i => i.Kind == ItemKind.Process || i.IsBoth);
        var speaks = items.Exists(i => i.Is(ItemKind.Process, SentenceAnalysis.Osteogenesis) || i.IsBoth);
        var mayConcernBone = speaks || Enumerable.Range(0, words.Count).Any(w => symbols[w].IsSkeletal);
        if (!hasProcess && !mayConcernBone) return null;
        return new SentenceAnalysis(text, sentence, [.. items.Select(item => WithSenses(symbols, item))], mentions)
        {
            MayConcernBone = mayConcernBone,
            Perturbations = PerturbationMark.All(lexicon, words, symbols),
            HasProcess = hasProcess,
            SpeaksOfOsteogenesis = speaks,
        };
    }

    /// <summary>Makes cues of verbs whose particle stands behind their object: "brought ALP activity back".</summary>
    private void JoinParticles(string text, List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind is not (ItemKind.Noun or ItemKind.Verb or ItemKind.Adjective) || items[i].Span.Length > 8) continue;
            var verb = items[i].Span.In(text).ToLowerInvariant();
            if (!lexicon.TakesParticle(verb)) continue;
            for (var j = i + 1; j < items.Count && j <= i + 10 && items[j].Kind is not (ItemKind.Break or ItemKind.Relative or ItemKind.Comma); j++)
            {
                if (items[j].Span.Length > 7 || lexicon.ParticleVerb(verb, items[j].Span.In(text)) is not { } found) continue;
                var form = verb.EndsWith("ing", StringComparison.Ordinal) ? CueForm.Ing : CueForm.Finite;
                items[i] = items[i] with { Kind = ItemKind.Cue, Label = found.Label, Sign = found.Sign, Form = form };
                break;
            }
        }
    }

    private static Item WithSenses(WordSymbols words, Item item)
    {
        if (item.Kind == ItemKind.Entity) return item;
        var senses = new List<string>();
        for (var i = item.First; i <= item.Last; i++) senses.AddRange(words[i].Senses);
        return senses.Count == 0 ? item : item with { Senses = [.. senses.Distinct()] };
    }

    private Item ItemAt(string text, List<Word> words, WordSymbols symbols, IReadOnlyList<Mention> mentions, int mention, int position)
    {
        var phrase = lexicon.PhraseAt(symbols, position);
        var entityLast = -1;
        if (mention < mentions.Count && mentions[mention].Span.Start == words[position].Span.Start)
        {
            entityLast = position;
            while (entityLast + 1 < words.Count && words[entityLast + 1].Span.End <= mentions[mention].Span.End) entityLast++;
        }
        if (phrase is { } found && (found.Last > entityLast || (found.Last == entityLast && found.Pattern.Kind == ItemKind.Process)))
        {
            var pattern = found.Pattern;
            var span = new TextSpan(words[position].Span.Start, words[found.Last].Span.End);
            return new Item(pattern.Kind, position, found.Last, span)
            {
                Label = pattern.Label,
                Grade = pattern.Grade,
                Sign = pattern.Sign,
                Form = pattern.Form,
                Mentions = Inside(mentions, mention, span),
            };
        }
        if (entityLast >= 0)
        {
            var span = new TextSpan(words[position].Span.Start, words[entityLast].Span.End);
            return new Item(ItemKind.Entity, position, entityLast, span)
            {
                Label = mentions[mention].Type.Name(),
                Mentions = Inside(mentions, mention, span),
            };
        }
        return new Item(WordShape.KindOf(words[position], text), position, position, words[position].Span);
    }

    private static List<int> Inside(IReadOnlyList<Mention> mentions, int from, TextSpan span)
    {
        var inside = new List<int>();
        for (var i = from; i < mentions.Count && mentions[i].Span.Start < span.End; i++)
        {
            if (span.Overlaps(mentions[i].Span)) inside.Add(i);
        }
        return inside;
    }
}
