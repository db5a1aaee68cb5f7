using System.Xml;

namespace ExoMine.Formats.Xml;

/// <summary>Makes text fit for XML 1.0 without moving an offset.</summary>
internal static class XmlCharacters
{
    /// <summary>Control characters become spaces, and what is no character U+FFFD: as many code units, code points and bytes as before.</summary>
    public static string ForXml(this string text)
    {
        if (IsFit(text)) return text;
        return string.Create(text.Length, text, static (fit, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                if (i + 1 < source.Length && XmlConvert.IsXmlSurrogatePair(source[i + 1], source[i]))
                {
                    fit[i] = source[i];
                    fit[i + 1] = source[++i];
                }
                else fit[i] = XmlConvert.IsXmlChar(source[i]) ? source[i] : source[i] < ' ' ? ' ' : '\uFFFD';
            }
        });
    }

    private static bool IsFit(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }
        return true;
    }
}
