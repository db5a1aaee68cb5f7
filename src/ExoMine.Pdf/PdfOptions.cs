namespace ExoMine.Pdf;

/// <summary>What a caller may want from the reader.</summary>
public sealed record PdfOptions
{
    public static PdfOptions Default { get; } = new();

    /// <summary>Tried where a file is encrypted; the empty password is tried anyway.</summary>
    public string? Password { get; init; }
}
