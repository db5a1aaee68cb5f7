namespace ExoMine.Segmentation;

public enum TokenKind : byte { Letters, Digits, Sign }

/// <summary>A run of Latin letters, a run of digits, or one other sign (a Greek letter and a surrogate pair are signs).</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public TextSpan Span => new(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
