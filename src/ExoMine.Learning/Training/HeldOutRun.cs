using ExoMine.Evaluation;
using ExoMine.Learning.Features;
using ExoMine.Learning.Scoring;

namespace ExoMine.Learning.Training;

/// <summary>Cross-validation by paper: every sentence is judged by a model of the other papers.</summary>
internal static class HeldOutRun
{
    public const int Folds = 5;

    public static List<HeldOutPrediction> Of(EffectModelTrainer trainer, IReadOnlyList<LabelledReading> readings)
    {
        var foldOf = CrossValidation.FoldOfDocs(readings.Select(r => r.Doc), Folds);
        var predictions = new List<HeldOutPrediction>(readings.Count);
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = trainer.Train([.. readings.Where(r => foldOf[r.Doc] != fold)]);
            predictions.AddRange(readings.Where(r => foldOf[r.Doc] == fold).Select(r => Predict(model, r)));
        }
        return predictions;
    }

    private static HeldOutPrediction Predict(EffectModel model, LabelledReading labelled)
    {
        var reading = labelled.Reading;
        var assertion = SentenceFeatures.OfAssertion(reading);
        var direction = SentenceFeatures.OfDirection(reading);
        Effect By(Func<Head, FeatureBag, double> logOdds) => reading.Analysis is not { SpeaksOfOsteogenesis: true } ? Effect.None
            : EffectProbabilities.Of(model, reading.Verdict.Effect, logOdds(model.Assertion, assertion), logOdds(model.Direction, direction)).Decide(reading.Verdict.Effect).Effect;
        return new HeldOutPrediction(
            labelled,
            model.Assertion.RawLogOdds(assertion),
            model.Direction.RawLogOdds(direction),
            By((head, bag) => head.Linear.LogOdds(bag)),
            By((head, bag) => head.Trees.LogOdds(bag)),
            new EffectClassifier(model).Judge(reading));
    }
}
