namespace ExoMine.Corpus.Sources;

/// <summary>Reads a paper's source strictly: what is not understood stops with file and line.</summary>
public sealed class ManuscriptReader
{
    private static readonly string[] Required =
        ["id", "kind", "split", "journal", "year", "volume", "pages", "doi", "authors", "affiliations", "keywords", "citations"];

    private readonly string file;
    private readonly Dictionary<string, string> header = new(StringComparer.Ordinal);
    private readonly List<Block> blocks = [];
    private readonly List<LabelledSentence> open = [];
    private readonly List<IReadOnlyList<string>> rows = [];
    private readonly List<string> references = [];
    private LabelledSentence? title;
    private (bool Table, int Number)? moved;
    private bool inReferences;
    private int number;

    private ManuscriptReader(string file) => this.file = file;

    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static Manuscript Read(string path) => new ManuscriptReader(Path.GetFileName(path)).Parse(File.ReadLines(path));

    /// <param name="file">Named in errors.</param>
    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static Manuscript Read(string file, IEnumerable<string> lines) => new ManuscriptReader(file).Parse(lines);

    private Manuscript Parse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            number++;
            try
            {
                Take(line);
            }
            catch (FormatException e)
            {
                throw new SourceFormatException(file, number, e.Message);
            }
        }
        try
        {
            Close();
            return Finish();
        }
        catch (FormatException e)
        {
            throw new SourceFormatException(file, number, e.Message);
        }
    }

    private void Take(string line)
    {
        if (line.Length == 0) Close();
        else if (line[0] == '@') Directive(line);
        else if (inReferences) references.Add(line);
        else if (line[0] == '|') rows.Add(moved is { Table: true } ? [.. line.Trim('|').Split('|', StringSplitOptions.TrimEntries)] : throw new FormatException("a row outside a table"));
        else if (blocks.Count == 0) throw new FormatException("a sentence before the first section");
        else open.Add(LabelledSentenceParser.Parse(number, line));
    }

    private void Directive(string line)
    {
        Close();
        var (name, rest) = line.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? (line[1..space], line[(space + 1)..]) : (line[1..], "");
        switch (name)
        {
            case "title": title = LabelledSentenceParser.Parse(number, rest); break;
            case "section": blocks.Add(Section(rest)); break;
            case "sub": blocks.Add(new Heading(blocks.OfType<Heading>().LastOrDefault()?.Kind ?? throw new FormatException("a subheading before the first section"), rest, IsSub: true)); break;
            case "figure" or "table": moved = (name == "table", Number(rest)); break;
            case "references": inReferences = true; break;
            default:
                if (!Required.Contains(name)) throw new FormatException($"@{name} is not known");
                if (!header.TryAdd(name, rest)) throw new FormatException($"@{name} stands twice");
                break;
        }
    }

    private static Heading Section(string rest)
    {
        var parts = rest.Split(' ', 2);
        var kind = Enum.GetValues<SectionKind>().Where(k => k.Name() == parts[0]).Select(k => (SectionKind?)k).FirstOrDefault();
        return parts.Length == 2 && kind is { } known ? new Heading(known, parts[1], IsSub: false) : throw new FormatException($"\"{rest}\" is not a section kind and its heading");
    }

    /// <summary>A blank line or a directive ends a paragraph and a figure or table.</summary>
    private void Close()
    {
        if (moved is { } begun)
        {
            if (open.Count == 0) throw new FormatException("a figure or table without a caption");
            if (begun.Table && rows.Count < 2) throw new FormatException("a table without rows");
            if (rows.Any(r => r.Count != rows[0].Count)) throw new FormatException("rows of different length");
            blocks.Add(new FloatingBlock(begun.Number, [.. open], [.. rows]));
        }
        else if (open.Count > 0)
        {
            blocks.Add(new Paragraph([.. open]));
        }
        moved = null;
        open.Clear();
        rows.Clear();
    }

    private Manuscript Finish()
    {
        foreach (var name in Required)
            if (!header.ContainsKey(name)) throw new FormatException($"@{name} is missing");
        if (references.Count == 0) throw new FormatException("no references");
        return new Manuscript(header["id"])
        {
            Kind = OneOf("kind", "research", "review"),
            Split = OneOf("split", "train", "dev", "test"),
            Journal = header["journal"],
            Year = header["year"],
            Volume = header["volume"],
            Pages = header["pages"],
            Doi = header["doi"],
            Authors = List("authors"),
            Affiliations = List("affiliations"),
            Keywords = List("keywords"),
            RaisedCitations = OneOf("citations", "bracket", "superscript") == "superscript",
            Title = title ?? throw new FormatException("@title is missing"),
            Blocks = blocks,
            References = references,
        };
    }

    private string[] List(string name) => header[name].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string OneOf(string name, params string[] allowed) =>
        allowed.Contains(header[name]) ? header[name] : throw new FormatException($"@{name} is one of {string.Join(", ", allowed)}");

    private static int Number(string digits) => int.TryParse(digits, out var value) ? value : throw new FormatException($"\"{digits}\" is not a number");
}
