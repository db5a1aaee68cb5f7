using ExoMine.Evaluation;

namespace ExoMine.Cli.Eval;

/// <summary>A file of labelled units.</summary>
/// <param name="Path">As it was given.</param>
internal sealed record GoldFile(string Path, string Sha256, IReadOnlyList<GoldUnit> Units);
