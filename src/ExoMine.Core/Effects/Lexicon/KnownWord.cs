namespace ExoMine.Effects.Lexicon;

/// <summary>What the vocabularies say of a word wherever it stands.</summary>
/// <param name="Symbols">Every symbol of the patterns that it is.</param>
/// <param name="Senses">Its rough senses; none where it is not listed.</param>
/// <param name="MayBeginProcess">A pattern that names a process begins with it.</param>
internal sealed record KnownWord(int[] Symbols, string[] Senses, bool MayBeginProcess)
{
    public static KnownWord Nothing { get; } = new([], [], false);

    public bool IsSkeletal { get; } = Senses.Contains(SenseLexicon.Skeletal);
}
