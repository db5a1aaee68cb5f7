using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>The one list of what is evaluated: the program first, then what stands beside it in the reports.</summary>
internal static class ComparedSystems
{
    public const string Program = "exomine";

    public static IReadOnlyList<(string Name, IAnnotator Annotator)> Create(ModelFolder models) => [(Program, DefaultPipeline.Create(models))];

    /// <summary>The program with an effect classifier trained on the units given; null while nothing in it is learned from them.</summary>
    public static Func<IReadOnlyList<GoldUnit>, IAnnotator>? Trainer(ModelFolder models) => null;
}
