using ExoMine.Pdf.Layout;

namespace ExoMine.Pdf.Structure;

/// <summary>A block and where it went in the paper's text.</summary>
internal sealed record Paragraph(Block Block, TextSpan Span, string Text)
{
    public Role Role => Block.Role;
}
