using ExoMine.Effects;
using ExoMine.Networks;

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

    /// <param name="vectors">Those that the networks were trained with.</param>
    /// <exception cref="FileNotFoundException">There is no such model.</exception>
    /// <exception cref="InvalidDataException">The file is not a model, or a damaged one.</exception>
    public static NetworkEnsemble Load(string path, WordVectors vectors) => new(NetworkFile.Read(path, vectors));

    public void Save(string path) => NetworkFile.Write(path, networks);

    /// <exception cref="ArgumentException">The reading has no analysis.</exception>
    public EnsembleReading Read(SentenceReading reading) => reading.Analysis is null
        ? throw new ArgumentException("a reading without analysis", nameof(reading))
        : new EnsembleReading(reading, readers);
}
