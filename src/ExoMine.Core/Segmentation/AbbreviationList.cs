namespace ExoMine.Segmentation;

/// <summary>Words that carry a full stop inside a sentence: et al., Fig., i.e.</summary>
public sealed class AbbreviationList
{
    private readonly Dictionary<string, bool> endsBeforeCapital = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A line is not "term TAB never|capital"; the message names file and line.</exception>
    public static AbbreviationList Load(string path)
    {
        var list = new AbbreviationList();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || line == "term\tfollow") continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || cells[1] is not ("never" or "capital"))
                throw new InvalidDataException($"{path}:{number}: expected a term, a tab, and never or capital");
            list.endsBeforeCapital[cells[0]] = cells[1] == "capital";
        }
        return list;
    }

    /// <param name="word">The word before the full stop, inner stops included: i.e</param>
    public bool Contains(string word) => endsBeforeCapital.ContainsKey(word);

    /// <summary>True where the abbreviation may also end a sentence, before a capitalised ordinary word.</summary>
    public bool MayEndSentence(string word) => endsBeforeCapital.GetValueOrDefault(word);
}
