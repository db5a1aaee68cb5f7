using ExoMine.Learning.Scoring;

namespace ExoMine.Learning;

/// <summary>The trained heads: does a sentence assert a direction, which one, which of its candidates are the agents, and do these go the same way.</summary>
public sealed record EffectModel(Head Assertion, Head Direction, Head Agent, Head OwnSign)
{
    public const string FileName = "model.tsv";

    /// <exception cref="FileNotFoundException">There is no such model.</exception>
    /// <exception cref="InvalidDataException">The model does not read.</exception>
    public static EffectModel Load(string path)
    {
        var heads = ModelFile.Read(path).ToDictionary(h => h.Name, StringComparer.Ordinal);
        Head Named(string name) => heads.TryGetValue(name, out var head) ? head : throw new InvalidDataException($"{path}: no head {name}");
        return new EffectModel(Named("assertion"), Named("direction"), Named("agent"), Named("own-sign"));
    }

    public void Save(string path) => ModelFile.Write(path, [Assertion, Direction, Agent, OwnSign]);
}
