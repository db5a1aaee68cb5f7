using ExoMine.Effects;
using ExoMine.Effects.Analysis;
using ExoMine.Effects.Linking;
using ExoMine.Learning.Features;
using ExoMine.Learning.Network;

namespace ExoMine.Learning;

/// <summary>Why a sentence got its label: the marked words, the chain of signs, the features that weighed most, the probability.</summary>
public sealed record EffectExplanation(
    EffectJudgement Judgement,
    IReadOnlyList<Cue> Marks,
    IReadOnlyList<SignChain> Chains,
    IReadOnlyList<(string Feature, double Weight)> ForAssertion,
    IReadOnlyList<(string Feature, double Weight)> ForDirection,
    EnsembleReading? Network)
{
    private const int Shown = 8;

    public static EffectExplanation Of(EffectClassifier classifier, SentenceReading reading)
    {
        var judgement = classifier.Judge(reading);
        if (reading.Analysis is not { } sentence) return new EffectExplanation(judgement, [], [], [], [], null);
        return new EffectExplanation(
            judgement,
            [.. sentence.Items.Where(i => i.Kind is ItemKind.Process or ItemKind.Cue or ItemKind.Negation or ItemKind.Aim)
                .Select(i => new Cue(i.Span, i.Kind == ItemKind.Process ? i.Label : i.Kind == ItemKind.Cue ? (i.Sign > 0 ? "+" : "−") : i.Kind.ToString().ToLowerInvariant()))],
            [.. reading.Links.Where(l => !l.Governed).Select(l => SignChain.Of(sentence, l))],
            Heaviest(classifier.Model.Assertion, SentenceFeatures.OfAssertion(reading)),
            Heaviest(classifier.Model.Direction, SentenceFeatures.OfDirection(reading)),
            classifier.Model.Network.Read(reading));
    }

    private static (string, double)[] Heaviest(Scoring.Head head, FeatureBag bag) =>
        [.. head.Linear.Parts(bag).OrderByDescending(p => Math.Abs(p.Part)).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Shown)];
}

/// <summary>One link as words and signs: "abolished (−) → suppression (−) → bone formation = +".</summary>
/// <param name="State">asserted, negated, aim, purpose or possible.</param>
public sealed record SignChain(IReadOnlyList<(string Word, int Sign)> Cues, string Process, int Sign, string State)
{
    public static SignChain Of(SentenceAnalysis sentence, Link link) => new(
        [.. link.Chain.Select(i => (sentence.In(sentence[i]), sentence[i].Sign))],
        sentence.In(sentence[link.Process]),
        link.Sign,
        link.Negated ? "negated" : link.Aim ? "aim" : link.Purpose ? "purpose" : link.Strict ? "asserted" : "possible");
}
