using ExoMine.Evaluation;
using ExoMine.Learning.Features;

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
        if (!reading.MayConcernBone) return new HeldOutPrediction(labelled, default, Effect.None, Effect.None, Effect.None, new EffectClassifier(model).Judge(reading));
        var network = model.Network.Read(reading);
        var assertion = SentenceFeatures.OfAssertion(reading);
        var direction = SentenceFeatures.OfDirection(reading);
        Effect By(EffectLogOdds logOdds) => EffectProbabilities.Of(model, logOdds, reading.Verdict.Effect).Decide(reading.Verdict.Effect).Effect;
        return new HeldOutPrediction(
            labelled,
            EffectLogOdds.Of(model, reading, network),
            By(EffectLogOdds.OfHeads(reading, model.Assertion.Linear.LogOdds(assertion), model.Direction.Linear.LogOdds(direction))),
            By(EffectLogOdds.OfHeads(reading, model.Assertion.Trees.LogOdds(assertion), model.Direction.Trees.LogOdds(direction))),
            By(EffectLogOdds.OfNetwork(network)),
            new EffectClassifier(model).Judge(reading));
    }
}
