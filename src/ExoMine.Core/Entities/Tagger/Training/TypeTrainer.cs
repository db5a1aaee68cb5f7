using System.Runtime.InteropServices;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>A document ready for learning one type: its reading, the corpus it comes from, and its labels.</summary>
internal sealed record PreparedDocument(TaggerText Text, int Domain, byte[] Labels);

/// <summary>
/// Learns one entity type in two passes: the second sees what the first says of the rest of the document. The first pass's word for
/// training comes from models that did not learn from the document (two folds).
/// </summary>
internal sealed class TypeTrainer(IReadOnlyList<PreparedDocument> documents, TypeTrainerOptions options)
{
    private const int Folds = 2;
    private readonly FeatureIndex _index = new(options.LeastCount);
    private readonly TrainingSet _set = new();
    private readonly List<int> _firstSentences = [];
    private readonly Dictionary<(int Form, int Role, int Domain), int> _seen = [];
    private readonly Dictionary<(int Form, int Role, int Domain), NumberedFeatures> _numbered = [];

    public FeatureIndex Index => _index;

    public (LinearWeights First, LinearWeights Second) Train(Action<string> log)
    {
        foreach (var document in documents) Count(document);
        _seen.Clear();
        log($"  {_index.Count} features");
        for (var d = 0; d < documents.Count; d++) AddSentences(d);
        var first = Learn(false, _ => true, options.Orders);
        log("  first pass learned");
        var byFold = Enumerable.Range(0, Folds).Select(fold => Learn(false, d => d % Folds != fold, 1)).ToArray();
        var votes = Enumerable.Range(0, documents.Count)
            .Select(d => new DocumentVotes(documents[d].Text, Predict(byFold[d % Folds], d))).ToArray();
        for (var d = 0; d < documents.Count; d++) EnumerateVotes(documents[d].Text, votes[d], keys => SeeAll(keys));
        var numbers = new List<int>();
        for (var d = 0; d < documents.Count; d++)
        {
            EnumerateVotes(documents[d].Text, votes[d], keys =>
            {
                numbers.Clear();
                foreach (var key in keys) AddNumber(numbers, key);
                _set.Votes.Add(CollectionsMarshal.AsSpan(numbers));
            });
        }
        log("  first pass voted");
        var second = Learn(true, _ => true, options.Orders);
        log("  second pass learned");
        return (first, second);
    }

    /// <summary>The mean of several learners, each with an order of its own.</summary>
    private LinearWeights Learn(bool withVotes, Func<int, bool> uses, int orders)
    {
        var mean = new LinearWeights(_index.Count);
        for (var order = 0; order < orders; order++)
        {
            var learner = options.Learner with { Seed = options.Learner.Seed + order };
            var learned = learner.Rate > 0
                ? new ConditionalRandomField(_set, _index.Count, withVotes, learner).Train(uses)
                : new StructuredPerceptron(_set, _index.Count, withVotes, learner).Train(uses);
            mean.Add(learned, 1f / orders);
        }
        return mean;
    }

    private byte[] Predict(LinearWeights weights, int document)
    {
        var labels = new byte[documents[document].Text.Count];
        for (var s = _firstSentences[document]; s < _set.Sentences.Count && _set.Sentences[s].Document == document; s++)
        {
            var sentence = _set.Sentences[s];
            var emissions = new float[sentence.Count * Label.Count];
            weights.Score(_set, sentence, false, [], emissions);
            Viterbi.Decode(emissions, weights.Transitions, labels.AsSpan(sentence.FirstInText, sentence.Count));
        }
        return labels;
    }

    private void AddSentences(int d)
    {
        var document = documents[d];
        _firstSentences.Add(_set.Sentences.Count);
        foreach (var (first, end) in document.Text.Sentences)
        {
            _set.Sentences.Add(new TrainingSentence(d, _set.Labels.Count, end - first, first));
            for (var i = first; i < end; i++)
            {
                _set.Labels.Add(document.Labels[i]);
                _set.IsSymbol.Add(document.Text.Forms[document.Text.RunForm[i]].IsSymbol);
            }
        }
        var row = new NumberedFeatures();
        Visit(document, (roles, keys, kinds) =>
        {
            row.Clear();
            AddNumbers(row, keys, kinds, document.Domain);
            for (var role = 0; role < roles.Length; role++) row.Add(NumbersOf(document, roles[role], role));
            _set.Context.Add(CollectionsMarshal.AsSpan(row.Context));
            _set.Own.Add(CollectionsMarshal.AsSpan(row.Own));
        });
    }

    /// <summary>Worked out once for each form, role and corpus.</summary>
    private NumberedFeatures NumbersOf(PreparedDocument document, int form, int role)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbered, (form, role, document.Domain), out _);
        if (known is not null) return known;
        known = new NumberedFeatures();
        var keys = new FeatureKeys(stackalloc uint[FormFeatures.Most], stackalloc KeyKind[FormFeatures.Most]);
        FormFeatures.Write(document.Text.Forms, form, (FormRole)role, ref keys);
        AddNumbers(known, keys.Keys, keys.Kinds, document.Domain);
        return known;
    }

    private void AddNumbers(NumberedFeatures row, ReadOnlySpan<uint> keys, ReadOnlySpan<KeyKind> kinds, int domain)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            var target = (kinds[k] & KeyKind.Own) != 0 ? row.Own : row.Context;
            AddNumber(target, keys[k]);
            if ((kinds[k] & KeyKind.Domained) != 0) AddNumber(target, FeatureHash.InDomain(keys[k], domain));
        }
    }

    private void AddNumber(List<int> numbers, uint key)
    {
        if (_index[key] is var number && number >= 0) numbers.Add(number);
    }

    /// <summary>The features of a form in its role need not be counted further than decides whether they are kept.</summary>
    private void Count(PreparedDocument document) => Visit(document, (roles, keys, kinds) =>
    {
        See(keys, kinds, document.Domain);
        var own = new FeatureKeys(stackalloc uint[FormFeatures.Most], stackalloc KeyKind[FormFeatures.Most]);
        for (var role = 0; role < roles.Length; role++)
        {
            ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, (roles[role], role, document.Domain), out _);
            if (times++ >= options.LeastCount) continue;
            own.Clear();
            FormFeatures.Write(document.Text.Forms, roles[role], (FormRole)role, ref own);
            See(own.Keys, own.Kinds, document.Domain);
        }
    });

    private void See(ReadOnlySpan<uint> keys, ReadOnlySpan<KeyKind> kinds, int domain)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            _index.See(keys[k]);
            if ((kinds[k] & KeyKind.Domained) != 0) _index.See(FeatureHash.InDomain(keys[k], domain));
        }
    }

    private void SeeAll(ReadOnlySpan<uint> keys)
    {
        foreach (var key in keys) _index.See(key);
    }

    private delegate void TokenKeys(ReadOnlySpan<int> roles, ReadOnlySpan<uint> keys, ReadOnlySpan<KeyKind> kinds);

    private delegate void VoteKeys(ReadOnlySpan<uint> keys);

    private static void Visit(PreparedDocument document, TokenKeys visit)
    {
        Span<int> roles = stackalloc int[FormFeatures.RoleCount];
        var keys = new FeatureKeys(stackalloc uint[PlaceFeatures.Most], stackalloc KeyKind[PlaceFeatures.Most]);
        var text = document.Text;
        foreach (var (first, end) in text.Sentences)
        {
            for (var i = first; i < end; i++)
            {
                keys.Clear();
                PlaceFeatures.Roles(text, first, end, i, roles);
                PlaceFeatures.Write(text, first, end, i, roles, ref keys);
                visit(roles, keys.Keys, keys.Kinds);
            }
        }
    }

    private static void EnumerateVotes(TaggerText text, DocumentVotes votes, VoteKeys visit)
    {
        var keys = new FeatureKeys(stackalloc uint[VoteFeatures.Most], stackalloc KeyKind[VoteFeatures.Most]);
        foreach (var (first, end) in text.Sentences)
        {
            for (var i = first; i < end; i++)
            {
                keys.Clear();
                VoteFeatures.Write(text, first, end, i, votes.At(first, end, i), ref keys);
                visit(keys.Keys);
            }
        }
    }
}
