using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>Reads a text into a <see cref="TaggerText"/>.</summary>
internal sealed class TaggerTextBuilder(IReadOnlyList<TermSet> lexicons)
{
    private readonly TermStarts _starts = new(lexicons);

    public TaggerText Build(string text, IReadOnlyList<TextSpan> sentences, FormTable forms, IReadOnlyList<Mention>? recognised = null)
    {
        var sources = lexicons.Count + RecognisedNames.Sources;
        var tokens = new List<Token>(text.Length / 4);
        var ranges = new List<(int First, int End)>(sentences.Count);
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            Tokenizer.Tokenize(text, sentence, tokens);
            if (tokens.Count > first) ranges.Add((first, tokens.Count));
        }
        var count = tokens.Count;
        var result = new TaggerText
        {
            Text = text,
            Forms = forms,
            Tokens = [.. tokens],
            Sentences = ranges,
            Form = new int[count],
            RunForm = new int[count],
            ChunkForm = new int[count],
            Run = new TokenRange[count],
            Chunk = new TokenRange[count],
            Glued = new bool[count],
            Brackets = new byte[count],
            Head = new int[count],
            Lexicon = new byte[count * sources],
            LexiconCount = sources,
            Definition = new int[count],
        };
        for (var i = 0; i < count; i++) result.Form[i] = forms.Get(tokens[i].In(text));
        var starts = _starts.Of(forms, result.Form);
        foreach (var (first, end) in ranges)
        {
            FillGlue(result, first, end);
            FillRuns(result, first, end);
            FillChunks(result, first, end);
            FillBrackets(result, first, end);
            NounPhraseHead.Fill(result, first, end);
            for (var source = 0; source < lexicons.Count; source++) lexicons[source].Label(result, first, end, source, starts);
        }
        RecognisedNames.Label(result, recognised ?? [], lexicons.Count);
        AbbreviationDefinitions.Fill(result);
        return result;
    }

    private static void FillGlue(TaggerText text, int first, int end)
    {
        for (var i = first + 1; i < end; i++) text.Glued[i] = text.Tokens[i - 1].End == text.Tokens[i].Start;
    }

    private static void FillRuns(TaggerText text, int first, int end)
    {
        for (int i = first, last; i < end; i = last)
        {
            last = i + 1;
            if (IsWordLike(text, i))
                while (last < end && text.Glued[last] && IsWordLike(text, last)) last++;
            Set(text, text.Run, text.RunForm, i, last);
        }
    }

    private static bool IsWordLike(TaggerText text, int i) =>
        text.Tokens[i].Kind != TokenKind.Sign || CharacterFolding.IsGreek(text.Text[text.Tokens[i].Start]);

    private static void FillChunks(TaggerText text, int first, int end)
    {
        for (int i = first, last; i < end; i = last)
        {
            last = i + 1;
            if (IsOuterSign(text, i))
            {
                Set(text, text.Chunk, text.ChunkForm, i, last);
                continue;
            }
            while (last < end && text.Glued[last]) last++;
            var trimmed = last;
            while (IsOuterSign(text, trimmed - 1)) trimmed--;
            Set(text, text.Chunk, text.ChunkForm, i, trimmed);
            for (var j = trimmed; j < last; j++) Set(text, text.Chunk, text.ChunkForm, j, j + 1);
        }
    }

    private static bool IsOuterSign(TaggerText text, int i) =>
        text.Text[text.Tokens[i].Start] is '.' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '!' or '?';

    private static void Set(TaggerText text, TokenRange[] ranges, int[] forms, int first, int end)
    {
        var form = end == first + 1 ? text.Form[first] : text.Forms.Get(text.SpanOf(first, end).AsSpan(text.Text));
        for (var i = first; i < end; i++)
        {
            ranges[i] = new TokenRange(first, end);
            forms[i] = form;
        }
    }

    private static void FillBrackets(TaggerText text, int first, int end)
    {
        byte depth = 0;
        for (var i = first; i < end; i++)
        {
            var c = text.Text[text.Tokens[i].Start];
            if (c is ')' or ']' && depth > 0) depth--;
            text.Brackets[i] = depth;
            if (c is '(' or '[' && depth < 3) depth++;
        }
    }
}
