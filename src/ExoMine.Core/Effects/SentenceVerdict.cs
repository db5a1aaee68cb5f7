using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects;

/// <summary>What the links of a sentence say together of one process.</summary>
public readonly record struct SentenceVerdict(Effect Effect, double Raised, double Lowered)
{
    public static SentenceVerdict Of(SentenceAnalysis sentence, IEnumerable<Link> links, string process)
    {
        double raised = 0, lowered = 0;
        foreach (var link in links)
        {
            if (ProcessOf(sentence, link) != process) continue;
            if (link.Sign > 0) raised += link.Weight;
            else lowered += link.Weight;
        }
        return new SentenceVerdict(Decide(raised, lowered), raised, lowered);
    }

    public static string ProcessOf(SentenceAnalysis sentence, Link link) =>
        sentence[link.Process].Kind == ItemKind.Process ? sentence[link.Process].Label : SentenceAnalysis.Osteogenesis;

    /// <summary>Both directions within a factor of two are mixed.</summary>
    private static Effect Decide(double raised, double lowered) =>
        raised + lowered < 0.5 ? Effect.None
        : Math.Min(raised, lowered) * 2 >= Math.Max(raised, lowered) ? Effect.Mixed
        : raised > lowered ? Effect.Promotes
        : Effect.Inhibits;
}
