using System.Text;
using System.Text.RegularExpressions;

namespace ExoMine.Corpus.Typesetting;

/// <summary>Overwrites dates and file ids of a PDF in place, so that the same source gives the same bytes.</summary>
internal static partial class PdfStamp
{
    public static byte[] Neutral(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        text = Date().Replace(text, match => match.Groups[1].Value + "20240101000000");
        text = Id().Replace(text, match => Hexadecimal().Replace(match.Value, hex => new string('0', hex.Length)));
        return Encoding.Latin1.GetBytes(text);
    }

    [GeneratedRegex(@"(/(?:Creation|Mod)Date ?\(D:)\d{14}", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"/(?:ID ?\[|DocChecksum ?/)[^\]>]{0,60}>?[^\]>]{0,60}", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("[0-9A-Fa-f]{32}", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}
