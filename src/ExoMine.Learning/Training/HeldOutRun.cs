using ExoMine.Evaluation;
using ExoMine.Learning.Features;
using ExoMine.Learning.Scoring;

namespace ExoMine.Learning.Training;

/// <summary>Cross-validation by paper: every sentence is judged by a model of the other papers. Folds are trained side by side, each on one thread.</summary>
internal static class HeldOutRun
{
    public const int Folds = 5;

    public static List<HeldOutPrediction> Of(EffectModelTrainer trainer, IReadOnlyList<LabelledReading> readings)
    {
        var foldOf = CrossValidation.FoldOfDocs(readings.Select(r => r.Doc), Folds);
        return
        [
            .. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
            {
                var model = trainer.Train([.. readings.Where(r => foldOf[r.Doc] != fold)]);
                return readings.Where(r => foldOf[r.Doc] == fold).Select(r => Predict(model, r)).ToArray();
            }),
        ];
    }

    /// <summary>Weighs heads, networks and rules as told, and lets the sentences of a paper hear each other; made sentences have no paper.</summary>
    public static IReadOnlyList<HeldOutPrediction> Judge(IEnumerable<HeldOutPrediction> held, EffectBlend blend) =>
    [
        .. held.GroupBy(h => h.Labelled.IsMade ? h.Labelled.Unit.Id : h.Labelled.Doc, StringComparer.Ordinal).SelectMany(paper =>
        {
            var classifier = new EffectClassifier(paper.First().Model with { Blend = blend });
            return paper.Zip(classifier.Judge([.. paper.Select(h => h.Labelled.Reading)]), (h, judgement) => h with { Judgement = judgement });
        }),
    ];

    private static HeldOutPrediction Predict(EffectModel model, LabelledReading labelled)
    {
        var reading = labelled.Reading;
        if (!reading.MayConcernBone) return new HeldOutPrediction(labelled, model, default, Effect.None, Effect.None, Effect.None);
        var votes = EffectVotes.Of(model, reading, model.Network.Read(reading));
        Effect Alone(double assertion, double direction, double mixed = 0) =>
            EffectProbabilities.Of(assertion, direction, mixed, votes.Ruled).Decide(votes.Ruled).Effect;
        Effect ByHead(Func<Head, FeatureBag, double> logOdds) => votes.NamesOsteogenesis
            ? Alone(logOdds(model.Assertion, SentenceFeatures.OfAssertion(reading)), logOdds(model.Direction, SentenceFeatures.OfDirection(reading)))
            : Effect.None;
        return new HeldOutPrediction(
            labelled,
            model,
            votes,
            ByHead((head, bag) => head.Linear.LogOdds(bag)),
            ByHead((head, bag) => head.Trees.LogOdds(bag)),
            Alone(votes.Assertion.Network, votes.Direction.Network, votes.Mixed));
    }
}
