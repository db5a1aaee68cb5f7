namespace ExoMine.Cli.Verify;

/// <summary>Collects what a check has found: problems as they come, and one line for each thing that was checked.</summary>
internal sealed class VerifyReport(TextWriter lines, TextWriter errors)
{
    public int Problems { get; private set; }

    public void Problem(string where, string what)
    {
        Problems++;
        errors.WriteLine($"error: {where}: {what}");
    }

    public void Line(string name, string what) => lines.WriteLine($"{name,-10} {what}");
}
