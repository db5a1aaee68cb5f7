namespace ExoMine.Tests.Formats;

/// <summary>Text as Python and Ruby count it, apart from the program's own counting.</summary>
internal sealed class CodePoints(string text)
{
    private readonly string[] runes = [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    public string this[int start, int end] => string.Concat(runes[start..end]);

    public int Length => runes.Length;

    /// <summary>Control characters as spaces, as formats of lines and XML have them.</summary>
    public static string Flat(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

