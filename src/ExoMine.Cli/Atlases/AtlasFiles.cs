using ExoMine.Atlas;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Atlases;

/// <summary>The files of an atlas folder.</summary>
internal static class AtlasFiles
{
    public const string Json = "atlas.json";

    public static void Write(string folder, ClaimAtlas atlas)
    {
        AtomicFile.Write(Path.Join(folder, Json), AtlasJson.Write(atlas));
        Table("claims.tsv", AtlasTables.Claims(atlas));
        Table("contradictions.tsv", AtlasTables.Contradictions(atlas));
        Table("regulators.tsv", AtlasTables.Regulators(atlas));
        Table("gaps.tsv", AtlasTables.Gaps(atlas));

        void Table(string name, IEnumerable<string> rows) => AtomicFile.Write(Path.Join(folder, name), string.Concat(rows.Select(row => row + "\n")));
    }
}
