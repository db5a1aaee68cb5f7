using System.Globalization;
using System.Text.RegularExpressions;

namespace ExoMine.Entities.NoncodingRna;

/// <summary>The parts of a miRNA's name, put right where a printed form lost them: miR-253p is miR-25-3p.</summary>
/// <param name="Species">The miRBase prefix in lower case (hsa); null where it is not written.</param>
/// <param name="Stem">miR, let or lin.</param>
/// <param name="Number">The number, with letter and copy: 29b, 29b-1, 17-92.</param>
/// <param name="Arm">3p, 5p or * (the older name of the rarer strand); null where it is not written.</param>
public sealed partial record MirnaName(string? Species, string Stem, string Number, string? Arm)
{
    /// <summary>miR-29b-1-5p, without species: one name for all writings.</summary>
    public string Canonical => Stem + "-" + Number + Arm switch { null => "", "*" => "*", _ => "-" + Arm };

    /// <summary>The family by number alone: miR-29 of miR-29b-1-5p.</summary>
    public string Family => Stem + "-" + string.Concat(Number.TakeWhile(char.IsAsciiDigit));

    public Concept Concept => new("mirna:" + Canonical.Replace("*", "-star", StringComparison.Ordinal), Canonical)
    {
        Family = Family,
        Species = Species switch { "hsa" => "human", "mmu" => "mouse", "rno" => "rat", var other => other },
    };

    /// <summary>The name of the precursor, which has no arm: miR-29b-1.</summary>
    public string Precursor => Stem + "-" + Number;

    /// <summary>The name in this writing; null for forms that are no single miRNA's (miR-23a/b) or of an unknown kind.</summary>
    public static MirnaName? Parse(ReadOnlySpan<char> written)
    {
        var plain = string.Create(written.Length, written, static (buffer, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                buffer[i] = source[i] switch { '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-', '\u2217' => '*', '\u223C' => '~', var c => char.ToLowerInvariant(c) };
        });
        var form = Form().Match(plain);
        if (!form.Success) return null;
        var digits = form.Groups["digits"].Value;
        var arm = form.Groups["arm"] is { Success: true } a ? a.Value.TrimStart('-') : form.Groups["star"].Success ? "*" : null;
        if (digits.Length == 0 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var copy = form.Groups["copy"].Value.Replace('~', '-');
        var stem = form.Groups["let"].Success ? "let" : form.Groups["lin"].Success ? form.Groups["lin"].Value : "miR";
        return new MirnaName(
            form.Groups["species"] is { Success: true } s ? s.Value : null,
            stem,
            number.ToString(CultureInfo.InvariantCulture) + form.Groups["letter"].Value + copy,
            arm);
    }

    // hsa-mir-29b-1-5p; lower case, hyphens made plain; the arm of "253p" is taken from the number's end.
    [GeneratedRegex(
        "^(?:(?!mir-|let-|lin-|lsy-|pre-|pri-)(?<species>[a-z]{3,4}1?)-)?(?:pre-|pri-)?(?:(?<let>let)|(?<lin>lin|lsy)|(?:micro[- ]?rna|mirna|mir|antagomir|agomir|oncomir)s?(?: ?\\([a-z]+\\))?| ?)?[-_ ]*(?<digits>[0-9]{1,5}?)(?<letter>[a-oq-z]{1,2}[0-9]?)?(?<copy>[-~][0-9]{1,3}(?![0-9]*p))?(?<arm>-?[35]p)?(?<star>\\*)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
