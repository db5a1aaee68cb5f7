namespace ExoMine.Entities.Lexicons;

/// <summary>
/// The rows of one TSV file with the columns term, id, name, case. Rows are cut out of the file's text when asked for,
/// so that a lexicon of a hundred thousand terms is read in a few milliseconds.
/// </summary>
public sealed class Lexicon
{
    public const string Header = "term\tid\tname\tcase";

    private const string TypeComment = "# type:";
    private readonly string text;
    private readonly List<Row> rows = [];

    private readonly string source;

    private Lexicon(string source, string text)
    {
        this.source = source;
        this.text = text;
        ReadRows();
    }

    /// <summary>The file's name without folder and ending: genes, cell_types …</summary>
    public string Name => Path.GetFileNameWithoutExtension(source);

    /// <summary>What the terms are, where a line "# type: gene" says so.</summary>
    public EntityType? Type { get; private set; }

    public int Count => rows.Count;

    public LexiconEntry this[int row] => new(TermOf(row).ToString(), ConceptOf(row), CaseOf(row));

    public ReadOnlySpan<char> TermOf(int row) => text.AsSpan(rows[row].Start, rows[row].TermLength);

    public TermCase CaseOf(int row) => rows[row].Case;

    /// <summary>True where the term is the concept's preferred name itself, and no alias.</summary>
    public bool IsPreferredName(int row)
    {
        var (start, termLength, idLength, nameLength, _) = rows[row];
        return TermOf(row).SequenceEqual(text.AsSpan(start + termLength + idLength + 2, nameLength));
    }

    public Concept ConceptOf(int row)
    {
        var (start, termLength, idLength, nameLength, _) = rows[row];
        var id = text.AsSpan(start + termLength + 1, idLength);
        var name = text.AsSpan(start + termLength + idLength + 2, nameLength);
        return new Concept(id.IsEmpty ? null : id.ToString(), name.ToString());
    }

    /// <exception cref="LexiconFormatException">A line is not as the format wants it.</exception>
    public static Lexicon Read(string path) =>
        new(path, File.ReadAllText(path));

    /// <summary>A lexicon from text that has the form of its file.</summary>
    /// <param name="source">What errors call it.</param>
    /// <exception cref="LexiconFormatException">A line is not as the format wants it.</exception>
    public static Lexicon Parse(string source, string text) => new(source, text);

    private void ReadRows()
    {
        rows.EnsureCapacity(text.Length / 40);
        var headerSeen = false;
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            number++;
            var length = text.AsSpan(start).IndexOf('\n');
            var next = length < 0 ? text.Length : start + length + 1;
            var line = text.AsSpan(start, length < 0 ? text.Length - start : length).TrimEnd('\r');
            if (line.IsEmpty || (!headerSeen && line[0] == '#'))
            {
                if (line.StartsWith(TypeComment)) ReadType(line[TypeComment.Length..].Trim(), number);
                start = next;
                continue;
            }
            if (headerSeen) rows.Add(RowOf(start, line, number));
            else if (line.SequenceEqual(Header)) headerSeen = true;
            else throw new LexiconFormatException(source, number, "the header row 'term id name case' is missing.");
            start = next;
        }
        if (!headerSeen) throw new LexiconFormatException(source, number, "the header row 'term id name case' is missing.");
    }

    private void ReadType(ReadOnlySpan<char> name, int number)
    {
        if (!Names.TryParseEntityType(name.ToString(), out var type)) throw new LexiconFormatException(source, number, $"'{name}' is no entity type.");
        Type = type;
    }

    private Row RowOf(int start, ReadOnlySpan<char> line, int number)
    {
        Span<Range> columns = stackalloc Range[5];
        if (line.Split(columns, '\t') != 4)
            throw new LexiconFormatException(source, number, "a row has four columns: term, id, name, case.");
        var term = line[columns[0]];
        var id = line[columns[1]];
        var name = line[columns[2]];
        if (term.Trim().IsEmpty || name.Trim().IsEmpty)
            throw new LexiconFormatException(source, number, "term and name must not be empty.");
        if (!id.IsEmpty && id.IndexOf(':') <= 0)
            throw new LexiconFormatException(source, number, $"'{id}' is no identifier of the form prefix:id.");
        var termCase = line[columns[3]] switch
        {
            "exact" => TermCase.Exact,
            "any" => TermCase.Any,
            _ => throw new LexiconFormatException(source, number, $"case is 'exact' or 'any', not '{line[columns[3]]}'."),
        };
        return new Row(start, term.Length, id.Length, name.Length, termCase);
    }

    private readonly record struct Row(int Start, int TermLength, int IdLength, int NameLength, TermCase Case);
}
