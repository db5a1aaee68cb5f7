using CsCheck;

namespace ExoMine.Tests.Entities;

/// <summary>Texts nobody wrote: any characters, and the pieces of names thrown together.</summary>
internal static class GeneratedTexts
{
    public static Gen<string> Of(params string[] pieces) =>
        Gen.OneOf(Gen.String, Gen.Int[0, pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(i => pieces[i]))));
}
