namespace ExoMine.Entities.Tagger;

/// <summary>The place of a token in a name: begin, inside, end, single, or outside.</summary>
internal static class Label
{
    public const byte Begin = 0, Inside = 1, End = 2, Single = 3, Outside = 4;
    public const int Count = 5;

    public static bool MayFollow(int before, int after) =>
        before is Begin or Inside ? after is Inside or End : after is Begin or Single or Outside;

    public static bool MayStart(int label) => label is Begin or Single or Outside;

    public static bool MayEnd(int label) => label is End or Single or Outside;
}
