using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects.Analysis;

/// <summary>
/// Turns a sentence into items, from left to right: a known phrase or a mention, whichever is longer (a phrase that names a process
/// wins a tie); any other word by its shape.
/// </summary>
public sealed class SentenceAnalyzer(EffectLexicon lexicon)
{
    /// <param name="mentions">Those inside the sentence, in the order of <see cref="TextSpan.CompareTo"/>.</param>
    public SentenceAnalysis Analyze(string text, TextSpan sentence, IReadOnlyList<Mention> mentions)
    {
        var words = WordCutter.Cut(text, sentence, mentions);
        var symbols = lexicon.Look(text, words);
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
        var hasProcess = items.Exists(i => i.Kind == ItemKind.Process || i.Is(ItemKind.Cue, "inherent"));
        return new SentenceAnalysis(text, sentence, items, mentions)
        {
            Perturbations = hasProcess ? PerturbationMark.All(lexicon, words, symbols) : [],
            HasProcess = hasProcess,
            SpeaksOfOsteogenesis = items.Exists(i => i.Is(ItemKind.Process, SentenceAnalysis.Osteogenesis) || i.Is(ItemKind.Cue, "inherent")),
        };
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
