using ExoMine.Effects.Lexicon;
using ExoMine.Entities;
using ExoMine.Entities.Lexicons;
using ExoMine.Entities.Tagger;
using ExoMine.Learning;
using ExoMine.Networks;
using ExoMine.Segmentation;

namespace ExoMine.Models;

/// <summary>The one list of annotators.</summary>
/// <exception cref="UnusableModelsException">As for all members: a model or lexicon is missing or damaged.</exception>
public static class DefaultPipeline
{
    /// <summary>The whole pipeline, from a reader's text to findings.</summary>
    /// <param name="models">Null for those beside the program.</param>
    /// <param name="userLexicons">Lexicon files of the user's own.</param>
    public static Pipeline Create(ModelFolder? models = null, double minScore = EffectClassifierAnnotator.DefaultMinScore, IReadOnlyList<string>? userLexicons = null)
    {
        models ??= new ModelFolder();
        // Effects are read from sentences and mentions.
        return new Pipeline(Recognizers(models, userLexicons), Effects(models, minScore));
    }

    /// <summary>All that comes before effects: sections, sentences, mentions.</summary>
    public static Pipeline Recognizers(ModelFolder models, IReadOnlyList<string>? userLexicons = null) => Loading(() => new Pipeline(
    [
        new HeadingSectionAnnotator(),
        new SentenceAnnotator(new SentenceSplitter(AbbreviationList.Load(models.File("segmentation", "abbreviations.tsv")))),
        .. EntityPipeline.Of(
            EntityLexicons.Read(models.Folder("lexicons")),
            [TaggerRecognizer.Load(models.Folder("tagger"), Vectors(models)), .. (userLexicons ?? []).Select(LexiconRecognizer.Read)]),
    ]));

    /// <summary>All that comes behind mentions: the effects of sentences, and findings.</summary>
    public static IAnnotator Effects(ModelFolder models, double minScore = EffectClassifierAnnotator.DefaultMinScore) =>
        new EffectClassifierAnnotator(Vocabulary(models), Model(models), minScore);

    /// <summary>False for the files that only <see cref="Effects"/> reads: whatever else changes, mentions must be found anew.</summary>
    /// <param name="name">As in <see cref="ModelFolder.Describe"/>.</param>
    public static bool ShapesMentions(string name) =>
        !name.StartsWith("effect/", StringComparison.Ordinal) && !name.StartsWith("effects/", StringComparison.Ordinal);

    /// <summary>The words by which effects are read.</summary>
    public static EffectLexicon Vocabulary(ModelFolder models) => Loading(() => EffectLexicon.Load(models.Folder("effects")));

    public static EffectModel Model(ModelFolder models) => Loading(() => EffectModel.Load(models.File("effect", EffectModel.FileName), Vectors(models)));

    /// <summary>What words mean to the networks of the tagger and of effects.</summary>
    public static WordVectors Vectors(ModelFolder models) => Loading(() => models.Vectors);

    private static T Loading<T>(Func<T> load)
    {
        try
        {
            return load();
        }
        catch (Exception problem) when (problem is LexiconFormatException or InvalidDataException or IOException or FormatException)
        {
            throw new UnusableModelsException(problem.Message);
        }
    }
}
