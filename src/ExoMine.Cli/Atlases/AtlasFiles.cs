using ExoMine.Atlas;
using ExoMine.Cli.Run;

namespace ExoMine.Cli.Atlases;

/// <summary>The files of an atlas folder.</summary>
internal static class AtlasFiles
{
    public const string Json = "atlas.json";

    /// <exception cref="WrongUseException">The folder holds no atlas of this program.</exception>
    public static ClaimAtlas Read(string folder)
    {
        var path = Path.Join(folder, Json);
        if (!File.Exists(path)) throw new WrongUseException($"{path}: there is no such file; it should be the ATLAS of exomine atlas");
        try
        {
            return AtlasJson.Read(File.ReadAllText(path), path);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException(problem is InvalidDataException ? problem.Message : $"{path}: cannot be read ({problem.Message})");
        }
    }

    public static void Write(string folder, ClaimAtlas atlas)
    {
        AtomicFile.Write(Path.Join(folder, Json), AtlasJson.Write(atlas));
        Table("claims.tsv", AtlasTables.Claims(atlas));
        Table("evidence.tsv", EvidenceTable.Rows(atlas));
        Table("contradictions.tsv", AtlasTables.Contradictions(atlas));
        Table("doubts.tsv", AtlasTables.Doubts(atlas));
        Table("regulators.tsv", AtlasTables.Regulators(atlas));
        Table("gaps.tsv", AtlasTables.Gaps(atlas));
        var graph = AtlasGraph.Of(atlas);
        Table("nodes.tsv", GraphText.NodeTable(graph));
        Table("edges.tsv", GraphText.EdgeTable(graph));
        AtomicFile.Write(Path.Join(folder, "atlas.sif"), GraphText.Sif(graph));
        AtomicFile.Write(Path.Join(folder, "atlas.dot"), GraphText.Dot(graph));
        AtomicFile.Write(Path.Join(folder, "atlas.graphml"), GraphXml.GraphMl(graph));
        AtomicFile.Write(Path.Join(folder, "atlas.cx2"), GraphCx2.Write(graph));
        AtomicFile.Write(Path.Join(folder, "atlas-style.xml"), GraphXml.CytoscapeStyle());

        void Table(string name, IEnumerable<string> rows) => AtomicFile.Write(Path.Join(folder, name), string.Concat(rows.Select(row => row + "\n")));
    }
}
