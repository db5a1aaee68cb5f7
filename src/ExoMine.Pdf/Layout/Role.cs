namespace ExoMine.Pdf.Layout;

/// <summary>What a paragraph is on its page.</summary>
internal enum Role { Body, Heading, Caption, Table, Footnote, Label, Margin, Reference }
