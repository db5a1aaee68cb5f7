using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Genes;

/// <summary>The words that, beside a symbol of several meanings, say that it is the gene, or that it is none. In a pattern "_" is the symbol: "_ mRNA", "expression of _".</summary>
public sealed class SymbolCues
{
    public const string Header = "cue\tsays\treason";

    private const char Place = '_';
    private readonly List<(string Before, string After, bool IsGene)> cues = [];

    private SymbolCues(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || line == Header) continue;
            var cells = line.Split('\t');
            var parts = cells[0].Split(Place);
            if (cells.Length != 3 || parts.Length != 2 || (parts[0].Length == 0) == (parts[1].Length == 0) || cells[1] is not ("gene" or "none"))
                throw new LexiconFormatException(path, number, $"'{line}': words on one side of _, 'gene' or 'none', and a reason expected.");
            cues.Add((parts[0], parts[1], cells[1] == "gene"));
        }
    }

    /// <exception cref="LexiconFormatException">A line is not as the format wants it.</exception>
    public static SymbolCues Read(string path) => new(path);

    /// <summary>True for a gene, false for none, null where nothing beside it says; a gene's words count more.</summary>
    public bool? IsGene(string text, TextSpan symbol) =>
        cues.Exists(cue => cue.IsGene && Fits(cue, text, symbol)) ? true : cues.Exists(cue => !cue.IsGene && Fits(cue, text, symbol)) ? false : null;

    private static bool Fits((string Before, string After, bool IsGene) cue, string text, TextSpan symbol) =>
        cue.Before.Length > 0 ? EndsWith(text.AsSpan(0, symbol.Start), cue.Before) : StartsWith(text.AsSpan(symbol.End), cue.After);

    private static bool StartsWith(ReadOnlySpan<char> rest, string cue)
    {
        if (cue[0] == ' ')
        {
            if (rest.Length == 0 || !IsGap(rest[0])) return false;
            rest = rest[1..];
            cue = cue[1..];
        }
        return rest.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && (rest.Length == cue.Length || !char.IsLetterOrDigit(rest[cue.Length]));
    }

    private static bool EndsWith(ReadOnlySpan<char> before, string cue)
    {
        if (cue[^1] == ' ')
        {
            if (before.Length == 0 || !IsGap(before[^1])) return false;
            before = before[..^1];
            cue = cue[..^1];
        }
        return before.EndsWith(cue, StringComparison.OrdinalIgnoreCase) && (before.Length == cue.Length || !char.IsLetterOrDigit(before[^(cue.Length + 1)]));
    }

    private static bool IsGap(char c) => c == ' ' || TokenizedText.IsJoiner(c);
}
