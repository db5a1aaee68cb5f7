using System.Collections.Concurrent;
using ExoMine.Networks;

namespace ExoMine.Entities.Tagger;

/// <summary>Finds genes and cell types by the learned sequence tagger.</summary>
public sealed class TaggerRecognizer : IAnnotator
{
    public const string Name = "tagger";

    private readonly TaggerModel _model;
    private readonly ConcurrentBag<TaggerDecoder> _idle = [];

    internal TaggerRecognizer(TaggerModel model) => _model = model;

    /// <summary>Reads the model's folder.</summary>
    /// <param name="words">The vectors that its network was trained with.</param>
    public static TaggerRecognizer Load(string folder, WordVectors words) => new(TaggerModelReader.Read(folder, words));

    /// <summary>How often the grammars and lexicons beside it are right.</summary>
    public RecogniserPrecisions BesideIt => _model.BesideIt;

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
        var text = decoder.Read(paper.Text, sentences, paper.Mentions);
        decoder.Sum(text);
        var taken = NonCoding(paper);
        var found = new List<Mention>();
        foreach (var type in _model.Types)
        {
            var (labels, last) = decoder.Decide(text, type);
            var margins = new float[text.Count];
            foreach (var (start, end) in text.Sentences)
            {
                if (!labels.AsSpan(start, end - start).ContainsAnyExcept(Label.Outside)) continue;
                NameMargins.Fill(decoder.Emissions[(start * Label.Count)..], last.Transitions, margins.AsSpan(start, end - start));
                foreach (var (from, to) in NameSpans.Of(labels, start, end))
                {
                    if (NameSpans.Mend(text, from, to) is not { } span || _model.IsBare(type.Type, paper.Text, span)) continue;
                    if (type.Type == EntityType.Gene && taken?.AsSpan(span.Start, span.Length).Contains(true) == true) continue;
                    var margin = margins.AsSpan(from, to - from).ToArray().Min();
                    found.Add(new Mention(type.Type, span, Name) { Score = NameMargins.Score(margin, type.Temperature) });
                }
            }
        }
        return found;
    }

    /// <summary>Where a grammar has read a non-coding RNA: those are no genes. Null where there is none.</summary>
    private static bool[]? NonCoding(Paper paper)
    {
        bool[]? taken = null;
        foreach (var mention in paper.Mentions)
            if (mention.Type is EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna)
                (taken ??= new bool[paper.Text.Length]).AsSpan(mention.Span.Start, mention.Span.Length).Fill(true);
        return taken;
    }
}
