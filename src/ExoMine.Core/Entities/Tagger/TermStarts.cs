namespace ExoMine.Entities.Tagger;

/// <summary>Which of a list of lexicons have terms that begin with a form, worked out once a form: few words of a text begin any.</summary>
internal sealed class TermStarts(IReadOnlyList<TermSet> lexicons)
{
    private const uint Known = 1u << 31;
    private FormTable? _forms;
    private uint[] _starts = [];

    /// <summary>A bit a lexicon for each token.</summary>
    public uint[] Of(FormTable forms, ReadOnlySpan<int> tokens)
    {
        if (_forms != forms) (_forms, _starts) = (forms, []);
        if (_starts.Length < forms.Count) Array.Resize(ref _starts, forms.Count * 2);
        var starts = new uint[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var known = ref _starts[tokens[i]];
            if (known == 0) known = Known | Find(forms[tokens[i]]);
            starts[i] = known;
        }
        return starts;
    }

    private uint Find(in Form form)
    {
        var starts = 0u;
        for (var l = 0; l < lexicons.Count; l++)
            if (lexicons[l].HasTermFrom(form)) starts |= 1u << l;
        return starts;
    }
}
