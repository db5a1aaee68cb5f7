using System.Buffers.Binary;
using System.Text;
using ExoMine.Learning.Features;
using ExoMine.Networks;

namespace ExoMine.Learning.Network;

/// <summary>Networks in one binary file: their feature names, then the weights as half-precision numbers.</summary>
internal static class NetworkFile
{
    private const string Banner = "ExoMine sentence networks 2";
    private const int MostNames = 1_000_000;

    public static void Write(string path, IReadOnlyList<SentenceNetwork> networks)
    {
        using var file = new BinaryWriter(File.Create(path), Encoding.UTF8);
        file.Write(Banner);
        file.Write(networks.Count);
        foreach (var net in networks)
        {
            foreach (var names in new[] { net.TokenNames, net.SentenceNames, net.CandidateNames })
            {
                file.Write(names.Count);
                foreach (var name in names.Names) file.Write(name);
            }
            foreach (var value in net.All.SelectMany(weights => weights.Values)) file.Write((Half)value);
        }
    }

    /// <param name="vectors">Those that the networks were trained with.</param>
    /// <exception cref="FileNotFoundException">There is no such model.</exception>
    /// <exception cref="InvalidDataException">The file is not a model, or a damaged one.</exception>
    public static IReadOnlyList<SentenceNetwork> Read(string path, WordVectors vectors)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"Missing model: {path}", path);
        try
        {
            using var file = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (file.ReadString() != Banner) throw new InvalidDataException($"{path}: not a model of sentence networks of this version");
            var networks = new SentenceNetwork[Count(file, path)];
            for (var i = 0; i < networks.Length; i++) networks[i] = ReadOne(file, path, vectors, i == 0 ? null : networks[i - 1]);
            return file.BaseStream.Position == file.BaseStream.Length ? networks : throw new InvalidDataException($"{path}: goes on behind its end");
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException($"{path}: ends too early, or is damaged ({problem.Message})");
        }
    }

    /// <param name="before">Shares its feature names with the network where they are the same.</param>
    private static SentenceNetwork ReadOne(BinaryReader file, string path, WordVectors vectors, SentenceNetwork? before)
    {
        var (tokens, sentences, candidates) = (Names(file, path), Names(file, path), Names(file, path));
        var net = before is not null && tokens.SequenceEqual(before.TokenNames.Names) && sentences.SequenceEqual(before.SentenceNames.Names) && candidates.SequenceEqual(before.CandidateNames.Names)
            ? new SentenceNetwork(before.TokenNames, before.SentenceNames, before.CandidateNames, vectors)
            : new SentenceNetwork(new FeatureIndex(tokens), new FeatureIndex(sentences), new FeatureIndex(candidates), vectors);
        foreach (var weights in net.All) ReadHalves(file, weights.Values);
        return net;
    }

    private static void ReadHalves(BinaryReader file, Span<float> values)
    {
        Span<byte> bytes = stackalloc byte[2048];
        while (values.Length > 0)
        {
            var count = Math.Min(values.Length, bytes.Length / 2);
            file.BaseStream.ReadExactly(bytes[..(count * 2)]);
            for (var i = 0; i < count; i++) values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(i * 2)..]);
            values = values[count..];
        }
    }

    private static string[] Names(BinaryReader file, string path)
    {
        var names = new string[Count(file, path)];
        for (var i = 0; i < names.Length; i++) names[i] = file.ReadString();
        return names;
    }

    private static int Count(BinaryReader file, string path) =>
        file.ReadInt32() is >= 0 and <= MostNames and var count ? count : throw new InvalidDataException($"{path}: damaged");
}
