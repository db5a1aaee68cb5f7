using ExoMine.Entities;

namespace ExoMine.Tests.Entities;

/// <summary>The recognisers with the shipped lexicons, loaded once for all tests.</summary>
internal static class ShippedEntities
{
    public static string LexiconFolder { get; } = Path.Combine(AppContext.BaseDirectory, "models", "lexicons");

    public static EntityLexicons Lexicons { get; } = EntityLexicons.Read(LexiconFolder);

    public static Pipeline Pipeline { get; } = new(EntityPipeline.Of(Lexicons));

    public static IReadOnlyList<Mention> MentionsOf(string text) => Pipeline.Annotate(new Paper("test", text)).Mentions;
}
