using ExoMine.Effects;

namespace ExoMine.Learning.Network;

/// <summary>Networks from different seeds, asked together: the mean of what they say.</summary>
public sealed class NetworkEnsemble
{
    private readonly IReadOnlyList<SentenceNetwork> networks;

    private readonly NetworkReader[] readers;

    internal NetworkEnsemble(IReadOnlyList<SentenceNetwork> networks)
    {
        this.networks = networks;
        readers = [.. networks.Select(net => new NetworkReader(net))];
    }

    public const string FileName = "network.bin";

    /// <exception cref="FileNotFoundException">There is no such model.</exception>
    /// <exception cref="InvalidDataException">The file is not a model, or a damaged one.</exception>
    public static NetworkEnsemble Load(string path) => new(NetworkFile.Read(path));

    public void Save(string path) => NetworkFile.Write(path, networks);

    /// <exception cref="ArgumentException">The reading has no analysis.</exception>
    public NetworkOutput Read(SentenceReading reading)
    {
        if (reading.Analysis is null) throw new ArgumentException("a reading without analysis", nameof(reading));
        var input = NetworkFeatures.Of(reading);
        var outputs = Read(input);
        return new NetworkOutput(
            Mean([.. outputs.Select(o => o.Labels)]),
            [.. Enumerable.Range(0, input.Candidates.Count).Select(c => Mean([.. outputs.Select(o => o.Agents[c])]))]);
    }

    private NetworkOutput[] Read(NetworkInput input)
    {
        var outputs = new NetworkOutput[readers.Length];
        EncodedInput? encoded = null;
        for (var i = 0; i < readers.Length; i++)
        {
            if (i == 0 || !readers[i].SharesNames(readers[i - 1])) encoded = readers[i].Encode(input);
            outputs[i] = readers[i].Read(encoded!);
        }
        return outputs;
    }

    private static float[] Mean(float[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Sum(row => row[i]) / rows.Length)];
}
