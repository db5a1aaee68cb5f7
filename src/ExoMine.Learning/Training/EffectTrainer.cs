using ExoMine.Effects.Lexicon;

namespace ExoMine.Learning.Training;

/// <summary>Makes a model folder of labelled files: the model, its card, and what cross-validation by paper says of it.</summary>
/// <param name="recognizers">Finds the mentions that the model will meet at run time.</param>
public sealed class EffectTrainer(EffectLexicon lexicon, IAnnotator recognizers)
{
    private readonly EffectModelTrainer trainer = new(lexicon);

    /// <returns>The trained model, as it was written to <paramref name="folder"/>.</returns>
    public EffectModel Train(IReadOnlyList<TrainingFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        var byFile = files.ToDictionary(f => f, f => trainer.Read(f.Units.Select(u => (u, recognizers.Annotate(u.ToPaper())))));
        var readings = files.SelectMany(f => byFile[f]).ToArray();
        var held = HeldOutRun.Of(new EffectModelTrainer(lexicon) { Networks = 1 }, readings);
        var model = Calibrate(trainer.Train(readings), held);
        model.Save(Path.Join(folder, EffectModel.FileName));
        var report = new TrainingReport(files, held, model);
        File.WriteAllText(Path.Join(folder, "metrics.json"), report.Json());
        File.WriteAllText(Path.Join(folder, "CARD.md"), report.Card());
        return model;
    }

    private static EffectModel Calibrate(EffectModel model, IReadOnlyList<HeldOutPrediction> held)
    {
        var assertion = Calibration.Fit([.. held.Where(h => h.IsJudged).Select(h => (h.LogOdds.Assertion, h.Labelled.Effect != Effect.None))]);
        var direction = Calibration.Fit([.. held.Where(h => h.IsJudged && h.Labelled.Effect is Effect.Promotes or Effect.Inhibits)
            .Select(h => (h.LogOdds.Direction, h.Labelled.Effect == Effect.Promotes))]);
        return model with
        {
            Assertion = model.Assertion with { Scale = assertion.Scale, Shift = assertion.Shift },
            Direction = model.Direction with { Scale = direction.Scale, Shift = direction.Shift },
        };
    }
}
