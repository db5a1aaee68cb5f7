using System.Text;

namespace ExoMine.Evaluation;

/// <summary>When two names of an agent count as the same.</summary>
public static class AgentName
{
    /// <summary>Lower case, white space trimmed and single.</summary>
    public static string Normal(string name)
    {
        var normal = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c)) normal.Append(char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] != ' ') normal.Append(' ');
        }
        return normal.ToString().TrimEnd();
    }

    /// <summary>One contains the other as whole words: "exosomes" and "BMSC exosomes", but not miR-21 and miR-214.</summary>
    public static bool Overlap(string left, string right)
    {
        var (a, b) = (Normal(left), Normal(right));
        return a.Length >= b.Length ? ContainsWords(a, b) : ContainsWords(b, a);
    }

    private static bool ContainsWords(string whole, string part)
    {
        if (part.Length == 0) return false;
        for (var at = whole.IndexOf(part, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(whole[at - 1])) && (end == whole.Length || !char.IsLetterOrDigit(whole[end]))) return true;
        }
        return false;
    }
}
