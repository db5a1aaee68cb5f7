using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ExoMine.Cli.Workers;

namespace ExoMine.Cli.Cache;

/// <summary>Keeps parsed PDFs, so that a changed model or lexicon need not parse them again. The folder may be deleted at any time.</summary>
/// <param name="fresh">True where nothing that is kept may be used.</param>
internal sealed class ParsedTextCache(string folder, bool fresh = false)
{
    private static readonly string ParserHash = ProgramHash.Of("ExoMine.Pdf.dll", "UglyToad.PdfPig.dll");

    private int parsed;

    public string Folder => folder;

    /// <summary>So many PDFs were parsed because nothing was kept of them.</summary>
    public int Parsed => parsed;

    public Paper GetOrParse(string fileSha256, string id, string? password, Func<Paper> parse)
    {
        var path = Path.Join(folder, KeyOf(fileSha256, password) + ".paper");
        if (!fresh && Find(path, id) is { } known) return known;
        Interlocked.Increment(ref parsed);
        var paper = parse();
        Keep(path, paper);
        return paper;
    }

    private static string KeyOf(string fileSha256, string? password) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{PaperWire.Form}\n{ParserHash}\n{fileSha256}\n{password}")));

    /// <summary>Null where nothing, or nothing whole, is kept.</summary>
    private static Paper? Find(string path, string id)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var kept = File.ReadAllBytes(path);
            var length = kept.Length - SHA256.HashSizeInBytes;
            if (length < 0 || !SHA256.HashData(kept.AsSpan(0, length)).AsSpan().SequenceEqual(kept.AsSpan(length))) return null;
            using var wire = new BinaryReader(new BufferedStream(new BrotliStream(new MemoryStream(kept, 0, length), CompressionMode.Decompress), 1 << 16));
            return PaperWire.Read(wire, id);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The hash behind the content tells a damaged entry, which may well be readable.</summary>
    private static void Keep(string path, Paper paper)
    {
        var aside = $"{path}.{Environment.CurrentManagedThreadId}.part";
        try
        {
            using var content = new MemoryStream();
            // Numbers one by one cost the compressor more than compressing.
            using (var wire = new BinaryWriter(new BufferedStream(new BrotliStream(content, CompressionLevel.Fastest, leaveOpen: true), 1 << 16))) PaperWire.Write(wire, paper);
            content.Write(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
            File.WriteAllBytes(aside, content.GetBuffer().AsSpan(0, (int)content.Length));
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be kept costs time later and nothing now; a full disk is told by the output itself.
            if (File.Exists(aside)) File.Delete(aside);
        }
    }
}
