using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ExoMine.Entities.Tagger.Network;

namespace ExoMine.Entities.Tagger;

/// <summary>Labels texts by a model. Keeps what it worked out of each form, so it serves one thread at a time.</summary>
internal sealed class TaggerDecoder(TaggerModel model)
{
    private const int MostForms = 60_000;

    /// <summary>Room for more tokens is not kept for the next text.</summary>
    private const int MostPlaces = 1 << 17;

    /// <summary>A sentence whose best name is this far from being one is not shown to the network.</summary>
    private const float FarFromName = -50;

    /// <summary>One so far is not read again by the second pass: votes could not make up for it.</summary>
    private const float Hopeless = -150;
    private readonly TaggerTextBuilder _builder = new(model.Lexicons);
    private FormTable _forms = new(model.Classes);
    private Vector256<short>[] _sums = [];
    private uint[] _known = [];
    private Vector256<short>[] _places = [];
    private float[] _emissions = [];

    /// <summary>How far each sentence is from naming something of the type that was asked for last, by the weights alone.</summary>
    private float[] _distances = [];
    private readonly VoteSums _votes = new(model.Weights);
    private readonly NameNetworkReader _network = new(model.Network);

    /// <summary>What the network says, a row of its answers a token.</summary>
    private float[] _answers = [];

    public TaggerText Read(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Mention> recognised)
    {
        if (_forms.Count > MostForms)
        {
            _forms = new FormTable(model.Classes);
            Array.Clear(_known);
            _votes.Clear();
            _network.Clear();
        }
        var read = _builder.Build(text, sentences, _forms, recognised);
        if (_forms.Count > _known.Length)
        {
            Array.Resize(ref _known, _forms.Count * 2);
            Array.Resize(ref _sums, _known.Length * FormFeatures.RoleCount);
        }
        if (read.Count > _places.Length || _places.Length > MostPlaces)
        {
            _places = new Vector256<short>[BitOperations.RoundUpToPowerOf2((uint)read.Count)];
            _emissions = new float[_places.Length * Label.Count];
            _answers = new float[_places.Length * _network.Answers];
        }
        return read;
    }

    /// <summary>The scores of labels that the last pass gave, a row of <see cref="Label.Count"/> a token; the next pass overwrites them.</summary>
    public ReadOnlySpan<float> Emissions => _emissions;

    /// <summary>Sums all features of the text's places, for all passes.</summary>
    public void Sum(TaggerText text)
    {
        Span<int> roles = stackalloc int[FormFeatures.RoleCount];
        var keys = new FeatureKeys(stackalloc uint[FormFeatures.Most], stackalloc KeyKind[FormFeatures.Most]);
        foreach (var (first, end) in text.Sentences)
        {
            for (var i = first; i < end; i++)
            {
                PlaceFeatures.Roles(text, first, end, i, roles);
                keys.Clear();
                PlaceFeatures.Write(text, first, end, i, roles, ref keys);
                var sum = model.Weights.Sum(keys.Keys);
                for (var role = 0; role < FormFeatures.RoleCount; role++) sum += SumOf(roles[role], role, ref keys);
                _places[i] = sum;
            }
        }
    }

    /// <summary>The labels of all passes that a type is read in, and the pass that had the last word.</summary>
    public (byte[] Labels, PassModel Last) Decide(TaggerText text, TypeModel type)
    {
        var labels = FirstPass(text, type);
        // A single sentence has no other uses of its words to vote: there the second pass finds fewer cells than the first.
        return text.Sentences.Count > 1 || type.Type == EntityType.Gene ? (SecondPass(text, type, labels), type.Second) : (labels, type.First);
    }

    /// <param name="type">Which of the model's types.</param>
    public byte[] FirstPass(TaggerText text, TypeModel type)
    {
        for (var i = 0; i < text.Count; i++) Spread(in _places[i], type.First, _emissions.AsSpan(i * Label.Count));
        if (text.Sentences.Count > _distances.Length) _distances = new float[text.Sentences.Count * 2];
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var (first, end) = text.Sentences[s];
            _distances[s] = NameDistance.OfBest(_emissions.AsSpan(first * Label.Count, (end - first) * Label.Count), type.First.Transitions);
        }
        if (PlaceOf(type.Type) is not null) AskNetwork(text);
        AddAnswers(text, type);
        return Decode(text, type.First);
    }

    /// <param name="first">What the first pass, just before, said; hopeless sentences keep its scores.</param>
    public byte[] SecondPass(TaggerText text, TypeModel type, byte[] first)
    {
        var votes = new DocumentVotes(text, first);
        var keys = new FeatureKeys(stackalloc uint[VoteFeatures.Most], stackalloc KeyKind[VoteFeatures.Most]);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            if (_distances[s] < Hopeless) continue;
            var (start, end) = text.Sentences[s];
            for (var i = start; i < end; i++)
            {
                var sum = _places[i] + _votes.Sum(text, start, end, i, votes.At(start, end, i), ref keys);
                Spread(in sum, type.Second, _emissions.AsSpan(i * Label.Count));
            }
        }
        AddAnswers(text, type);
        return Decode(text, type.Second);
    }

    private byte[] Decode(TaggerText text, PassModel pass)
    {
        var labels = new byte[text.Count];
        foreach (var (first, end) in text.Sentences)
            Viterbi.Decode(_emissions.AsSpan(first * Label.Count), pass.Transitions, labels.AsSpan(first, end - first));
        return labels;
    }

    private Vector256<short> SumOf(int form, int role, ref FeatureKeys keys)
    {
        var place = (form * FormFeatures.RoleCount) + role;
        if ((_known[form] & (1u << role)) != 0) return _sums[place];
        keys.Clear();
        FormFeatures.Write(_forms, form, (FormRole)role, ref keys);
        _known[form] |= 1u << role;
        return _sums[place] = model.Weights.Sum(keys.Keys);
    }

    /// <summary>Asks the network of the sentences in which the weights alone come near to a name.</summary>
    private void AskNetwork(TaggerText text)
    {
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var (first, end) = text.Sentences[s];
            var answers = _answers.AsSpan(first * _network.Answers, (end - first) * _network.Answers);
            if (_distances[s] > FarFromName) _network.Read(text, first, end, answers);
            else answers.Clear();
        }
    }

    /// <summary>Which of the network's answers are on a type; null where it has no say.</summary>
    private int? PlaceOf(EntityType type)
    {
        for (var place = 0; place < model.Network.Types.Count; place++)
            if (model.Network.Types[place] == type) return place;
        return null;
    }

    private void AddAnswers(TaggerText text, TypeModel type)
    {
        if (PlaceOf(type.Type) is not { } place) return;
        for (var i = 0; i < text.Count; i++)
        {
            var answer = _answers.AsSpan((i * _network.Answers) + (place * Label.Outside), Label.Outside);
            for (var l = 0; l < answer.Length; l++) _emissions[(i * Label.Count) + l] += answer[l];
        }
    }

    private static void Spread(in Vector256<short> sum, PassModel pass, Span<float> emissions)
    {
        var lanes = MemoryMarshal.Cast<Vector256<short>, short>(new ReadOnlySpan<Vector256<short>>(in sum)).Slice(pass.Lane, Label.Outside);
        for (var l = 0; l < lanes.Length; l++) emissions[l] = lanes[l] * pass.Scale;
        emissions[Label.Outside] = pass.Outside;
    }
}
