using ExoMine.Entities.Abbreviations;
using ExoMine.Entities.CellTypes;
using ExoMine.Entities.Conditions;
using ExoMine.Entities.Genes;
using ExoMine.Entities.NoncodingRna;
using ExoMine.Entities.Pathways;
using ExoMine.Entities.Species;
using ExoMine.Entities.Tagger;
using ExoMine.Entities.Vesicles;

namespace ExoMine.Entities;

/// <summary>The recognisers of all eight types in the order that their dependencies ask for.</summary>
public static class EntityPipeline
{
    /// <param name="learned">Recognisers that add mentions to those of the grammars and lexicons: the tagger, user lexicons.</param>
    public static IReadOnlyList<IAnnotator> Of(EntityLexicons lexicons, params IReadOnlyList<IAnnotator> learned) =>
    [
        // Concepts are spelt for the paper's species.
        new SpeciesAnnotator(lexicons.Species),
        .. Unlearned(lexicons),
        .. learned,
        new GenericCellFilter(lexicons.GenericCellWords),
        // Behind the tagger, which takes what grammars and lexicons found for true; before abbreviations, which overrule it.
        new SymbolContext(lexicons.AmbiguousGenes, lexicons.SymbolCues, lexicons.Stoplist),
        .. learned.OfType<TaggerRecognizer>().Any() ? [new LearnedBorders()] : Array.Empty<IAnnotator>(),
        // Long forms must have their types by now; pathways and vesicles are made of names and their abbreviations.
        new AbbreviationRecognizer(lexicons.OtherHeads),
        new PathwayRecognizer(lexicons.Pathways),
        new VesicleRecognizer(lexicons.CellTypes),
        // Once more, for abbreviations of vesicles.
        new AbbreviationRecognizer(lexicons.OtherHeads),
        new OverlapResolver(),
        // So late that it looks up only what is kept.
        new ConceptLinker(lexicons),
        .. learned.OfType<TaggerRecognizer>().Select(tagger => new MentionScores(tagger.BesideIt)),
    ];

    /// <summary>The grammars and lexicons whose findings the tagger reads.</summary>
    public static IReadOnlyList<IAnnotator> Unlearned(EntityLexicons lexicons) =>
    [
        new MirnaRecognizer(),
        new CircrnaRecognizer(),
        new LncrnaRecognizer(lexicons.Lncrnas),
        new GeneRecognizer(lexicons.GenesCurated, lexicons.Genes, lexicons.Stoplist),
        new CellTypeRecognizer(lexicons.CellTypes, lexicons.CellModifiers),
        new ConditionRecognizer(lexicons.Conditions, lexicons.ConditionModifiers),
    ];
}
