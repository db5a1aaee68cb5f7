using ExoMine.Atlas;

namespace ExoMine.Formats.Json;

/// <summary>A paper read back from its JSON, with the page and boxes of each of its sentences.</summary>
public sealed record PlacedPaper(Paper Paper, IReadOnlyList<SentencePlace> Places);
