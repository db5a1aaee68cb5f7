using System.Runtime.Intrinsics;

namespace ExoMine.Entities.Tagger.Training;

/// <summary>Writes what <see cref="TaggerModelReader"/> reads: rows in the order of their keys, keys as differences.</summary>
internal static class TaggerModelWriter
{
    public static void WriteWeights(string folder, IReadOnlyList<TypeModel> types, IReadOnlyList<KeyValuePair<uint, Vector256<short>>> rows)
    {
        using var writer = Create(folder, TaggerModelReader.Weights);
        writer.Write(TaggerModelReader.Magic);
        writer.Write(types.Count);
        foreach (var type in types)
        {
            writer.Write((byte)type.Type);
            Write(writer, type.First);
            Write(writer, type.Second);
            writer.Write(type.Temperature);
        }
        writer.Write(rows.Count);
        uint last = 0;
        foreach (var (key, row) in rows)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
            Write(writer, row);
        }
    }

    public static void WriteLexicons(string folder, IReadOnlyList<TermSet> lexicons)
    {
        using var writer = Create(folder, TaggerModelReader.Lexicon);
        writer.Write(lexicons.Count);
        foreach (var set in lexicons)
        {
            writer.Write(set.Sequences.Count);
            foreach (var (sequence, role) in set.Sequences.OrderBy(s => s.Key))
            {
                writer.Write(sequence);
                writer.Write(role);
            }
            writer.Write(set.Exact.Count);
            foreach (var term in set.Exact.Order()) writer.Write(term);
        }
    }

    public static void WriteClusters(string folder, IReadOnlyList<(ulong Word, ushort Coarse, ushort Middle, ushort Fine)> clusters)
    {
        using var writer = Create(folder, TaggerModelReader.Clusters);
        writer.Write(clusters.Count);
        foreach (var (word, coarse, middle, fine) in clusters.OrderBy(c => c.Word))
        {
            writer.Write(word);
            writer.Write((byte)coarse);
            writer.Write(middle);
            writer.Write(fine);
        }
    }

    public static BinaryWriter Create(string folder, string file) => new(new BufferedStream(File.Create(Path.Combine(folder, file)), 1 << 16));

    private static void Write(BinaryWriter writer, PassModel pass)
    {
        writer.Write((byte)pass.Lane);
        writer.Write(pass.Scale);
        writer.Write(pass.Outside);
        foreach (var transition in pass.Transitions) writer.Write(transition);
    }

    private static void Write(BinaryWriter writer, Vector256<short> row)
    {
        var used = 0;
        for (var lane = 0; lane < WeightTable.Lanes; lane++)
            if (row[lane] != 0) used |= 1 << (lane / 4);
        writer.Write((byte)used);
        for (var lane = 0; lane < WeightTable.Lanes; lane++)
            if ((used >> (lane / 4) & 1) != 0) Write(writer, row[lane]);
    }

    private static void Write(BinaryWriter writer, short weight)
    {
        if (Math.Abs((int)weight) <= sbyte.MaxValue)
        {
            writer.Write((sbyte)weight);
            return;
        }
        writer.Write(sbyte.MinValue);
        writer.Write(weight);
    }
}
