using System.Text.RegularExpressions;

namespace ExoMine.Entities.NoncodingRna;

/// <summary>Reads names that slashes join: miR-23a/b is miR-23a, and miR-23b also.</summary>
internal static partial class MirnaGroup
{
    /// <summary>The first member's concept with the others' identifiers; null where a member cannot be told.</summary>
    public static Concept? Of(string written)
    {
        var parts = written.Split('/');
        if (parts.Length == 1 || MirnaName.Parse(parts[0]) is not { } first) return null;
        var members = new List<MirnaName> { first };
        foreach (var part in parts.Skip(1))
        {
            if (Next(members[^1], part.TrimStart('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212')) is not { } member) return null;
            members.Add(member);
        }
        // The arm behind the last member is that of all: miR-29b/c-3p.
        var named = members.Select(member => member.Arm is null ? member with { Arm = members[^1].Arm } : member).ToList();
        return named[0].Concept with { Also = [.. named.Skip(1).Select(member => member.Concept.Id!)] };
    }

    private static MirnaName? Next(MirnaName before, string part)
    {
        var form = Member().Match(part);
        if (!form.Success) return MirnaName.Parse(part);
        var (digits, letter) = (form.Groups["digits"].Value, form.Groups["letter"].Value);
        // The second copy of miR-29b-1/2, the letter of miR-23a/b, the number of miR-221/222.
        var number = letter.Length == 0 && before.Number.LastIndexOf('-') is > 0 and var copy ? before.Number[..(copy + 1)] + digits
            : digits.Length == 0 ? string.Concat(before.Number.TakeWhile(char.IsAsciiDigit)) + letter
            : digits + letter;
        return before with { Number = number + form.Groups["copy"].Value, Arm = form.Groups["arm"] is { Success: true } arm ? arm.Value[1..] : null };
    }

    [GeneratedRegex("^(?<digits>[0-9]{0,5})(?<letter>[a-oq-z]?)(?<copy>-[0-9](?![0-9pP]))?(?<arm>-[35]p)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Member();
}
