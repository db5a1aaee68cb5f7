namespace ExoMine.Entities.Import;

/// <summary>The lines of a text with their numbers from 1.</summary>
internal static class ImportLines
{
    public static IEnumerable<(int Number, string Line)> Of(TextReader text)
    {
        for (var number = 1; text.ReadLine() is { } line; number++) yield return (number, line);
    }
}
