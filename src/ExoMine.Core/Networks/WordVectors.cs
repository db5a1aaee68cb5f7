using System.Text;

namespace ExoMine.Networks;

/// <summary>What words mean, learned from plain text: vectors of one length, near each other where words are used alike.</summary>
public sealed class WordVectors
{
    public const string FileName = "vectors.bin";
    private const string Banner = "ExoMine word vectors 1";
    private const int MostWords = 1_000_000;
    private const int MostDimensions = 1000;

    /// <summary>About the size of what a network starts with.</summary>
    private const float Length = 3;

    private readonly Dictionary<string, int> places;
    private readonly byte[] values;
    private readonly float[] scales;

    /// <param name="values">A row of signed bytes for each word, of which only the direction counts.</param>
    internal WordVectors(IReadOnlyList<string> words, int size, byte[] values)
    {
        Size = size;
        this.values = values;
        places = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++) places.Add(words[i], i * size);
        scales = [.. Enumerable.Range(0, words.Count).Select(i => ScaleOf(values.AsSpan(i * size, size)))];
    }

    /// <summary>No words at all.</summary>
    public static WordVectors None { get; } = new([], 1, []);

    /// <summary>How many numbers a vector has.</summary>
    public int Size { get; }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It holds no word vectors, or is damaged.</exception>
    public static WordVectors Load(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"Missing word vectors: {path}", path);
        try
        {
            using var file = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (file.ReadString() != Banner) throw new InvalidDataException($"{path}: no word vectors of this version");
            var (count, size) = (file.ReadInt32(), file.ReadInt32());
            if (count is < 0 or > MostWords || size is < 1 or > MostDimensions) throw new InvalidDataException($"{path}: damaged");
            var words = new string[count];
            for (var i = 0; i < count; i++) words[i] = file.ReadString();
            var values = file.ReadBytes(count * size);
            if (values.Length < count * size || file.BaseStream.Position < file.BaseStream.Length) throw new InvalidDataException($"{path}: damaged: not as long as it says");
            return new WordVectors(words, size, values);
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: ends too early, or is damaged ({problem.Message})");
        }
    }

    /// <summary>The mean of the words' vectors; null where none is known.</summary>
    public float[]? MeanOf(IReadOnlyList<string> words)
    {
        float[]? mean = null;
        var known = 0;
        foreach (var word in words)
        {
            if (!places.TryGetValue(word, out var start)) continue;
            mean ??= new float[Size];
            known++;
            var scale = scales[start / Size];
            for (var i = 0; i < Size; i++) mean[i] += (sbyte)values[start + i] * scale;
        }
        for (var i = 0; known > 1 && i < Size; i++) mean![i] /= known;
        return mean;
    }

    private static float ScaleOf(ReadOnlySpan<byte> vector)
    {
        var squares = 0;
        foreach (var value in vector) squares += (sbyte)value * (sbyte)value;
        return squares == 0 ? 0 : Length / MathF.Sqrt(squares);
    }
}
