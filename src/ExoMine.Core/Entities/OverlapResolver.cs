using ExoMine.Entities.Abbreviations;
using ExoMine.Entities.Lexicons;
using ExoMine.Entities.Tagger;

namespace ExoMine.Entities;

/// <summary>
/// The one place where overlaps are settled. A user's own terms come first, then names of RNAs, then the longer name; kept inside a longer one
/// are names in a pathway, cells and states in a vesicle's name, genes in a condition's or cell's.
/// </summary>
public sealed class OverlapResolver : IAnnotator
{
    public Paper Annotate(Paper paper)
    {
        var kept = new List<Mention>(paper.Mentions.Count);
        var cluster = new List<Mention>();
        var end = 0;
        foreach (var mention in MentionLayer.InOrder(paper.Mentions))
        {
            if (mention.Span.IsEmpty) continue;
            if (mention.Span.Start >= end)
            {
                Settle(cluster, paper.Text, kept);
                cluster.Clear();
            }
            cluster.Add(mention);
            end = Math.Max(end, mention.Span.End);
        }
        Settle(cluster, paper.Text, kept);
        return paper with { Mentions = MentionLayer.InOrder(kept) };
    }

    private static void Settle(List<Mention> cluster, string text, List<Mention> kept)
    {
        if (cluster is [var alone])
        {
            kept.Add(alone);
            return;
        }
        var first = kept.Count;
        foreach (var mention in cluster.Where(m => !IsWrong(m, cluster)).OrderBy(RankOf).ThenByDescending(m => m.Span.Length).ThenByDescending(m => m.FoundBy == AbbreviationRecognizer.FoundBy).ThenBy(m => m.FoundBy == TaggerRecognizer.Name).ThenBy(m => m.Span).ThenBy(m => m.Type))
        {
            var fits = true;
            for (var i = first; i < kept.Count && fits; i++) fits = MayStandTogether(kept[i], mention, text);
            if (fits) kept.Add(mention);
        }
    }

    // A state that ends within a cell's name is part of that name: "primary oral cancer" before "cells".
    private static bool EndsWithinCell(Mention condition, List<Mention> cluster) => cluster.Exists(cell =>
        cell.Type == EntityType.CellType && condition.Span.Start < cell.Span.Start && cell.Span.Start < condition.Span.End && condition.Span.End < cell.Span.End);

    // "alkaline phosphatase ALP" is two names, and "rich sequence-binding protein 2" lacks its beginning: a learned gene that listed ones contradict.
    private static bool IsWrong(Mention mention, List<Mention> cluster)
    {
        if (mention.Type == EntityType.Condition && EndsWithinCell(mention, cluster)) return true;
        if (mention is not { Type: EntityType.Gene, FoundBy: TaggerRecognizer.Name }) return false;
        var listed = cluster.Where(m => m.Type == EntityType.Gene && m.Span != mention.Span && m.FoundBy.StartsWith("gene-curated", StringComparison.Ordinal)).ToList();
        return listed.Count(m => mention.Span.Contains(m.Span)) > 1 || listed.Exists(m => m.Span.Contains(mention.Span) && m.Span.End == mention.Span.End);
    }

    private static int RankOf(Mention mention) => mention.Type switch
    {
        _ when mention.FoundBy.StartsWith(LexiconRecognizer.Prefix, StringComparison.Ordinal) => -1,
        EntityType.Mirna or EntityType.Circrna => 0,
        EntityType.Lncrna => 1,
        EntityType.Vesicle or EntityType.Pathway => 2,
        // The tagger knows the borders of genes better than lists do; cells it cuts short.
        EntityType.Gene when !mention.FoundBy.Contains(TaggerRecognizer.Name, StringComparison.Ordinal) => 4,
        _ => 3,
    };

    private static bool MayStandTogether(Mention a, Mention b, string text)
    {
        if (!a.Span.Overlaps(b.Span)) return true;
        if (a.Span.Contains(b.Span)) return MayNest(a, b, text);
        return b.Span.Contains(a.Span) && MayNest(b, a, text);
    }

    private static bool MayNest(Mention outer, Mention inner, string text) => (outer.Type, inner.Type) switch
    {
        _ when outer.Span == inner.Span => false,
        (EntityType.Pathway, EntityType.Gene or EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna) => true,
        (EntityType.Vesicle, EntityType.CellType or EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna or EntityType.Gene) => true,
        (EntityType.Vesicle, EntityType.Condition) => !IsOwner(outer.Span, inner.Span, text),
        (EntityType.Vesicle, EntityType.Vesicle) => inner.Span.Start > 0 && text[inner.Span.Start - 1] == '(',
        (EntityType.Condition, EntityType.Gene or EntityType.Mirna) => true,
        _ => false,
    };

    // Tumor-derived exosomes, MM-EVs: the condition stands for the cells that the vesicles come from.
    private static bool IsOwner(TextSpan vesicle, TextSpan condition, string text) =>
        condition.Start == vesicle.Start && TokenizedText.IsJoiner(text[condition.End]);
}
