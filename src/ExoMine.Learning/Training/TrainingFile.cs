using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>A file of labelled units to train on.</summary>
/// <param name="Name">As the model card is to name it: with its folder, without the machine's path.</param>
public sealed record TrainingFile(string Name, string Sha256, IReadOnlyList<GoldUnit> Units)
{
    /// <summary>True of a file written to train on: it holds sentences made for their wording, and its passages only read like papers.</summary>
    public bool IsWritten => Units.Any(unit => unit.Category is not null);
}
