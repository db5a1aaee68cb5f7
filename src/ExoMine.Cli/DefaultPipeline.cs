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
                new HeadingSectionAnnotator(),
                new SentenceAnnotator(new SentenceSplitter(AbbreviationList.Load(models.File("segmentation", "abbreviations.tsv")))));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or FormatException)
        {
            throw new StartupException(problem.Message);
        }
    }
}
