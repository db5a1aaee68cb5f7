namespace ExoMine.Effects.Agents;

/// <summary>Reads the genotype marks behind a gene: "-/-", "(−/−)", "+/-", and what damaged PDFs leave of them ("−−").</summary>
internal static class KnockoutMark
{
    public static TextSpan? After(string text, int start, int limit)
    {
        var position = start;
        int minus = 0, slashes = 0;
        while (position < limit && position < start + 8)
        {
            var c = text[position];
            if (Analysis.WordCutter.IsHyphen(c)) minus++;
            else if (c == '/') slashes++;
            else if (c is not ('(' or ')' or '+' or ' ' or '^')) break;
            position++;
        }
        return minus >= 1 && minus + slashes >= 2 && (slashes > 0 || minus == 2) ? new TextSpan(start, position) : null;
    }
}
