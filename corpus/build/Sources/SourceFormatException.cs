namespace ExoMine.Corpus.Sources;

/// <summary>A line of a source breaks the format; the message names file and line.</summary>
public sealed class SourceFormatException : Exception
{
    public SourceFormatException(string file, int line, string reason) : base($"{file}:{line}: {reason}")
    {
        File = file;
        Line = line;
    }

    public string File { get; }

    public int Line { get; }
}
