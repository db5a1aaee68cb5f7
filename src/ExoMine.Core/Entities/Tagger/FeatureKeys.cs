namespace ExoMine.Entities.Tagger;

/// <summary>What kind of feature a key stands for; only training looks at it.</summary>
[Flags]
internal enum KeyKind : byte
{
    General = 0,

    /// <summary>Each corpus may weigh it its own way.</summary>
    Domained = 1,

    /// <summary>Tells which word it is, so a new name has no such feature of its own.</summary>
    Own = 2,
}

/// <summary>Collects the keys of a token's features.</summary>
internal ref struct FeatureKeys(Span<uint> keys, Span<KeyKind> kinds)
{
    private readonly Span<uint> _keys = keys;
    private readonly Span<KeyKind> _kinds = kinds;
    private int _count;

    public readonly ReadOnlySpan<uint> Keys => _keys[.._count];

    public readonly ReadOnlySpan<KeyKind> Kinds => _kinds[.._count];

    public void Add(int template, ulong value, KeyKind kind = KeyKind.General)
    {
        _keys[_count] = FeatureHash.Key(template, value);
        _kinds[_count++] = kind;
    }

    public void Clear() => _count = 0;
}
