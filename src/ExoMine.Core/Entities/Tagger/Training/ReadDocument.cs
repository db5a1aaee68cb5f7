namespace ExoMine.Entities.Tagger.Training;

/// <summary>A document of a source as the tagger sees it, with the labels of each type that its annotators looked for.</summary>
internal sealed class ReadDocument(TrainingSource source, TrainingDocument document, TaggerText text)
{
    public TrainingSource Source => source;

    public TaggerText Text => text;

    public IReadOnlyList<(EntityType Type, (string Name, float Share) Domain, byte[] Labels)> Labelled { get; } =
        [.. source.Domains.Where(d => document.Names.ContainsKey(d.Key)).Select(d => (d.Key, d.Value, GoldLabels.Of(text, document.Names[d.Key])))];

    public byte[]? LabelsOf(EntityType type) => Labelled.FirstOrDefault(l => l.Type == type).Labels;
}
