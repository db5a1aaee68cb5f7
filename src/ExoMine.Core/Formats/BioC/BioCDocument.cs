namespace ExoMine.Formats.BioC;

/// <summary>A document of BioC (Comeau 2013), the same in XML and JSON.</summary>
/// <param name="Infons">Keys and values, in their order.</param>
internal sealed record BioCDocument(string Id, BioCInfons Infons, IReadOnlyList<BioCPassage> Passages, IReadOnlyList<BioCRelation> Relations);

/// <param name="Offset">Null where the file gives none that is a number.</param>
internal sealed record BioCPassage(int? Offset, BioCInfons Infons, string Text, IReadOnlyList<BioCAnnotation> Annotations);

internal sealed record BioCAnnotation(string Id, BioCInfons Infons, IReadOnlyList<BioCLocation> Locations, string Text);

/// <summary>Where an annotation stands in its document.</summary>
internal sealed record BioCLocation(int Offset, int Length);

internal sealed record BioCRelation(string Id, BioCInfons Infons, IReadOnlyList<BioCNode> Nodes);

internal sealed record BioCNode(string RefId, string Role);
