using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ExoMine.Pdf.Glyphs;

/// <summary>The open marked-content sequences: whether they are artifacts, and the text that the producer gives instead of the glyphs.</summary>
internal sealed class MarkedContent
{
    /// <summary>Longer replacement texts cover more than a character or ligature, and the glyphs say it better.</summary>
    private const int LongestReplacement = 4;

    private readonly Stack<(bool Artifact, string? Actual)> open = new();
    private int artifacts;

    public bool IsArtifact => artifacts > 0;

    public string? ActualText { get; private set; }

    public void Begin(NameToken name, DictionaryToken? properties, IPdfTokenScanner scanner)
    {
        var artifact = name.Data == "Artifact";
        if (artifact) artifacts++;
        string? actual = null;
        if (properties is not null && properties.TryGet(NameToken.ActualText, out var token))
            actual = token switch { StringToken s => s.Data, HexToken h => h.Data, _ => null };
        if (actual is { Length: > 0 and <= LongestReplacement }) ActualText = actual;
        open.Push((artifact, actual));
    }

    public void End()
    {
        if (!open.TryPop(out var closed)) return;
        if (closed.Artifact) artifacts--;
        if (closed.Actual is not null) ActualText = null;
    }

    /// <summary>The first glyph takes the whole text, its followers nothing.</summary>
    public string Take(string actual)
    {
        ActualText = "";
        return actual;
    }
}
