using System.Text;
using ExoMine.Networks;

namespace ExoMine.Entities.Tagger.Network;

/// <summary>A network in a binary file: the rows of its table as bytes, each with its scale, and all other weights as half-precision numbers.</summary>
internal static class NameNetworkFile
{
    public const string Name = "network.bin";
    private const string Banner = "ExoMine name network 1";
    private const int MostLexicons = 32, MostTypes = 16;

    public static void Write(string path, NameNetwork net)
    {
        using var file = new BinaryWriter(new BufferedStream(File.Create(path), 1 << 16), Encoding.UTF8);
        file.Write(Banner);
        file.Write(net.Lexicons);
        file.Write(net.Types.Count);
        foreach (var type in net.Types) file.Write((byte)type);
        for (var row = 0; row < net.Table.Rows; row++) WriteRow(file, net.Table.Row(row));
        foreach (var value in net.Small.SelectMany(weights => weights.Values)) file.Write((Half)value);
    }

    /// <param name="words">Those that the network was trained with.</param>
    /// <exception cref="FileNotFoundException">There is no such model.</exception>
    /// <exception cref="InvalidDataException">The file is not a model, or a damaged one.</exception>
    public static NameNetwork Read(string path, WordVectors words)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"Missing model: {path}", path);
        try
        {
            using var file = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (file.ReadString() != Banner) throw new InvalidDataException($"{path}: not a network of names of this version");
            var (lexicons, types) = (file.ReadInt32(), file.ReadInt32());
            if (lexicons is < 0 or > MostLexicons || types is < 1 or > MostTypes) throw new InvalidDataException($"{path}: damaged");
            var net = new NameNetwork(words, lexicons, [.. file.ReadBytes(types).Select(type => (EntityType)type)]);
            for (var row = 0; row < net.Table.Rows; row++) ReadRow(file, net.Table.Row(row));
            foreach (var weights in net.Small)
            {
                for (var i = 0; i < weights.Values.Length; i++) weights.Values[i] = (float)file.ReadHalf();
            }
            return file.BaseStream.Position == file.BaseStream.Length ? net : throw new InvalidDataException($"{path}: goes on behind its end");
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException($"{path}: ends too early, or is damaged ({problem.Message})");
        }
    }

    private static void WriteRow(BinaryWriter file, ReadOnlySpan<float> row)
    {
        var most = 0f;
        foreach (var value in row) most = Math.Max(most, Math.Abs(value));
        var scale = (Half)(most / sbyte.MaxValue);
        file.Write(scale);
        foreach (var value in row) file.Write(scale == Half.Zero ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(value / (float)scale), -sbyte.MaxValue, sbyte.MaxValue));
    }

    private static void ReadRow(BinaryReader file, Span<float> row)
    {
        var scale = (float)file.ReadHalf();
        for (var i = 0; i < row.Length; i++) row[i] = file.ReadSByte() * scale;
    }
}
