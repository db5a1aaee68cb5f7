using ExoMine.Effects;
using ExoMine.Effects.Lexicon;
using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>The one list of what is evaluated: the program first, then what stands beside it in the reports.</summary>
internal static class ComparedSystems
{
    public const string Program = "exomine";

    public static IReadOnlyList<(string Name, IAnnotator Annotator)> Create(ModelFolder models)
    {
        var program = DefaultPipeline.Create(models);
        var lexicon = Lexicon(models);
        return
        [
            (Program, program),
            ("rules", new Pipeline(program, new EffectEraser(), new RuleEffectAnnotator(lexicon))),
            ("cues", new Pipeline(program, new EffectEraser(), new CueEffectAnnotator(lexicon))),
        ];
    }

    /// <summary>The program with an effect classifier trained on the units given; null while nothing in it is learned from them.</summary>
    public static Func<IReadOnlyList<GoldUnit>, IAnnotator>? Trainer(ModelFolder models) => null;

    private static EffectLexicon Lexicon(ModelFolder models)
    {
        try
        {
            return EffectLexicon.Load(models.Folder("effects"));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or FormatException)
        {
            throw new StartupException(problem.Message);
        }
    }
}
