namespace ExoMine.Pdf.Structure;

/// <summary>Tells how deep a heading stands: by its number, by its words, else by what headings of its style were before.</summary>
internal sealed class HeadingLevels
{
    private readonly Dictionary<(float Size, float Bold, float Italic), int> styles = [];
    private int last;

    /// <param name="isMain">Its words open a part of the paper: Results.</param>
    public int Of(string heading, (float Size, float Bold, float Italic) style, bool isMain)
    {
        var depth = HeadingReader.Depth(heading);
        if (depth > 0) last = depth;
        else if (isMain) last = 1;
        else if (styles.TryGetValue(style, out var known)) last = known;
        else last = Math.Max(1, last) + 1;
        styles.TryAdd(style, last);
        return last;
    }
}
