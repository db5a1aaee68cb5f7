using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger;

/// <summary>Labels texts by a model. Keeps what it worked out of each form, so it serves one thread at a time.</summary>
internal sealed class TaggerDecoder(TaggerModel model)
{
    private const int MostForms = 60_000;
    private readonly TaggerTextBuilder _builder = new(model.Lexicons);
    private FormTable _forms = new(model.Classes);
    private Vector256<short>[] _sums = [];
    private uint[] _known = [];
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
        return read;
    }

    /// <summary>The sums of all features of the text's places, for all passes.</summary>
    public Vector256<short>[] Sums(TaggerText text)
    {
        var sums = new Vector256<short>[text.Count];
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
                sums[i] = sum;
            }
        }
        return sums;
    }

    /// <summary>The labels of the first pass; <paramref name="emissions"/> are filled for whoever judges them.</summary>
    public static byte[] FirstPass(TaggerText text, Vector256<short>[] sums, TypeModel type, float[] emissions)
    {
        for (var i = 0; i < text.Count; i++) Spread(in sums[i], type.First, emissions.AsSpan(i * Label.Count));
        return Decode(text, emissions, type.First);
    }

    /// <summary>The labels of the second pass; <paramref name="emissions"/> are filled for whoever judges them.</summary>
    public byte[] SecondPass(TaggerText text, Vector256<short>[] sums, TypeModel type, byte[] first, float[] emissions)
    {
        var votes = new DocumentVotes(text, first);
        var keys = new FeatureKeys(stackalloc uint[VoteFeatures.Most], stackalloc KeyKind[VoteFeatures.Most]);
        foreach (var (start, end) in text.Sentences)
        {
            for (var i = start; i < end; i++)
            {
                var sum = sums[i] + _votes.Sum(text, start, end, i, votes.At(start, end, i), ref keys);
                Spread(in sum, type.Second, emissions.AsSpan(i * Label.Count));
            }
        }
        return Decode(text, emissions, type.Second);
    }

    private static byte[] Decode(TaggerText text, float[] emissions, PassModel pass)
    {
        var labels = new byte[text.Count];
        foreach (var (first, end) in text.Sentences)
            Viterbi.Decode(emissions.AsSpan(first * Label.Count), pass.Transitions, labels.AsSpan(first, end - first));
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
