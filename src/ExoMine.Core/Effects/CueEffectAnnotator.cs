using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;

namespace ExoMine.Effects;

/// <summary>
/// The baseline that everything else has to beat: a sentence goes the way of the cue nearest to its osteogenesis term, and the
/// nearest RNA, gene or vesicle before the cue is the agent. No perturbations, no negation, no chains.
/// </summary>
public sealed class CueEffectAnnotator(EffectLexicon lexicon) : IAnnotator
{
    private readonly SentenceReader reader = new(lexicon);

    public Paper Annotate(Paper paper)
    {
        var sentences = new List<Sentence>(paper.Sentences.Count);
        var findings = new List<Finding>(paper.Findings);
        foreach (var reading in reader.Read(paper))
        {
            var cue = reading.Analysis is { SpeaksOfOsteogenesis: true } analysis ? Nearest(analysis) : null;
            var effect = cue is null ? Effect.None : cue.Sign > 0 ? Effect.Promotes : Effect.Inhibits;
            sentences.Add(paper.Sentences[reading.Index] with { Effect = effect, Score = 0.5 });
            if (cue is null || AgentBefore(reading.Analysis!, cue) is not { } agent) continue;
            findings.Add(new Finding(reading.Index, new Agent(agent.Span, agent.Type), SentenceAnalysis.Osteogenesis, effect,
                new Evidence("cue-effect", 0.5, [new Cue(cue.Span, effect.Name())])));
        }
        return paper with { Sentences = sentences, Findings = findings };
    }

    private static Item? Nearest(SentenceAnalysis sentence)
    {
        var processes = sentence.Items.Where(i => i.Is(ItemKind.Process, SentenceAnalysis.Osteogenesis)).ToArray();
        return sentence.Items.Where(i => i.Kind == ItemKind.Cue && i.Form is CueForm.Base or CueForm.Finite or CueForm.Past or CueForm.Ing)
            .MinBy(cue => processes.Length == 0 ? 0 : processes.Min(p => Math.Abs(p.First - cue.First)));
    }

    private static Mention? AgentBefore(SentenceAnalysis sentence, Item cue) => sentence.Mentions.LastOrDefault(m =>
        m.Span.End <= cue.Span.Start && m.Type is EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna or EntityType.Gene or EntityType.Vesicle);
}
