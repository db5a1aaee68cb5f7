namespace ExoMine.Atlas;

/// <summary>Where a sentence is printed: its page and a box for each of its lines.</summary>
public sealed record SentencePlace(int? Page, IReadOnlyList<IReadOnlyList<double>> Boxes)
{
    public static SentencePlace Nowhere { get; } = new(null, []);
}
