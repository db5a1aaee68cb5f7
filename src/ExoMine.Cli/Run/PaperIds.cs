using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExoMine.Cli.Run;

/// <summary>Gives each file its id (the stem; with the folder in front where stems collide) and each id its file name.</summary>
internal static class PaperIds
{
    private const string Forbidden = "/\\:*?\"<>|%";
    private const int LongestFileName = 200;

    /// <summary>The ids of files, in the same order.</summary>
    /// <param name="relativePaths">Paths below the INPUT that brought the file, with forward slashes.</param>
    public static IReadOnlyList<string> Assign(IReadOnlyList<string> relativePaths)
    {
        var ids = relativePaths.Select(Stem).ToArray();
        Widen(ids, index => Path.ChangeExtension(relativePaths[index], null));
        Widen(ids, index => relativePaths[index]);
        // The same relative path below two INPUTs: numbered in the order given.
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < ids.Length; i++)
        {
            var count = seen[ids[i]!] = seen.GetValueOrDefault(ids[i]!) + 1;
            if (count > 1) ids[i] = $"{ids[i]}~{count}";
        }
        return ids!;
    }

    /// <summary>The id as a file name without ending: what a file name cannot hold is written %XX, as in addresses.</summary>
    public static string FileName(string id)
    {
        var name = new StringBuilder();
        var last = id.Length == 0 ? -1 : id.Length - 1;
        var position = 0;
        foreach (var rune in id.EnumerateRunes())
        {
            var hidden = position == 0 && rune.Value is '.';
            var trailing = position == last && rune.Value is '.' or ' ';
            if (hidden || trailing || Rune.IsControl(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value)) || rune == Rune.ReplacementChar)
                foreach (var unit in Encoding.UTF8.GetBytes(rune.ToString())) name.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            else
                name.Append(rune);
            position += rune.Utf16SequenceLength;
        }
        if (name.Length == 0) name.Append("%00");
        if (Encoding.UTF8.GetByteCount(name.ToString()) <= LongestFileName) return name.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..16];
        return Shortened(name.ToString(), LongestFileName - hash.Length - 1) + "~" + hash;
    }

    // paper.xml.gz and papers.tar.gz are paper and papers.
    private static string? Stem(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        return Path.GetExtension(path).Equals(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(stem) : stem;
    }

    private static void Widen(string?[] ids, Func<int, string?> wider)
    {
        var collisions = ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < ids.Length; i++)
            if (collisions.Contains(ids[i])) ids[i] = wider(i);
    }

    private static string Shortened(string name, int bytes)
    {
        var end = name.Length;
        while (Encoding.UTF8.GetByteCount(name.AsSpan(0, end)) > bytes) end--;
        return char.IsHighSurrogate(name[end - 1]) ? name[..(end - 1)] : name[..end];
    }
}
