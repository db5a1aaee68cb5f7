namespace ExoMine.Entities.Tagger;

/// <summary>Collects the keys of features: those that mean the same in every corpus, and those that each corpus may weigh its own way.</summary>
internal ref struct FeatureKeys(Span<uint> general, Span<uint> domained)
{
    private readonly Span<uint> _general = general;
    private readonly Span<uint> _domained = domained;
    private int _generalCount;
    private int _domainedCount;

    public readonly ReadOnlySpan<uint> General => _general[.._generalCount];

    public readonly ReadOnlySpan<uint> Domained => _domained[.._domainedCount];

    public void Add(int template, ulong value) => _general[_generalCount++] = FeatureHash.Key(template, value);

    public void AddDomained(int template, ulong value) => _domained[_domainedCount++] = FeatureHash.Key(template, value);

    public void Clear() => _generalCount = _domainedCount = 0;
}
