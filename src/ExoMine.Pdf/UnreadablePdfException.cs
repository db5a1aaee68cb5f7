namespace ExoMine.Pdf;

/// <summary>A file that gives no paper, with a stable code and a message for a person.</summary>
/// <param name="code">not_a_pdf, empty_file, encrypted, wrong_password, damaged, too_much_memory or no_pages.</param>
public sealed class UnreadablePdfException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
