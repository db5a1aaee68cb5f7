using CsCheck;
using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public class CrossValidationTests
{
    private sealed class Remembering(IReadOnlyList<GoldUnit> seen) : IAnnotator
    {
        public Paper Annotate(Paper paper) => paper with { Warnings = [.. seen.Select(u => new Warning("seen", u.Doc))] };
    }

    [Fact]
    public void No_unit_is_judged_by_a_system_that_saw_its_paper_and_each_is_judged_once() =>
        Gen.Select(Gen.Int[0, 9].Array[1, 40], Gen.Int[2, 6]).Sample((docs, folds) =>
        {
            var units = docs.Select((doc, i) => new GoldUnit($"u{i}", $"d{doc}", "text")).ToArray();
            var outcomes = CrossValidation.Run(units, folds, train => new Remembering(train), (held, system) =>
                [.. held.Select(unit => new UnitOutcome(unit, system.Annotate(unit.ToPaper())))]);
            Assert.Equal(units, outcomes.Select(o => o.Unit));
            Assert.All(outcomes, o => Assert.DoesNotContain(o.Prediction!.Warnings, w => w.Message == o.Unit.Doc));
        });

    [Fact]
    public void Folds_hold_equal_numbers_of_papers()
    {
        var folds = CrossValidation.FoldOfDocs(Enumerable.Range(0, 23).Select(i => $"PMID{i}"), 5);
        Assert.Equal([4, 4, 5, 5, 5], folds.Values.CountBy(f => f).Select(f => f.Value).Order());
    }
}
