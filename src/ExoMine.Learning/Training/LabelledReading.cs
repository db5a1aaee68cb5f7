using ExoMine.Effects;
using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>A sentence as the rules read it, with what people say of it.</summary>
public sealed record LabelledReading(GoldUnit Unit, SentenceReading Reading)
{
    public string Doc => Unit.Doc;

    public Effect Effect => Unit.Effect ?? Effect.None;
}
