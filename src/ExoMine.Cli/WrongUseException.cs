namespace ExoMine.Cli;

/// <summary>What was asked for cannot be done with what was given: no such file, or one that is not what it should be.</summary>
internal sealed class WrongUseException(string message) : Exception(message)
{
    /// <summary>ML.NET writes code as it runs, which a program of machine code cannot. Whoever trains asks RuntimeFeature.IsDynamicCodeSupported first, on the spot: what stands behind it is then not compiled into that program.</summary>
    public static WrongUseException CannotTrain() =>
        new("this program of machine code reads papers and cannot train; train with dotnet run --project src/ExoMine.Cli, or with the tool that dotnet tool install sets up");
}
