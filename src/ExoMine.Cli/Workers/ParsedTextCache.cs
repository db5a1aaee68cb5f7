using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ExoMine.Cli.Workers;

/// <summary>Keeps parsed PDFs, so that a changed model or lexicon need not parse them again. The folder may be deleted at any time.</summary>
internal sealed class ParsedTextCache(string folder)
{
    public string Folder => folder;

    private static readonly string ParserHash = string.Concat(
        new[] { "ExoMine.Pdf.dll", "UglyToad.PdfPig.dll" }.Select(name => FileHash.Sha256(Path.Join(AppContext.BaseDirectory, name))));

    public Paper GetOrParse(string fileSha256, string id, string? password, Func<Paper> parse)
    {
        var path = Path.Join(folder, KeyOf(fileSha256, password) + ".paper");
        if (Find(path, id) is { } known) return known;
        var paper = parse();
        Keep(path, paper);
        return paper;
    }

    private static string KeyOf(string fileSha256, string? password) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ParserHash}\n{fileSha256}\n{password}")));

    /// <summary>Null where nothing, or nothing whole, is kept.</summary>
    private static Paper? Find(string path, string id)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var wire = new BinaryReader(new BrotliStream(File.OpenRead(path), CompressionMode.Decompress));
            return PaperWire.Read(wire, id);
        }
        catch (Exception damaged) when (damaged is IOException or InvalidDataException or ArgumentException or OverflowException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Keep(string path, Paper paper)
    {
        var aside = $"{path}.{Environment.CurrentManagedThreadId}.part";
        try
        {
            using (var wire = new BinaryWriter(new BrotliStream(File.Create(aside), CompressionLevel.Fastest))) PaperWire.Write(wire, paper);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be kept costs time later and nothing now; a full disk is told by the output itself.
            File.Delete(aside);
        }
    }
}
