namespace ExoMine.Corpus.Sources;

/// <summary>Reads a set of sentences: <c>@category NAME</c> for single ones, <c>@passages NAME</c> for connected text, then one labelled sentence a line.</summary>
public static class SentenceSetReader
{
    private const string Single = "@category ", Connected = "@passages ";
    private static readonly string[] Directives = [Single, Connected];

    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static SentenceSet Read(string path) => Read(Path.GetFileName(path), File.ReadLines(path));

    /// <param name="file">Named in errors.</param>
    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static SentenceSet Read(string file, IEnumerable<string> lines)
    {
        var categories = new List<(string Name, bool Connected, List<LabelledSentence> Sentences)>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            try
            {
                if (Directives.FirstOrDefault(d => line.StartsWith(d, StringComparison.Ordinal)) is { } directive)
                    categories.Add((NewName(line[directive.Length..], categories.Select(c => c.Name)), directive == Connected, []));
                else if (line.Length > 0) Last(categories).Add(LabelledSentenceParser.Parse(number, line));
            }
            catch (FormatException e)
            {
                throw new SourceFormatException(file, number, e.Message);
            }
        }
        return new SentenceSet(Path.GetFileNameWithoutExtension(file), [.. categories.Select(c => new SentenceCategory(c.Name, c.Connected, c.Sentences))]);
    }

    private static string NewName(string name, IEnumerable<string> taken)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || c == '-')) throw new FormatException($"\"{name}\" is no name of a category");
        return taken.Contains(name) ? throw new FormatException($"the category {name} begins twice") : name;
    }

    private static List<LabelledSentence> Last(List<(string Name, bool Connected, List<LabelledSentence> Sentences)> categories) =>
        categories.Count > 0 ? categories[^1].Sentences : throw new FormatException("a sentence before the first category");
}
