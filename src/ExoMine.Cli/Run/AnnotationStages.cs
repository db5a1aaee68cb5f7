using ExoMine.Cli.Cache;

namespace ExoMine.Cli.Run;

/// <summary>The two stages between text and JSON: mentions, which are kept for the next run, and effects, which are read from them.</summary>
internal sealed class AnnotationStages(Func<IAnnotator> loadRecognizers, Func<IAnnotator> loadEffects, MentionCache mentions, StageTimes times)
{
    private readonly Lazy<IAnnotator> recognizers = new(() => times.Measure(Stage.Start, loadRecognizers));
    private readonly Lazy<IAnnotator> effects = new(() => times.Measure(Stage.Start, loadEffects));

    /// <summary>Work to be done before the first paper, each independent of the other; a paper that comes too early waits.</summary>
    /// <exception cref="UnusableModelsException">As for <see cref="Annotate"/>: a model or lexicon is missing or damaged.</exception>
    public IReadOnlyList<Action> Preparations => [() => _ = recognizers.Value, () => _ = effects.Value];

    public KeptMentions Kept(string inputId) => mentions.Open(inputId);

    /// <param name="earlier">What an earlier run has kept of the input.</param>
    /// <returns>The paper, and what to keep of it.</returns>
    public (Paper Paper, byte[] Keep) Annotate(Paper parsed, KeptMentions earlier)
    {
        var key = times.Measure(Stage.Keep, () => mentions.KeyOf(parsed));
        var kept = earlier.Find(key);
        if (MentionCache.Restore(kept, key, parsed) is not { } recognized)
        {
            _ = recognizers.Value;
            recognized = times.Measure(Stage.Mentions, () => recognizers.Value.Annotate(parsed));
            kept = times.Measure(Stage.Keep, () => MentionCache.Pack(key, recognized));
        }
        _ = effects.Value;
        return (times.Measure(Stage.Effects, () => effects.Value.Annotate(recognized)), kept!);
    }
}
