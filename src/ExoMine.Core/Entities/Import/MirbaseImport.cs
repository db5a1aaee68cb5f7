using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Reads miRBase's mature.fa or hairpin.fa (headers of FASTA), or its aliases.txt.</summary>
public static class MirbaseImport
{
    public static IEnumerable<LexiconEntry> Read(TextReader text, string source)
    {
        var isFasta = false;
        foreach (var (number, line) in ImportLines.Of(text))
        {
            if (line.StartsWith('>'))
            {
                isFasta = true;
                var words = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length < 2 || !IsAccession(words[1])) throw new LexiconFormatException(source, number, "a header is '>hsa-miR-21-5p MIMAT0000076 …'.");
                yield return LexiconImports.Entry(words[0], "mirbase:" + words[1], words[0]) with { Case = TermCase.Any };
            }
            else if (!isFasta && line.Length > 0)
            {
                var columns = line.Split('\t');
                if (columns.Length != 2 || !IsAccession(columns[0])) throw new LexiconFormatException(source, number, "a line is an accession, a tab, and names with semicolons.");
                var names = columns[1].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                foreach (var name in names) yield return LexiconImports.Entry(name, "mirbase:" + columns[0], names[^1]) with { Case = TermCase.Any };
            }
        }
    }

    private static bool IsAccession(string word) => word.StartsWith("MI", StringComparison.Ordinal) && word.Length > 6 && char.IsAsciiDigit(word[^1]);
}
