using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>Labels texts by a model. Keeps what it worked out of each form, so it serves one thread at a time.</summary>
internal sealed class TaggerDecoder(TaggerModel model)
{
    private const int MostForms = 60_000;

    /// <summary>Room for more tokens is not kept for the next text.</summary>
    private const int MostPlaces = 1 << 17;
    private readonly TaggerTextBuilder _builder = new(model.Lexicons);
    private FormTable _forms = new(model.Classes);
    private Vector256<short>[] _sums = [];
    private uint[] _known = [];
    private Vector256<short>[] _places = [];
    private float[] _emissions = [];
    private readonly VoteSums _votes = new(model.Weights);

    public TaggerText Read(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Mention> recognised)
    {
        if (_forms.Count > MostForms)
        {
            _forms = new FormTable(model.Classes);
            Array.Clear(_known);
            _votes.Clear();
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

    public byte[] FirstPass(TaggerText text, TypeModel type)
    {
        for (var i = 0; i < text.Count; i++) Spread(in _places[i], type.First, _emissions.AsSpan(i * Label.Count));
        return Decode(text, type.First);
    }

    public byte[] SecondPass(TaggerText text, TypeModel type, byte[] first)
    {
        var votes = new DocumentVotes(text, first);
        var keys = new FeatureKeys(stackalloc uint[VoteFeatures.Most], stackalloc KeyKind[VoteFeatures.Most]);
        foreach (var (start, end) in text.Sentences)
        {
            for (var i = start; i < end; i++)
            {
                var sum = _places[i] + _votes.Sum(text, start, end, i, votes.At(start, end, i), ref keys);
                Spread(in sum, type.Second, _emissions.AsSpan(i * Label.Count));
            }
        }
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

    private static void Spread(in Vector256<short> sum, PassModel pass, Span<float> emissions)
    {
        var lanes = MemoryMarshal.Cast<Vector256<short>, short>(new ReadOnlySpan<Vector256<short>>(in sum)).Slice(pass.Lane, Label.Outside);
        for (var l = 0; l < lanes.Length; l++) emissions[l] = lanes[l] * pass.Scale;
        emissions[Label.Outside] = pass.Outside;
    }
}
