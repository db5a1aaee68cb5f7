namespace ExoMine.Entities.Tagger.Network;

/// <summary>What a token's place tells beside its word, as rows of marks: the labels that lexicons give it, glue and brackets.</summary>
internal static class TokenMarks
{
    private const int LabelsOfLexicon = 16;

    public static int Count(int lexicons) => (lexicons * LabelsOfLexicon) + 2;

    public static void Write(TaggerText text, int i, List<int> marks)
    {
        marks.Clear();
        for (var source = 0; source < text.LexiconCount; source++)
        {
            var label = text.Lexicon[(i * text.LexiconCount) + source];
            if (label != 0) marks.Add((source * LabelsOfLexicon) + Math.Min((int)label, LabelsOfLexicon - 1));
        }
        if (text.Glued[i]) marks.Add(text.LexiconCount * LabelsOfLexicon);
        if (text.Brackets[i] > 0) marks.Add((text.LexiconCount * LabelsOfLexicon) + 1);
    }
}
