using ExoMine.Effects.Lexicon;
using ExoMine.Learning.Scoring;
using ExoMine.Networks;

namespace ExoMine.Learning.Training;

/// <summary>Makes a model folder of labelled files: the model, its card, and what cross-validation by paper says of it.</summary>
/// <param name="recognizers">Finds the mentions that the model will meet at run time.</param>
public sealed class EffectTrainer(EffectLexicon lexicon, WordVectors vectors, IAnnotator recognizers)
{
    /// <summary>What a passage written to train on weighs in the blend beside a sentence of a paper: there are more, and they assert more often.</summary>
    private const double PassageWeight = 0.1;

    private readonly EffectModelTrainer trainer = new(lexicon, vectors);

    /// <returns>The trained model, as it was written to <paramref name="folder"/>.</returns>
    public EffectModel Train(IReadOnlyList<TrainingFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        var byFile = files.ToDictionary(f => f, f => trainer.Read(f.Units.Select(u => (u, recognizers.Annotate(u.ToPaper()))), f.IsWritten));
        var readings = files.SelectMany(f => byFile[f]).ToArray();
        var held = HeldOutRun.Of(trainer, readings);
        var model = trainer.Train(readings) with { Blend = BlendOf(held) };
        model.Save(Path.Join(folder, EffectModel.FileName));
        var report = new TrainingReport(files, HeldOutRun.Judge(held, model.Blend), model);
        File.WriteAllText(Path.Join(folder, "metrics.json"), report.Json());
        File.WriteAllText(Path.Join(folder, "CARD.md"), report.Card());
        return model;
    }

    /// <summary>Fitted to sentences of papers and, a little, to passages, where there are any: made sentences assert far more often.</summary>
    private static EffectBlend BlendOf(IReadOnlyList<HeldOutPrediction> held)
    {
        var judged = held.Where(h => h.IsJudged).ToArray();
        var fitting = judged.Any(h => !h.Labelled.IsMade) ? judged.Where(h => !h.Labelled.IsMade).ToArray() : judged;
        Blend Fit(Blend start, bool named, bool directed) => BlendTrainer.Fit(
            start,
            [
                .. fitting.Where(h => h.Votes.NamesOsteogenesis == named && (!directed || h.Labelled.Effect is Effect.Promotes or Effect.Inhibits)).Select(h => (
                    (directed ? h.Votes.ForDirection : h.Votes.ForAssertion)[(named ? ..3 : 1..2)],
                    directed ? h.Labelled.Effect == Effect.Promotes : h.Labelled.Effect != Effect.None,
                    h.Labelled.IsOfPaper ? 1 : PassageWeight)),
            ],
            biased: !directed);
        return new EffectBlend(
            Fit(EffectBlend.Default.Assertion, named: true, directed: false),
            Fit(EffectBlend.Default.Direction, named: true, directed: true),
            Fit(EffectBlend.Default.LoneAssertion, named: false, directed: false),
            Fit(EffectBlend.Default.LoneDirection, named: false, directed: true));
    }
}
