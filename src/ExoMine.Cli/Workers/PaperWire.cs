namespace ExoMine.Cli.Workers;

/// <summary>A parsed paper as bytes, from a worker to the run: everything a PDF reader finds, and nothing that annotators add.</summary>
internal static class PaperWire
{
    /// <summary>Raised when the form of the bytes changes: what is kept in another form is not read.</summary>
    public const int Form = 2;

    public static void Write(BinaryWriter wire, Paper paper)
    {
        wire.Write(paper.Text);
        WriteBibliography(wire, paper.Bibliography);
        wire.WriteList(paper.Pages, page =>
        {
            wire.Write(page.Number);
            WriteSpan(wire, page.Span);
            wire.Write(page.Width);
            wire.Write(page.Height);
            wire.Write(page.Quality ?? double.NaN);
        });
        wire.WriteList(paper.Lines, line =>
        {
            WriteSpan(wire, line.Span);
            wire.Write(line.Page);
            wire.Write(line.Box.X0);
            wire.Write(line.Box.Y0);
            wire.Write(line.Box.X1);
            wire.Write(line.Box.Y1);
            wire.WriteList(line.Edges, wire.Write);
        });
        wire.WriteList(paper.Sections, section =>
        {
            wire.Write((int)section.Kind);
            wire.Write(section.Heading);
            WriteSpan(wire, section.Span);
            wire.Write(section.Level ?? 0);
        });
        wire.WriteList(paper.Warnings, warning =>
        {
            wire.Write(warning.Code);
            wire.Write(warning.Message);
            wire.Write(warning.Page ?? 0);
        });
    }

    public static Paper Read(BinaryReader wire, string id) => new(id, wire.ReadString())
    {
        Bibliography = ReadBibliography(wire),
        Pages = wire.ReadList(() =>
        {
            var page = new Page(wire.ReadInt32(), ReadSpan(wire), wire.ReadDouble(), wire.ReadDouble());
            return wire.ReadDouble() is var quality && double.IsNaN(quality) ? page : page with { Quality = quality };
        }),
        Lines = wire.ReadList(() => new TextLine(ReadSpan(wire), wire.ReadInt32(),
            new Box(wire.ReadDouble(), wire.ReadDouble(), wire.ReadDouble(), wire.ReadDouble()), wire.ReadList(wire.ReadSingle))),
        Sections = wire.ReadList(() => new Section((SectionKind)wire.ReadInt32(), wire.ReadString(), ReadSpan(wire)) { Level = wire.ReadInt32() is var level and > 0 ? level : null }),
        Warnings = wire.ReadList(() => new Warning(wire.ReadString(), wire.ReadString(), wire.ReadInt32() is var page and > 0 ? page : null)),
    };

    private static void WriteBibliography(BinaryWriter wire, Bibliography bibliography)
    {
        wire.Write(bibliography.Title ?? "");
        wire.WriteList(bibliography.Authors, wire.Write);
        wire.Write(bibliography.Year ?? 0);
        wire.WriteList(bibliography.Keywords, wire.Write);
        wire.Write(bibliography.Doi ?? "");
        wire.Write(bibliography.Pmid ?? "");
        wire.WriteList(bibliography.Species, wire.Write);
    }

    private static Bibliography ReadBibliography(BinaryReader wire) => new()
    {
        Title = NullIfEmpty(wire.ReadString()),
        Authors = wire.ReadList(wire.ReadString),
        Year = wire.ReadInt32() is var year and > 0 ? year : null,
        Keywords = wire.ReadList(wire.ReadString),
        Doi = NullIfEmpty(wire.ReadString()),
        Pmid = NullIfEmpty(wire.ReadString()),
        Species = wire.ReadList(wire.ReadString),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static void WriteSpan(BinaryWriter wire, TextSpan span)
    {
        wire.Write(span.Start);
        wire.Write(span.End);
    }

    private static TextSpan ReadSpan(BinaryReader wire) => new(wire.ReadInt32(), wire.ReadInt32());
}
