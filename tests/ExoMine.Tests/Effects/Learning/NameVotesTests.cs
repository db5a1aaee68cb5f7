using ExoMine.Effects;
using ExoMine.Learning;
using ExoMine.Models;
using Xunit;

namespace ExoMine.Tests.Effects.Learning;

public class NameVotesTests
{
    private static readonly EffectModel Model = DefaultPipeline.Model(new ModelFolder());

    private const string Open = "Antagonism of miR-155-5p leaves the defect bridged by fibrous tissue instead of bone.";

    private static readonly string[] Promoting =
    [
        "miR-155-5p promoted the osteogenic differentiation of BMSCs.",
        "Overexpression of miR-155-5p increased mineralization.",
        "A mimic of miR-155-5p enhanced bone formation in mice.",
    ];

    private static readonly string[] Inhibiting =
    [
        "miR-155-5p inhibited the osteogenic differentiation of BMSCs.",
        "Overexpression of miR-155-5p reduced mineralization.",
        "A mimic of miR-155-5p suppressed bone formation in mice.",
    ];

    [Fact]
    public void A_sign_that_the_words_leave_open_follows_the_rest_of_the_paper()
    {
        var promoter = Judge([.. Promoting, Open])[^1];
        var inhibitor = Judge([.. Inhibiting, Open])[^1];
        Assert.Equal((Effect.Inhibits, 1), (promoter.Effect, promoter.Agents.Single().Effect));
        Assert.Equal((Effect.Promotes, -1), (inhibitor.Effect, inhibitor.Agents.Single().Effect));
        Assert.True(promoter.Agents[0].Elsewhere!.Decided ^ inhibitor.Agents[0].Elsewhere!.Decided);
    }

    [Fact]
    public void Plain_words_stand_against_the_rest_of_the_paper()
    {
        var judgement = Judge([.. Promoting, Inhibiting[0]])[^1];
        Assert.Equal((Effect.Inhibits, -1), (judgement.Effect, judgement.Agents.Single().Effect));
        Assert.Equal(new SaidElsewhere(3, 0, Decided: false), judgement.Agents[0].Elsewhere);
    }

    [Fact]
    public void What_is_said_of_another_name_does_not_count()
    {
        var others = Promoting.Select(sentence => sentence.Replace("155", "31", StringComparison.Ordinal));
        var beside = Judge([.. others, Open])[^1];
        Assert.Equal(Judge([Open])[0].Probabilities, beside.Probabilities);
        Assert.Null(beside.Agents[0].Elsewhere);
    }

    private static IReadOnlyList<EffectJudgement> Judge(string[] sentences)
    {
        var reader = new SentenceReader(ShippedLexicon.Value);
        var papers = sentences.Select(s => EffectCase.Parse(s.Replace("miR-155-5p", "{miR-155-5p|miRNA}", StringComparison.Ordinal)
            .Replace("miR-31-5p", "{miR-31-5p|miRNA}", StringComparison.Ordinal) + " => none").ToPaper());
        return new EffectClassifier(Model).Judge([.. papers.Select(paper => reader.Read(paper).First())]);
    }
}
