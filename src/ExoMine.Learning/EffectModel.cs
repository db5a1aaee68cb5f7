using ExoMine.Learning.Network;
using ExoMine.Learning.Scoring;
using ExoMine.Networks;

namespace ExoMine.Learning;

/// <summary>
/// The trained heads (does a sentence assert a direction, which one, which of its candidates are the agents, do these go the same way, does it deny an effect) and
/// the networks that answer all of these at once, and how far each is trusted.
/// </summary>
public sealed record EffectModel(Head Assertion, Head Direction, Head Agent, Head OwnSign, Head Denial, NetworkEnsemble Network, EffectBlend Blend)
{
    public const string FileName = "model.tsv";

    /// <param name="path">The heads; the networks lie beside them.</param>
    /// <param name="vectors">Those that the networks were trained with.</param>
    /// <exception cref="FileNotFoundException">There is no such model.</exception>
    /// <exception cref="InvalidDataException">The model does not read.</exception>
    public static EffectModel Load(string path, WordVectors vectors)
    {
        var file = ModelFile.Read(path);
        var heads = file.Heads.ToDictionary(h => h.Name, StringComparer.Ordinal);
        Head Named(string name) => heads.TryGetValue(name, out var head) ? head : throw new InvalidDataException($"{path}: no head {name}");
        return new EffectModel(Named("assertion"), Named("direction"), Named("agent"), Named("own-sign"), Named("denial"),
            NetworkEnsemble.Load(Path.Join(Path.GetDirectoryName(path), NetworkEnsemble.FileName), vectors),
            EffectBlend.Of(file.Blends, path));
    }

    public void Save(string path)
    {
        ModelFile.Write(path, Blend.All, [Assertion, Direction, Agent, OwnSign, Denial]);
        Network.Save(Path.Join(Path.GetDirectoryName(path), NetworkEnsemble.FileName));
    }
}
