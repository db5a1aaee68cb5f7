using ExoMine.Atlas;

namespace ExoMine.Formats.Json;

/// <summary>A paper read back from its JSON, with the page and boxes of each of its sentences, and what made it, where that is known.</summary>
public sealed record PlacedPaper(Paper Paper, IReadOnlyList<SentencePlace> Places, Producer? Producer = null);
