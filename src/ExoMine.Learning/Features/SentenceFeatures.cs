using ExoMine.Effects;
using ExoMine.Effects.Analysis;

namespace ExoMine.Learning.Features;

/// <summary>Describes a sentence for the two questions asked of it: does it assert a direction, and which.</summary>
public static class SentenceFeatures
{
    /// <summary>For "does it assert a direction?": blind to signs.</summary>
    public static FeatureBag OfAssertion(SentenceReading reading)
    {
        var bag = new FeatureBag();
        if (reading.Analysis is not { } sentence) return bag;
        var verdict = reading.Verdict;
        bag.Set("r:verdict", verdict.Effect == Effect.None ? 0 : 1);
        bag.Set("r:mixed", verdict.Effect == Effect.Mixed ? 1 : 0);
        bag.Set("r:weight", Math.Min(3, verdict.Raised + verdict.Lowered));
        bag.Set("r:agents", Math.Min(3, reading.Candidates.Count));
        foreach (var link in reading.Links)
        {
            var process = SentenceVerdict.ProcessOf(sentence, link);
            if (process == SentenceAnalysis.Osteogenesis)
            {
                foreach (var name in LinkFeatures.Of(sentence, link).Distinct()) bag.Set(name, 1);
            }
            else if (link.Weight > 0)
            {
                bag.Set("r:other-process", 1);
            }
        }
        AddSentence(bag, sentence);
        WordingFeatures.Add(bag, sentence);
        return bag;
    }

    /// <summary>For "does it deny an effect?".</summary>
    public static FeatureBag OfDenial(SentenceReading reading)
    {
        var bag = OfAssertion(reading);
        bag.Set("r:denials", Math.Min(2, reading.Denials.Count));
        return bag;
    }

    /// <summary>For "which direction?": every value turns with the signs.</summary>
    public static FeatureBag OfDirection(SentenceReading reading)
    {
        var bag = new FeatureBag();
        if (reading.Analysis is not { } sentence) return bag;
        bag.Set("r:verdict", Math.Sign(reading.Verdict.Raised - reading.Verdict.Lowered));
        bag.Set("r:difference", Math.Clamp(reading.Verdict.Raised - reading.Verdict.Lowered, -3, 3));
        foreach (var link in reading.Links)
        {
            if (SentenceVerdict.ProcessOf(sentence, link) != SentenceAnalysis.Osteogenesis) continue;
            foreach (var name in LinkFeatures.Of(sentence, link).Distinct()) bag.Add(name, link.Sign);
        }
        foreach (var item in sentence.Items)
        {
            if (item.Kind != ItemKind.Cue || item.Sign == 0) continue;
            bag.Add("s:cues", item.Sign);
            bag.Add("s:cue:" + item.Label, item.Sign);
            bag.Add("n:cue:" + sentence.In(item).ToLowerInvariant(), item.Sign);
        }
        foreach (var item in sentence.Items.Where(i => i.Kind == ItemKind.Process && i.Label != SentenceAnalysis.Osteogenesis).DistinctBy(i => i.Label))
        {
            var sign = reading.Links.Where(l => l.Weight > 0 && SentenceVerdict.ProcessOf(sentence, l) == item.Label).Sum(l => l.Sign);
            if (sign != 0) bag.Set("s:process:" + item.Label, Math.Sign(sign));
        }
        return bag;
    }

    private static void AddSentence(FeatureBag bag, SentenceAnalysis sentence)
    {
        int raising = 0, lowering = 0;
        foreach (var item in sentence.Items)
        {
            switch (item.Kind)
            {
                case ItemKind.Cue:
                    if (item.Sign > 0) raising++;
                    if (item.Sign < 0) lowering++;
                    bag.Set("s:cue:" + item.Label, 1);
                    break;
                case ItemKind.Process when item.Label == SentenceAnalysis.Osteogenesis:
                    bag.Set("s:grade:" + item.Grade, 1);
                    break;
                case ItemKind.Process:
                    bag.Set("s:process:" + item.Label, 1);
                    break;
                case ItemKind.Entity:
                    bag.Set("s:entity:" + item.Label, 1);
                    break;
                case ItemKind.Aim or ItemKind.Negation or ItemKind.Verb:
                    bag.Set("s:" + item.Kind + ":" + item.Label, 1);
                    break;
                case ItemKind.Report or ItemKind.Hedge or ItemKind.Contrast or ItemKind.Method or ItemKind.Number:
                    bag.Set("s:" + item.Kind, 1);
                    break;
                default:
                    break;
            }
        }
        bag.Set("s:raising", Math.Min(4, raising));
        bag.Set("s:lowering", Math.Min(4, lowering));
        bag.Set("s:length", Math.Min(6, sentence.Count / 10));
        if (sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimEnd() is not [.., '.' or '?' or '!']) bag.Set("s:no-stop", 1);
        bag.Set("s:first:" + sentence[0].Kind + "/" + sentence[0].Label, 1);
    }
}
