using System.Reflection;

namespace ExoMine.Report;

/// <summary>Style and script files that are part of the program.</summary>
internal static class Resource
{
    public static string Read(params IEnumerable<string> names) => string.Concat(names.Select(ReadOne));

    private static string ReadOne(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} was not built in");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
