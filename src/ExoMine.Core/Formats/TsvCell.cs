namespace ExoMine.Formats;

/// <summary>Makes text fit for a cell: no tab or line feed, and nothing that a spreadsheet would run as a formula.</summary>
public static class TsvCell
{
    public static string Escape(string text)
    {
        var flat = string.Create(text.Length, text, (cell, source) =>
        {
            for (var i = 0; i < cell.Length; i++) cell[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        });
        return flat.Length > 0 && flat[0] is '=' or '+' or '-' or '@' ? "'" + flat : flat;
    }

    public static string Row(params IEnumerable<string> cells) => string.Join('\t', cells.Select(Escape));
}
