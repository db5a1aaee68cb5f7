using System.Runtime.CompilerServices;

namespace ExoMine.Cli;

/// <summary>Says which program this is, by the bytes it is made of: its assemblies, or the one file that they are compiled into.</summary>
internal static class ProgramHash
{
    /// <summary>Of everything that is ours, and of the PDF parser.</summary>
    public static string Whole { get; } = Of(
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Select(path => Path.GetFileName(path))
            .Where(name => name.StartsWith("ExoMine.", StringComparison.Ordinal) || name is "exomine.dll" || name.StartsWith("UglyToad.", StringComparison.Ordinal))]);

    /// <param name="assemblies">File names, of which the order does not matter.</param>
    public static string Of(params IReadOnlyList<string> assemblies) => RuntimeFeature.IsDynamicCodeSupported
        ? string.Join('\n', assemblies.Order(StringComparer.Ordinal).Select(name => $"{name}={FileHash.Sha256(Path.Join(AppContext.BaseDirectory, name))}"))
        : FileHash.Sha256(Environment.ProcessPath!);
}
