namespace ExoMine.Pdf.Wording;

using WordSet = HashSet<string>.AlternateLookup<ReadOnlySpan<char>>;

/// <summary>Parts of words that tell a compound's hyphen from a syllable's where the paper gives no example.</summary>
internal static class HyphenatedParts
{
    /// <summary>Second parts that keep their hyphen.</summary>
    public static readonly WordSet Second = Set(
        "based dependent independent derived induced related mediated associated specific like type treated free term positive negative " +
        "regulated activated deficient sensitive resistant loaded containing responsive throughput linked labeled labelled " +
        "coated scale wide driven enriched stimulated targeting expressing producing blind risk dimensional borne sided step sized tailed " +
        "conjugated catalyzed embedded matched adjusted controlled transformed grade effective making acting lasting");

    /// <summary>First parts that are words elsewhere but as often a syllable: per-formed, in-formation.</summary>
    public static readonly WordSet Syllables = Set(
        "a ad an as at be by co com con de dis do ex en em for il im in inter ir is it me no ob of on or out over para per pro re se so sub sup sur " +
        "tele to trans un under up with there where here how more some any every back fore");

    /// <summary>Beginnings that some write with a hyphen and some without: the paper's habit decides.</summary>
    public static readonly WordSet Prefixes = Set(
        "anti auto bi bio chemo co counter cross down electro extra hyper hypo immuno infra inter intra macro mega meta micro mid mini mono multi " +
        "nano neo neuro non osteo over patho peri photo poly post pre pro pseudo psycho radio re retro semi sub super supra tele thermo trans tri ultra under un up");

    private static WordSet Set(string words) =>
        new HashSet<string>(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
