namespace ExoMine.Entities.Lexicons;

/// <summary>A lexicon file breaks its format; the message names file and line.</summary>
public sealed class LexiconFormatException(string file, int line, string problem)
    : FormatException($"{file}:{line}: {problem}")
{
    public string File { get; } = file;

    public int Line { get; } = line;
}
