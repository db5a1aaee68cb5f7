using ExoMine.Effects;
using ExoMine.Evaluation;
using ExoMine.Learning.Training;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class NetworkExamplesTests
{
    private static readonly GoldUnit OfPaper = new("P01#1", "P01", "Exosomes promoted bone formation.") { Effect = Effect.Promotes };

    private static readonly GoldUnit Made = OfPaper with { Category = "plain" };

    [Fact]
    public void Sentences_of_papers_are_told_from_those_that_were_written_to_train_on()
    {
        var readings = new[] { Read(OfPaper, written: false), Read(OfPaper, written: true), Read(Made, written: true), Read(Made, written: false) };
        Assert.Equal([true, false, false, false], NetworkExamples.Of(readings).Select(e => e.IsOfPaper));
    }

    [Fact]
    public void A_file_that_holds_a_made_sentence_was_written_to_train_on()
    {
        Assert.False(new TrainingFile("papers", "", [OfPaper, OfPaper]).IsWritten);
        Assert.True(new TrainingFile("wordings", "", [OfPaper, Made]).IsWritten);
    }

    private static LabelledReading Read(GoldUnit unit, bool written) =>
        new(unit, new SentenceReader(ShippedLexicon.Value).Read(unit.ToPaper()).First()) { IsWritten = written };
}
