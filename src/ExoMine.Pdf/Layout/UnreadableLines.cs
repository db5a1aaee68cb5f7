namespace ExoMine.Pdf.Layout;

/// <summary>Leaves out lines whose font does not say what it draws: a run of signs is no text, and the page's quality tells of it.</summary>
internal static class UnreadableLines
{
    private const float Share = 0.3f;

    public static void Remove(PageLines page) => page.Lines.RemoveAll(line => IsUnreadable(line.Text));

    internal static bool IsUnreadable(string text)
    {
        int odd = 0, all = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            all++;
            if (c is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF')
                or '¡' or '¢' or '¤' or '¥' or '¦' or '¨' or 'ª' or '«' or '¬' or '¯' or '´' or '¶' or '¸' or 'º' or '»' or '¼' or '½' or '¾' or '¿' or 'Ƒ' or 'Ɵ' or 'Ʃ' or 'ƞ' or 'Ơ' or 'ơ' or 'Ƣ') odd++;
        }

        return all >= 5 && odd > Share * all;
    }
}
