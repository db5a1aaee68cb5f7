using System.Runtime.Intrinsics;
using ExoMine.Entities.Tagger.Network;
using ExoMine.Networks;

namespace ExoMine.Entities.Tagger;

/// <summary>Reads the files of a tagger: weights.bin, network.bin, lexicon.bin, clusters.bin and the word lists beside them.</summary>
internal static class TaggerModelReader
{
    public const string Weights = "weights.bin", Lexicon = "lexicon.bin", Clusters = "clusters.bin";
    public const string ClosedWords = "closed_words.txt", BareWords = "bare_words.txt";
    public const uint Magic = 0x31475445;

    /// <param name="words">The vectors that the network was trained with.</param>
    public static TaggerModel Read(string folder, WordVectors words)
    {
        var (types, weights) = ReadWeights(Path.Combine(folder, Weights));
        return new TaggerModel
        {
            Types = types,
            Weights = weights,
            Network = NameNetworkFile.Read(Path.Combine(folder, NameNetworkFile.Name), words),
            Lexicons = ReadLexicons(Path.Combine(folder, Lexicon)),
            Classes = ReadClasses(folder),
            BesideIt = RecogniserPrecisions.Read(Path.Combine(folder, RecogniserPrecisions.FileName)),
            BareWords = ReadWords(Path.Combine(folder, BareWords)).ToHashSet(StringComparer.Ordinal),
        };
    }

    public static IEnumerable<string> ReadWords(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');

    public static WordClasses ReadClasses(string folder)
    {
        var classes = new WordClasses();
        foreach (var word in ReadWords(Path.Combine(folder, ClosedWords))) classes.AddClosedWord(word);
        var clusters = Path.Combine(folder, Clusters);
        if (!File.Exists(clusters)) return classes;
        using var reader = new BinaryReader(File.OpenRead(clusters));
        for (var left = reader.ReadInt32(); left > 0; left--)
            classes.AddClusters(reader.ReadUInt64(), reader.ReadByte(), reader.ReadUInt16(), reader.ReadUInt16());
        return classes;
    }

    private static (IReadOnlyList<TypeModel> Types, WeightTable Table) ReadWeights(string path)
    {
        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 16));
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException($"{path} is no tagger model.");
        var types = new TypeModel[reader.ReadInt32()];
        for (var t = 0; t < types.Length; t++)
            types[t] = new TypeModel((EntityType)reader.ReadByte(), ReadPass(reader), ReadPass(reader), reader.ReadSingle());
        var rows = reader.ReadInt32();
        var table = new WeightTable(rows);
        Span<short> lanes = stackalloc short[WeightTable.Lanes];
        uint key = 0;
        for (var r = 0; r < rows; r++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            int used = reader.ReadByte();
            for (var lane = 0; lane < WeightTable.Lanes; lane++)
                lanes[lane] = (used >> (lane / 4) & 1) != 0 ? ReadWeight(reader) : (short)0;
            table.Add(key, Vector256.Create<short>(lanes));
        }
        return (types, table);
    }

    /// <summary>A byte, or the mark -128 and two bytes for the few that do not fit.</summary>
    private static short ReadWeight(BinaryReader reader) => reader.ReadSByte() is var small && small != sbyte.MinValue ? small : reader.ReadInt16();

    private static PassModel ReadPass(BinaryReader reader)
    {
        var lane = reader.ReadByte();
        var scale = reader.ReadSingle();
        var outside = reader.ReadSingle();
        var transitions = new float[Label.Count * Label.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadSingle();
        return new PassModel(lane, scale, outside, transitions);
    }

    private static TermSet[] ReadLexicons(string path)
    {
        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 16));
        var sets = new TermSet[reader.ReadInt32()];
        for (var s = 0; s < sets.Length; s++)
        {
            var sequences = reader.ReadInt32();
            sets[s] = new TermSet(sequences);
            for (var left = sequences; left > 0; left--) sets[s].Restore(reader.ReadUInt32(), reader.ReadByte());
            for (var left = reader.ReadInt32(); left > 0; left--) sets[s].RestoreExact(reader.ReadUInt32());
        }
        return sets;
    }
}
