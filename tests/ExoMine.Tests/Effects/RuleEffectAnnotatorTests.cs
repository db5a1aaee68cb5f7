using CsCheck;
using ExoMine.Effects;
using Xunit;

namespace ExoMine.Tests.Effects;

public class RuleEffectAnnotatorTests
{
    private static readonly RuleEffectAnnotator Rules = new(ShippedLexicon.Value);

    public static TheoryData<string> Cases() => Lines("Effects");

    public static TheoryData<string> NotYet() => Lines("Not yet");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_effect_and_agents(string line) => Assert.Equal(Wanted(line), Read(line));

    [Theory]
    [MemberData(nameof(NotYet))]
    public void Does_not_yet_read(string line) => Assert.NotEqual(Wanted(line), Read(line));

    private static Gen<string> Pick(string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);

    private static readonly string[] Agents = ["miR-21", "miR-29b-3p", "let-7c", "SATB2", "H19", "DKK1"];
    private static readonly string[] Verbs = ["promotes", "enhances", "accelerates", "inhibits", "suppresses", "impairs", "increased", "reduced"];
    private static readonly string[] Processes = ["osteogenesis", "osteogenic differentiation of BMSCs", "bone formation", "mineralization", "fracture healing"];
    private static readonly string[] Wrappings = ["inhibitor of", "knockdown of", "silencing of", "depletion of", "inhibition of"];

    private static readonly Gen<(string Agent, string Verb, string Process, string Wrapping)> Claims =
        Gen.Select(Pick(Agents), Pick(Verbs), Pick(Processes), Pick(Wrappings));

    [Fact]
    public void Wrapping_the_agent_in_a_loss_keeps_what_was_observed_and_turns_the_agent() => Claims.Sample(claim =>
    {
        var plain = Only(Sentence("{" + claim.Agent + "|gene} " + claim.Verb + " " + claim.Process + "."));
        var wrapped = Only(Sentence(claim.Wrapping + " {" + claim.Agent + "|gene} " + claim.Verb + " " + claim.Process + "."));
        Assert.Equal(plain.Observed, wrapped.Observed);
        Assert.Equal(plain.Effect == Effect.Promotes ? Effect.Inhibits : Effect.Promotes, wrapped.Effect);
    }, iter: 200);

    [Fact]
    public void Denying_the_verb_takes_the_effect_away() => Claims.Sample(claim =>
    {
        var denied = Sentence("{" + claim.Agent + "|gene} did not " + Base(claim.Verb) + " " + claim.Process + ".");
        Assert.Equal(Effect.None, denied.Sentences[0].Effect);
    }, iter: 100);

    [Fact]
    public void Any_text_is_read_without_a_crash_and_every_span_lies_inside() =>
        Pick(["miR-21 ", "inhibits ", "osteogenesis ", "(", ")", "-/- ", ", ", "which ", "was ", "increased ", "by ", "of ", "not ", "𝛽", "and ", "; ", "to ", "higher ", "than ", "effect "]).Array[0, 30].Sample(parts =>
            {
                var text = string.Concat(parts);
                var paper = Rules.Annotate(new Paper("any", text) { Sentences = text.Length == 0 ? [] : [new Sentence(new TextSpan(0, text.Length), SectionKind.Other)] });
                Assert.All(paper.Findings, f => Assert.All(f.Evidence.Cues, c => Assert.InRange(c.Span.End, 0, text.Length)));
            }, iter: 500);

    private static string Base(string verb) => verb switch
    {
        "increased" => "increase",
        "reduced" => "reduce",
        "suppresses" => "suppress",
        _ => verb[..^1],
    };

    private static Paper Sentence(string marked) => Rules.Annotate(EffectCase.Parse(marked + " => none").ToPaper());

    private static Finding Only(Paper paper) => Assert.Single(paper.Findings);

    private static string Wanted(string line)
    {
        var wanted = EffectCase.Parse(line);
        return Show(wanted.Effect, wanted.Agents);
    }

    private static string Read(string line)
    {
        var wanted = EffectCase.Parse(line);
        var read = Rules.Annotate(wanted.ToPaper());
        var agents = read.Findings.Where(f => f.Process == "osteogenesis").Select(f => (f.Agent.Span.In(wanted.Text), f.Effect));
        return Show(read.Sentences[0].Effect, wanted.Agents.Count == 0 ? [] : agents);
    }

    private static string Show(Effect effect, IEnumerable<(string Name, Effect Effect)> agents) =>
        effect.Name() + " | " + string.Join("; ", agents.Select(a => a.Name + "/" + a.Effect.Name()).Distinct().Order(StringComparer.Ordinal));

    private static TheoryData<string> Lines(string heading) =>
        new(File.ReadLines(Path.Join(AppContext.BaseDirectory, "Cases", "effects.md"))
            .SkipWhile(l => l != "## " + heading).Skip(1).TakeWhile(l => !l.StartsWith('#')).Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..]));
}
