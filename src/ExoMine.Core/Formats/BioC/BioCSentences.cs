using System.Text;

namespace ExoMine.Formats.BioC;

/// <summary>Puts texts together that come in pieces with offsets, filling the gaps between them so that offsets go on to fit.</summary>
internal static class BioCSentences
{
    private const int WidestGap = 2;

    /// <summary>The text of a passage that is given as sentences.</summary>
    public static string Join(int start, IEnumerable<(int? Offset, string Text)> sentences)
    {
        var text = new StringBuilder();
        var end = start;
        foreach (var (offset, sentence) in sentences)
        {
            if (text.Length > 0) text.Append(' ', Gap(text.ToString(), end, offset ?? -1, otherwise: 1));
            text.Append(sentence);
            end = (offset ?? end) + new OffsetMap(sentence).CodePoints;
        }
        return text.ToString();
    }

    /// <summary>How many characters lie between a text and the next.</summary>
    /// <param name="before">The text before, which began at <paramref name="end"/> less its own length.</param>
    /// <param name="end">Where the text before ends, counted in code points.</param>
    /// <param name="offset">Where the next begins.</param>
    /// <param name="otherwise">What is taken where the offsets make no sense, as when all are 0.</param>
    public static int Gap(string before, int end, int offset, int otherwise)
    {
        if (Fits(offset - end)) return offset - end;
        // The specification counts bytes; who follows it is further on than code points tell.
        var map = new OffsetMap(before);
        var inBytes = offset - (end - map.CodePoints + map.Utf8Bytes);
        return Fits(inBytes) ? inBytes : otherwise;

        bool Fits(int gap) => gap is >= 0 and <= WidestGap && (gap > 0 || before.Length == 0 || char.IsWhiteSpace(before[^1]));
    }
}
