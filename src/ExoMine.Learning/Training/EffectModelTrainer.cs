using ExoMine.Effects;
using ExoMine.Effects.Lexicon;
using ExoMine.Evaluation;
using ExoMine.Learning.Network;
using ExoMine.Networks;

namespace ExoMine.Learning.Training;

/// <summary>Trains the effect model of labelled sentences: five questions, each answered by a head of its own, and networks that answer them together.</summary>
public sealed class EffectModelTrainer(EffectLexicon lexicon, WordVectors vectors)
{
    private const int Seed = 20261123;

    /// <summary>How many networks vote.</summary>
    private const int Networks = 3;
    private readonly SentenceReader reader = new(lexicon);
    private readonly HeadTrainer heads = new(Seed);

    /// <param name="papers">Each unit's text as a paper with the mentions that the recognisers find in it: what the model will meet.</param>
    public EffectModel Train(IReadOnlyList<(GoldUnit Unit, Paper Paper)> papers) => Train(Read(papers));

    /// <param name="written">The units come from a file that was written to train on.</param>
    internal List<LabelledReading> Read(IEnumerable<(GoldUnit Unit, Paper Paper)> papers, bool written = false) =>
    [
        .. papers.Where(p => p.Unit.Effect is not null && p.Paper.Sentences.Count > 0)
            .Select(p => new LabelledReading(p.Unit, reader.Read(p.Paper).First()) { IsWritten = written }),
    ];

    internal EffectModel Train(IReadOnlyList<LabelledReading> readings) => new(
        heads.Train("assertion", [.. SentenceExamples.OfAssertion(readings, Seed)]),
        heads.Train("direction", [.. SentenceExamples.OfDirection(readings, Seed)]),
        heads.Train("agent", [.. AgentExamples.OfAgency(readings)]),
        heads.Train("own-sign", [.. AgentExamples.OfOwnSign(readings)]),
        heads.Train("denial", [.. SentenceExamples.OfDenial(readings)]),
        TrainNetworks(NetworkExamples.Of(readings)),
        EffectBlend.Default);

    private NetworkEnsemble TrainNetworks(IReadOnlyList<NetworkExample> examples) =>
        new([.. Enumerable.Range(0, Networks).Select(i => new NetworkTrainer(Seed + i, vectors).Train(examples))]);
}
