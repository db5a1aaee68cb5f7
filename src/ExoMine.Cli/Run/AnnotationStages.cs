using ExoMine.Cli.Cache;

namespace ExoMine.Cli.Run;

/// <summary>The two stages between text and JSON: mentions, which are kept for the next run, and effects, which are read from them.</summary>
internal sealed class AnnotationStages(IAnnotator recognizers, IAnnotator effects, MentionCache mentions, StageTimes times)
{
    public KeptMentionsReader Kept(string inputId) => mentions.Open(inputId);

    /// <param name="kept">What an earlier run has kept of the paper; null for nothing.</param>
    /// <returns>The paper, and what to keep of it.</returns>
    public (Paper Paper, byte[] Keep) Annotate(Paper parsed, byte[]? kept)
    {
        var key = mentions.KeyOf(parsed);
        if (MentionCache.Restore(kept, key, parsed) is not { } recognized)
        {
            recognized = times.Measure(Stage.Mentions, () => recognizers.Annotate(parsed));
            kept = MentionCache.Pack(key, recognized);
        }
        return (times.Measure(Stage.Effects, () => effects.Annotate(recognized)), kept!);
    }
}
