using System.CommandLine;
using System.Globalization;
using ExoMine.Effects;
using ExoMine.Effects.Agents;
using ExoMine.Learning;

namespace ExoMine.Cli.Commands;

/// <summary>exomine explain "sentence": the marked words, the chain of signs, what weighed most, and the probability.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("SENTENCE") { Description = "One sentence (or more, explained one by one)" };
        var models = new Option<string?>("--models") { Description = "Folder of models and lexicons to use instead of the program's own", HelpName = "DIR" };
        var command = new Command("explain", "Tell why a sentence gets its label") { text, models };
        command.SetAction(parsed =>
        {
            foreach (var line in Lines(parsed.GetRequiredValue(text), new ModelFolder(parsed.GetValue(models)))) Console.Out.WriteLine(line);
        });
        return command;
    }

    private static IEnumerable<string> Lines(string text, ModelFolder models)
    {
        var vocabulary = DefaultPipeline.Vocabulary(models);
        var classifier = new EffectClassifier(DefaultPipeline.Model(models));
        var paper = DefaultPipeline.Recognizers(models).Annotate(new Paper("sentence", text));
        foreach (var reading in new SentenceReader(vocabulary).Read(paper))
        {
            var explanation = EffectExplanation.Of(classifier, reading);
            yield return Marked(paper, paper.Sentences[reading.Index].Span, explanation.Marks);
            yield return Text($"  {explanation.Judgement.Effect.Name()}, probability {explanation.Judgement.Score:0.00}");
            foreach (var agent in explanation.Judgement.Agents)
                yield return $"  agent    {agent.Span.In(paper.Text)} ({agent.Type?.Name() ?? "other"}) = {Sign(agent.Effect)}{Perturbed(paper, agent)}";
            foreach (var denial in explanation.Judgement.Denials)
                yield return Text($"  denied   {denial.Agent.Span.In(paper.Text)}: {(denial.Agent.Effect == 0 ? "any effect" : Sign(denial.Agent.Effect))}, probability {explanation.Judgement.DenialScore:0.00}");
            foreach (var chain in explanation.Chains)
                yield return $"  chain    {string.Join(" → ", chain.Cues.Select(cue => $"{cue.Word} ({Sign(cue.Sign)})"))} → {chain.Process} = {Sign(chain.Sign)}, {chain.State}";
            if (explanation.Network?.Labels is { } labels)
                yield return Text($"  networks none {labels[0]:0.00}, promotes {labels[1]:0.00}, inhibits {labels[2]:0.00}, mixed {labels[3]:0.00}");
            foreach (var (feature, weight) in explanation.ForAssertion) yield return Text($"  asserts  {weight,6:+0.00;-0.00}  {feature}");
            foreach (var (feature, weight) in explanation.ForDirection) yield return Text($"  upwards  {weight,6:+0.00;-0.00}  {feature}");
        }
    }

    private static string Marked(Paper paper, TextSpan sentence, IReadOnlyList<Cue> cues)
    {
        var marks = paper.Mentions.Where(m => sentence.Contains(m.Span)).Select(m => (m.Span, Role: m.Type.Name()))
            .Concat(cues.Select(cue => (cue.Span, cue.Role))).ToArray();
        var marked = new System.Text.StringBuilder();
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            // Inner marks close first.
            foreach (var (_, role) in marks.Where(m => m.Span.End == i).OrderByDescending(m => m.Span.Start)) marked.Append('|').Append(role).Append('}');
            if (i == sentence.End) break;
            foreach (var _ in marks.Where(m => m.Span.Start == i)) marked.Append('{');
            marked.Append(paper.Text[i]);
        }
        return marked.ToString();
    }

    private static string Perturbed(Paper paper, AgentCandidate agent) => agent.Perturbation == 0
        ? ""
        : $", for {string.Join(" ", agent.PerturbationWords.Select(word => word.In(paper.Text)))} ({Sign(agent.Perturbation)}) was seen to do {Sign(agent.Observed)}";

    private static string Sign(int sign) => sign switch { > 0 => "+", < 0 => "−", _ => "0" };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
