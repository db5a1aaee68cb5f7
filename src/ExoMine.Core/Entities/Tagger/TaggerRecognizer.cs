using System.Collections.Concurrent;

namespace ExoMine.Entities.Tagger;

/// <summary>Finds genes and cell types by the learned sequence tagger.</summary>
public sealed class TaggerRecognizer : IAnnotator
{
    public const string Name = "tagger";

    private readonly TaggerModel _model;
    private readonly ConcurrentBag<TaggerDecoder> _idle = [];

    internal TaggerRecognizer(TaggerModel model) => _model = model;

    /// <summary>Reads the model's folder.</summary>
    public static TaggerRecognizer Load(string folder) => new(TaggerModelReader.Read(folder));

    public Paper Annotate(Paper paper)
    {
        var decoder = _idle.TryTake(out var idle) ? idle : new TaggerDecoder(_model);
        var found = Find(decoder, paper);
        _idle.Add(decoder);
        return found.Count == 0 ? paper : paper with { Mentions = [.. paper.Mentions.Concat(found).OrderBy(m => m.Span).ThenBy(m => m.Type)] };
    }

    private List<Mention> Find(TaggerDecoder decoder, Paper paper)
    {
        var sentences = paper.Sentences.Count > 0 ? paper.Sentences.Select(s => s.Span).ToArray() : [new TextSpan(0, paper.Text.Length)];
        var text = decoder.Read(paper.Text, sentences);
        var sums = decoder.Sums(text);
        var emissions = new float[text.Count * Label.Count];
        var found = new List<Mention>();
        foreach (var type in _model.Types)
        {
            var first = TaggerDecoder.FirstPass(text, sums, type);
            var labels = decoder.SecondPass(text, sums, type, first, emissions);
            foreach (var (start, end) in NameSpans.Of(labels, text.Sentences))
            {
                if (NameSpans.Mend(text, start, end) is not { } span || _model.IsBare(type.Type, paper.Text, span)) continue;
                found.Add(new Mention(type.Type, span, Name));
            }
        }
        return found;
    }
}
