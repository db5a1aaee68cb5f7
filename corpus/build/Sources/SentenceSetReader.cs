namespace ExoMine.Corpus.Sources;

/// <summary>Reads a set of single sentences: <c>@category NAME</c>, then one labelled sentence a line.</summary>
public static class SentenceSetReader
{
    private const string Directive = "@category ";

    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static SentenceSet Read(string path) => Read(Path.GetFileName(path), File.ReadLines(path));

    /// <param name="file">Named in errors.</param>
    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static SentenceSet Read(string file, IEnumerable<string> lines)
    {
        var categories = new List<(string Name, List<LabelledSentence> Sentences)>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            try
            {
                if (line.StartsWith(Directive, StringComparison.Ordinal)) categories.Add((NewName(line[Directive.Length..], categories.Select(c => c.Name)), []));
                else if (line.Length > 0) Last(categories).Add(LabelledSentenceParser.Parse(number, line));
            }
            catch (FormatException e)
            {
                throw new SourceFormatException(file, number, e.Message);
            }
        }
        return new SentenceSet(Path.GetFileNameWithoutExtension(file), [.. categories.Select(c => new SentenceCategory(c.Name, c.Sentences))]);
    }

    private static string NewName(string name, IEnumerable<string> taken)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || c == '-')) throw new FormatException($"\"{name}\" is no name of a category");
        return taken.Contains(name) ? throw new FormatException($"the category {name} begins twice") : name;
    }

    private static List<LabelledSentence> Last(List<(string Name, List<LabelledSentence> Sentences)> categories) =>
        categories.Count > 0 ? categories[^1].Sentences : throw new FormatException("a sentence before the first category");
}
