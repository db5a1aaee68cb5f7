using ExoMine.Effects;
using ExoMine.Effects.Lexicon;
using ExoMine.Entities;
using ExoMine.Entities.Lexicons;
using ExoMine.Entities.Tagger;
using ExoMine.Segmentation;

namespace ExoMine.Cli;

/// <summary>The one list of annotators.</summary>
internal static class DefaultPipeline
{
    /// <exception cref="StartupException">A model or lexicon is missing or damaged.</exception>
    public static Pipeline Create(ModelFolder models)
    {
        try
        {
            return new Pipeline(
            [
                new HeadingSectionAnnotator(),
                new SentenceAnnotator(new SentenceSplitter(AbbreviationList.Load(models.File("segmentation", "abbreviations.tsv")))),
                .. EntityPipeline.Of(EntityLexicons.Read(models.Folder("lexicons")), TaggerRecognizer.Load(models.Folder("tagger"))),
                // Reads sentences and mentions.
                new RuleEffectAnnotator(EffectLexicon.Load(models.Folder("effects"))),
            ]);
        }
        catch (Exception problem) when (problem is LexiconFormatException or InvalidDataException or IOException or FormatException)
        {
            throw new StartupException(problem.Message);
        }
    }
}
