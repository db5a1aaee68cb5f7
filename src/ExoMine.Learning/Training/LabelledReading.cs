using ExoMine.Effects;
using ExoMine.Evaluation;

namespace ExoMine.Learning.Training;

/// <summary>A sentence as the rules read it, with what people say of it.</summary>
public sealed record LabelledReading(GoldUnit Unit, SentenceReading Reading)
{
    /// <summary>Chosen by cross-validation: at their full weight the many sentences that were written to train on outvote those of papers.</summary>
    private const float WrittenWeight = 0.2f;

    public string Doc => Unit.Doc;

    /// <summary>True of sentences made to be difficult or for their wording, in which the rules miss far more than in papers.</summary>
    public bool IsMade => Unit.Category is not null;

    /// <summary>True of sentences in a file that was written to train on.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Such sentences are what the model will meet, and few beside those that were written to train on.</summary>
    internal bool IsOfPaper => !IsWritten && !IsMade;

    /// <summary>What it weighs beside a sentence of a paper where heads learn effects and agents.</summary>
    internal float Weight => IsOfPaper ? 1 : WrittenWeight;

    /// <summary>
    /// Features that only such sentences have (Daumé 2007), so that what the model learns of them in general is not how often they assert
    /// something, nor how far rules can be trusted there.
    /// </summary>
    internal IEnumerable<string> OfDomain => IsMade ? ["d:wordings", "d:wordings:" + Reading.Verdict.Effect.Name()] : [];

    public Effect Effect => Unit.Effect ?? Effect.None;
}
