namespace ExoMine.Cli.Workers;

/// <summary>A parsed paper as bytes, from a worker to the run: everything a PDF reader finds, and nothing that annotators add.</summary>
internal static class PaperWire
{
    public static void Write(BinaryWriter wire, Paper paper)
    {
        wire.Write(paper.Text);
        WriteBibliography(wire, paper.Bibliography);
        WriteList(wire, paper.Pages, page =>
        {
            wire.Write(page.Number);
            WriteSpan(wire, page.Span);
            wire.Write(page.Width);
            wire.Write(page.Height);
            wire.Write(page.Quality ?? double.NaN);
        });
        WriteList(wire, paper.Lines, line =>
        {
            WriteSpan(wire, line.Span);
            wire.Write(line.Page);
            wire.Write(line.Box.X0);
            wire.Write(line.Box.Y0);
            wire.Write(line.Box.X1);
            wire.Write(line.Box.Y1);
            WriteList(wire, line.Edges, wire.Write);
        });
        WriteList(wire, paper.Sections, section =>
        {
            wire.Write((int)section.Kind);
            wire.Write(section.Heading);
            WriteSpan(wire, section.Span);
            wire.Write(section.Level ?? 0);
        });
        WriteList(wire, paper.Warnings, warning =>
        {
            wire.Write(warning.Code);
            wire.Write(warning.Message);
            wire.Write(warning.Page ?? 0);
        });
    }

    public static Paper Read(BinaryReader wire, string id) => new(id, wire.ReadString())
    {
        Bibliography = ReadBibliography(wire),
        Pages = ReadList(wire, () =>
        {
            var page = new Page(wire.ReadInt32(), ReadSpan(wire), wire.ReadDouble(), wire.ReadDouble());
            return wire.ReadDouble() is var quality && double.IsNaN(quality) ? page : page with { Quality = quality };
        }),
        Lines = ReadList(wire, () => new TextLine(ReadSpan(wire), wire.ReadInt32(),
            new Box(wire.ReadDouble(), wire.ReadDouble(), wire.ReadDouble(), wire.ReadDouble()), ReadList(wire, wire.ReadSingle))),
        Sections = ReadList(wire, () => new Section((SectionKind)wire.ReadInt32(), wire.ReadString(), ReadSpan(wire)) { Level = wire.ReadInt32() is var level and > 0 ? level : null }),
        Warnings = ReadList(wire, () => new Warning(wire.ReadString(), wire.ReadString(), wire.ReadInt32() is var page and > 0 ? page : null)),
    };

    private static void WriteBibliography(BinaryWriter wire, Bibliography bibliography)
    {
        wire.Write(bibliography.Title ?? "");
        WriteList(wire, bibliography.Authors, wire.Write);
        wire.Write(bibliography.Year ?? 0);
        WriteList(wire, bibliography.Keywords, wire.Write);
        wire.Write(bibliography.Doi ?? "");
        wire.Write(bibliography.Pmid ?? "");
        WriteList(wire, bibliography.Species, wire.Write);
    }

    private static Bibliography ReadBibliography(BinaryReader wire) => new()
    {
        Title = NullIfEmpty(wire.ReadString()),
        Authors = ReadList(wire, wire.ReadString),
        Year = wire.ReadInt32() is var year and > 0 ? year : null,
        Keywords = ReadList(wire, wire.ReadString),
        Doi = NullIfEmpty(wire.ReadString()),
        Pmid = NullIfEmpty(wire.ReadString()),
        Species = ReadList(wire, wire.ReadString),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static void WriteSpan(BinaryWriter wire, TextSpan span)
    {
        wire.Write(span.Start);
        wire.Write(span.End);
    }

    private static TextSpan ReadSpan(BinaryReader wire) => new(wire.ReadInt32(), wire.ReadInt32());

    private static void WriteList<T>(BinaryWriter wire, IReadOnlyList<T> items, Action<T> write)
    {
        wire.Write(items.Count);
        for (var i = 0; i < items.Count; i++) write(items[i]);
    }

    private static T[] ReadList<T>(BinaryReader wire, Func<T> read)
    {
        var items = new T[wire.ReadInt32()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}
