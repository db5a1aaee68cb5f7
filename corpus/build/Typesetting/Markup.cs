using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>How one typesetting language writes the parts of a paper. What they look like is the template's business.</summary>
public abstract class Markup
{
    /// <summary>True where the language cannot float figures and tables: they are then set in the middle of a paragraph.</summary>
    public virtual bool SetsFloatsInText => false;

    public abstract string Escape(string text);

    public abstract string Styled(RunStyle style, string escaped);

    public abstract string Heading(string text, bool isSub);

    public abstract string Paragraph(string inner);

    public abstract string Figure(int number, string caption, Drawing drawing);

    public abstract string Table(int number, string caption, IReadOnlyList<IReadOnlyList<string>> rows);

    public abstract string Reference(string text);

    public abstract string Line(string inner);

    public string Inline(IEnumerable<TextRun> runs) => string.Concat(runs.Select(r => Styled(r.Style, Escape(r.Text))));

    public string Authors(IReadOnlyList<string> authors, int affiliations) => string.Join(Escape(", "),
        authors.Select((name, i) => Escape(name) + Styled(RunStyle.Superscript, Math.Min(i + 1, affiliations).ToString(System.Globalization.CultureInfo.InvariantCulture))));

    public string Affiliations(IReadOnlyList<string> affiliations) => string.Concat(
        affiliations.Select((name, i) => Line(Styled(RunStyle.Superscript, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) + Escape(" " + name))));
}
