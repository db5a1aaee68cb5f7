using System.Text;
using System.Text.RegularExpressions;

namespace ExoMine.Pdf.Structure;

/// <summary>Reads the names under the title.</summary>
internal static partial class AuthorFinder
{
    /// <summary>Paragraphs after the title that may hold names.</summary>
    private const int Reach = 8;

    private static readonly string[] NotNames =
        ["universit", "department", "institut", "hospital", "school", "college", "faculty", "laborator", "centre", "center", "abstract", "received", "correspond", "e-mail", "email", "http", "division", "academy", "road", "street", "china", "journal", "open access", "communication"];

    public static IReadOnlyList<string> Find(IReadOnlyList<Paragraph> paragraphs, Paragraph title)
    {
        var at = 0;
        while (!ReferenceEquals(paragraphs[at], title)) at++;
        var names = new List<string>();
        for (var i = at + 1; i < paragraphs.Count && i <= at + Reach; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Block.Page != title.Block.Page || HeadingReader.KindOf(paragraph.Text) is not null || HeadingReader.RunIn(paragraph.Text, out _) > 0) break;
            var found = Names(Unraised(paragraph));
            if (found.Count == 0 && names.Count > 0) break;
            names.AddRange(found);
        }

        return names;
    }

    /// <summary>The paragraph with commas for its raised letters, which point at addresses.</summary>
    private static string Unraised(Paragraph paragraph)
    {
        if (paragraph.Block.Lines.TrueForAll(l => l.RaisedLetters.Count == 0)) return paragraph.Text;
        var builder = new StringBuilder();
        foreach (var line in paragraph.Block.Lines)
        {
            var at = builder.Length;
            builder.Append(line.Text).Append(' ');
            foreach (var raised in line.RaisedLetters)
                if (at + raised < builder.Length) builder[at + raised] = ',';
        }

        return builder.ToString();
    }

    /// <summary>The names of a line of names; none where most of the pieces are something else.</summary>
    internal static IReadOnlyList<string> Names(string text)
    {
        if (text.Length > 3000) return [];
        var names = new List<string>();
        var pieces = Separators().Split(Marks(text));
        var bad = 0;
        foreach (var piece in pieces)
        {
            var name = Orcid().Replace(piece, "").Trim(' ', '.', ',', '*', '†', '‡', '§', '¶', '#', '⁎', '∗', '&');
            if (name.Length < 3) continue;
            if (LooksLikeName(name)) names.Add(name);
            else if (!Degree().IsMatch(name)) bad++;
        }

        return bad <= names.Count / 3 ? names : [];
    }

    /// <summary>Raised numbers and signs separate names as commas do.</summary>
    private static string Marks(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
            builder.Append(c is '¹' or '²' or '³' or (>= '⁰' and <= '⁾') or '*' or '†' or '‡' or '§' or '¶' or '#' or '•' or '·' || char.IsDigit(c) ? ',' : c);
        return builder.ToString();
    }

    private static bool LooksLikeName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 6 || name.Length > 50) return false;
        foreach (var bad in NotNames)
            if (name.Contains(bad, StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var word in words)
        {
            if (!char.IsLetter(word[0])) return false;
            if (!char.IsUpper(word[0]) && !Particle().IsMatch(word)) return false;
        }

        return true;
    }

    [GeneratedRegex(@"[,;]|\s(?:and|&)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<=\p{Ll})ID$", RegexOptions.CultureInvariant)]
    private static partial Regex Orcid();

    [GeneratedRegex(@"^(?:MD|M\.D|Ph\.?D|MSc|M\.Sc|BSc|MBBS|DVM|MS|MPH|DDS|[a-z]|[A-Z]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    [GeneratedRegex(@"^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten|zu|y|e|do|ibn|abu)$", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();
}
