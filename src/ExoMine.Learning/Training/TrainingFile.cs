using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>A file of labelled units to train on.</summary>
/// <param name="Name">As the model card is to name it: with its folder, without the machine's path.</param>
public sealed record TrainingFile(string Name, string Sha256, IReadOnlyList<GoldUnit> Units);
