namespace ExoMine.Pdf;

/// <summary>Reads one PDF file into a paper.</summary>
public sealed class PdfReader
{
}
