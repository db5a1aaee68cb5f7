using ExoMine.Entities.Lexicons;
using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>
/// A lexicon as numbers: sequences of words without hyphens, case and plural s. The longest match at each place labels its
/// tokens B, I, E or S (1 to 4), plus 4 where case agrees too.
/// </summary>
/// <param name="expected">About how many sequences there will be.</param>
internal sealed class TermSet(int expected = 1 << 16)
{
    private const byte Prefix = 1, Term = 2;
    private const int LongestMatch = 24;
    private readonly Dictionary<uint, byte> _sequences = [];
    private readonly HashSet<uint> _exact = [];
    private readonly HashMarks _marks = new(expected);

    public IReadOnlyDictionary<uint, byte> Sequences => _sequences;

    public IReadOnlyCollection<uint> Exact => _exact;

    public void Restore(uint sequence, byte role)
    {
        _sequences[sequence] = role;
        _marks.Add(sequence);
    }

    public void RestoreExact(uint term) => _exact.Add(term);

    public void Add(string term, FormTable forms)
    {
        var tokens = Tokenizer.Tokenize(term);
        var loose = FeatureHash.Seed;
        var exact = FeatureHash.Seed;
        var words = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsSkipped(term[tokens[i].Start])) continue;
            ref readonly var form = ref forms[forms.Get(tokens[i].In(term))];
            if (words++ > 0) Mark(loose, Prefix);
            loose = FeatureHash.Join(loose, form.Singular);
            exact = FeatureHash.Join(exact, form.Exact);
        }
        if (words is 0 or > LongestMatch) return;
        Mark(loose, Term);
        _exact.Add(Shorten(exact));
    }

    /// <summary>True where a term begins with the form, or consists of it.</summary>
    public bool HasTermFrom(in Form form) => _sequences.ContainsKey(Shorten(FeatureHash.Join(FeatureHash.Seed, form.Singular)));

    /// <param name="source">Which of the text's lexicons this is.</param>
    /// <param name="starts">For each token, which lexicons have terms that begin with it.</param>
    public void Label(TaggerText text, int first, int end, int source, ReadOnlySpan<uint> starts)
    {
        for (var i = first; i < end;)
        {
            if ((starts[i] >> source & 1) == 0)
            {
                i++;
                continue;
            }
            var (last, isExact) = LongestFrom(text, i, Math.Min(end, i + LongestMatch));
            if (last < 0)
            {
                i++;
                continue;
            }
            for (var j = i; j <= last; j++)
            {
                var label = i == last ? 4 : j == i ? 1 : j == last ? 3 : 2;
                text.Lexicon[(j * text.LexiconCount) + source] = (byte)(label + (isExact ? 4 : 0));
            }
            i = last + 1;
        }
    }

    private (int Last, bool IsExact) LongestFrom(TaggerText text, int i, int end)
    {
        if (IsSkipped(text.Text[text.Tokens[i].Start]) || StandsInsideWord(text, i)) return (-1, false);
        var loose = FeatureHash.Seed;
        var exact = FeatureHash.Seed;
        var found = (Last: -1, IsExact: false);
        for (var j = i; j < end; j++)
        {
            if (IsSkipped(text.Text[text.Tokens[j].Start])) continue;
            ref readonly var form = ref text.Forms[text.Form[j]];
            loose = FeatureHash.Join(loose, form.Singular);
            exact = FeatureHash.Join(exact, form.Exact);
            var sequence = Shorten(loose);
            if (!_marks.MayContain(sequence) || !_sequences.TryGetValue(sequence, out var role)) break;
            if ((role & Term) != 0 && !(j + 1 < text.Count && StandsInsideWord(text, j + 1))) found = (j, _exact.Contains(Shorten(exact)));
            if ((role & Prefix) == 0) break;
        }
        return found;
    }

    private static bool StandsInsideWord(TaggerText text, int i) => text.Run[i].First < i;

    private static bool IsSkipped(char c) => c is '-' or '‐' or '–' or '\'' or ',' or '(' or ')';

    private void Mark(ulong sequence, byte role)
    {
        var key = Shorten(sequence);
        Restore(key, (byte)(_sequences.GetValueOrDefault(key) | role));
    }

    private static uint Shorten(ulong hash) => (uint)(hash >> 32);
}
