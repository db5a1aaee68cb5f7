using ExoMine.Effects;

namespace ExoMine.Learning.Network;

/// <summary>What networks say together of a sentence; its candidates are read when they are first asked for.</summary>
public sealed class EnsembleReading
{
    private readonly SentenceReading reading;
    private readonly NetworkInput input;
    private readonly NetworkReader[] readers;
    private readonly NetworkWalk[] walks;

    internal EnsembleReading(SentenceReading reading, NetworkReader[] readers)
    {
        this.reading = reading;
        this.readers = readers;
        input = NetworkFeatures.WithoutCandidates(reading);
        walks = ForEach(input, (reader, encoded, _) => reader.Walk(encoded));
        Labels = Mean([.. walks.Select(walk => walk.Labels)]);
    }

    /// <summary>Probabilities of none, promotes, inhibits, mixed.</summary>
    public float[] Labels { get; }

    /// <summary>For each candidate: probabilities of no agent, one that promotes, one that inhibits.</summary>
    public float[][] Agents => field ??= ReadAgents();

    private float[][] ReadAgents()
    {
        var candidates = NetworkFeatures.OfCandidates(reading);
        var roles = ForEach(new NetworkInput([], [], input.Sentence, candidates), (reader, encoded, i) => reader.Roles(walks[i], encoded.Candidates));
        return [.. Enumerable.Range(0, candidates.Length).Select(c => Mean([.. roles.Select(r => r[c])]))];
    }

    private T[] ForEach<T>(NetworkInput asked, Func<NetworkReader, EncodedInput, int, T> read)
    {
        var answers = new T[readers.Length];
        EncodedInput? encoded = null;
        for (var i = 0; i < readers.Length; i++)
        {
            if (i == 0 || !readers[i].SharesNames(readers[i - 1])) encoded = readers[i].Encode(asked);
            answers[i] = read(readers[i], encoded!, i);
        }
        return answers;
    }

    private static float[] Mean(float[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Sum(row => row[i]) / rows.Length)];
}
