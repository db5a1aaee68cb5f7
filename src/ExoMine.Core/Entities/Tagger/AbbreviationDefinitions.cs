using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>Finds "long form (SF)" (Schwartz and Hearst 2003) and notes at every use of SF where its long form ends.</summary>
internal static class AbbreviationDefinitions
{
    private const int LongestShortForm = 10;

    public static void Fill(TaggerText text)
    {
        Array.Fill(text.Definition, -1);
        Dictionary<ulong, int>? heads = null;
        foreach (var (shortForm, head) in Find(text)) 
        {
            heads ??= [];
            // "endothelial cells (ECs) … bone marrow-derived ECs (BMECs)"
            var inner = heads.GetValueOrDefault(text.Forms[text.RunForm[head]].Singular, head);
            heads[text.Forms[text.ChunkForm[shortForm]].Singular] = inner;
        }
        if (heads is null) return;
        for (var i = 0; i < text.Count; i++)
        {
            if (heads.TryGetValue(text.Forms[text.ChunkForm[i]].Singular, out var head)
                || heads.TryGetValue(text.Forms[text.RunForm[i]].Singular, out head)) text.Definition[i] = head;
        }
    }

    /// <summary>The first token of each short form and the last of its long form.</summary>
    public static IEnumerable<(int ShortForm, int Head)> Find(TaggerText text)
    {
        foreach (var (first, end) in text.Sentences)
        {
            for (var i = first + 1; i + 2 < end; i++)
            {
                if (text.Text[text.Tokens[i].Start] != '(') continue;
                var chunk = text.Chunk[i + 1];
                if (chunk.First != i + 1 || chunk.End >= end || text.Text[text.Tokens[chunk.End].Start] is not (')' or ',' or ';')) continue;
                if (text.Tokens[i - 1].Kind == TokenKind.Letters && Explains(text, first, i, text.ChunkForm[i + 1])) yield return (i + 1, i - 1);
            }
        }
    }

    /// <summary>True where the letters of the short form stand in order before the bracket and its first begins a word.</summary>
    private static bool Explains(TaggerText text, int first, int bracket, int form)
    {
        if (text.Forms[form].RawLength is < 2 or > LongestShortForm) return false;
        var shortForm = text.Forms.Raw(text.Forms[form])[..text.Forms[form].StemLength];
        var letters = 0;
        foreach (var c in shortForm) letters += char.IsLetter(c) ? 1 : 0;
        if (letters < 2) return false;
        var position = text.Tokens[bracket - 1].End - 1;
        var start = text.Tokens[Math.Max(first, bracket - (3 * shortForm.Length) - 6)].Start;
        for (var s = shortForm.Length - 1; s >= 0; s--)
        {
            var wanted = char.ToLowerInvariant(shortForm[s]);
            if (!char.IsLetterOrDigit(wanted)) continue;
            while (position >= start && (char.ToLowerInvariant(text.Text[position]) != wanted
                || (s == 0 && position > start && char.IsLetterOrDigit(text.Text[position - 1])))) position--;
            if (position < start) return false;
            position--;
        }
        return true;
    }
}
