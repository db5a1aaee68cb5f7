namespace ExoMine.Corpus.Typesetting;

/// <summary>A typesetting program is not installed.</summary>
public sealed class MissingProgramException(string program) : Exception($"{program} is not installed: typesetting needs lualatex, pdflatex, chromium, soffice and groff (the PDFs are committed, nobody needs to make them again)")
{
    public string Program { get; } = program;
}
