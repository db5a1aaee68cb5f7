namespace ExoMine.Entities.Tagger;

/// <summary>What is known of a stretch of characters wherever it stands: its numbers with and without case, ending and shape.</summary>
internal struct Form
{
    public ulong Exact;
    public ulong Lower;
    public ulong Singular;
    public ulong LongShape;
    public ulong ShortShape;
    public ulong Suffix3;
    public ulong Suffix4;

    /// <summary>Place of the characters in the table's store; both kept to <see cref="FormTable.Longest"/>.</summary>
    public int RawStart;
    public int FoldedStart;
    public byte RawLength;
    public byte FoldedLength;

    /// <summary>Length without the plural s.</summary>
    public byte StemLength;
    public byte Kind;
    public bool IsClosed;

    /// <summary>Has a digit, or a capital after its first letter: a symbol or an abbreviation rather than a word.</summary>
    public bool IsSymbol;

    /// <summary>Word clusters, coarse to fine; 0 where the word has none.</summary>
    public ushort Cluster64;
    public ushort Cluster256;
    public ushort Cluster1000;
}
