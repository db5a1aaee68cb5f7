using System.Runtime.CompilerServices;
using ExoMine.Effects;
using ExoMine.Evaluation;
using ExoMine.Learning;
using ExoMine.Learning.Training;

namespace ExoMine.Cli.Eval;

/// <summary>The one list of what is evaluated: the program first, then what stands beside it in the reports.</summary>
internal static class ComparedSystems
{
    public const string Program = "exomine";

    public static IReadOnlyList<(string Name, IAnnotator Annotator)> Create(ModelFolder models)
    {
        var program = DefaultPipeline.Create(models);
        var vocabulary = DefaultPipeline.Vocabulary(models);
        return
        [
            (Program, program),
            ("rules", new Pipeline(program, new EffectEraser(), new RuleEffectAnnotator(vocabulary))),
            ("cues", new Pipeline(program, new EffectEraser(), new CueEffectAnnotator(vocabulary))),
        ];
    }

    /// <summary>The program with an effect classifier trained on the units given.</summary>
    public static Func<IReadOnlyList<GoldUnit>, IAnnotator> Trainer(ModelFolder models)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported) throw WrongUseException.CannotTrain();
        var recognizers = DefaultPipeline.Recognizers(models);
        var vocabulary = DefaultPipeline.Vocabulary(models);
        var trainer = new EffectModelTrainer(vocabulary, DefaultPipeline.Vectors(models));
        return units =>
        {
            var model = trainer.Train([.. units.AsParallel().AsOrdered().Select(unit => (unit, recognizers.Annotate(unit.ToPaper())))]);
            return new Pipeline(recognizers, new EffectClassifierAnnotator(vocabulary, model));
        };
    }
}
