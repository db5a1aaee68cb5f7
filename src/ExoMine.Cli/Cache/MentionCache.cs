using System.Security.Cryptography;
using System.Text;
using ExoMine.Cli.Run;
using ExoMine.Cli.Workers;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Cache;

/// <summary>Keeps what recognisers found, a file an input, so that a changed effect model need not find it again. The folder may be deleted at any time.</summary>
/// <param name="fresh">True where nothing that is kept may be used.</param>
internal sealed class MentionCache(string folder, Producer producer, bool fresh)
{
    private const int DigestLength = 16;

    /// <summary>All that decides what recognisers find in a paper: the program but for what reads effects and PDFs, models and lexicons.</summary>
    private readonly byte[] recognizers = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        ProgramHash.Of("ExoMine.Core.dll", "ExoMine.Models.dll", "exomine.dll"),
        .. producer.Models.Where(model => DefaultPipeline.ShapesMentions(model.Key)).Select(model => $"{model.Key}={model.Value}"),
    ])));

    /// <summary>What an earlier run has kept of an input, paper by paper.</summary>
    public KeptMentionsReader Open(string id) => new(PathOf(id), fresh);

    public KeptMentionsWriter Begin(string id) => new(PathOf(id));

    /// <summary>The paper as recognisers left it; null where what was kept is of another paper, of other models or damaged.</summary>
    public static Paper? Restore(byte[]? kept, byte[] key, Paper parsed)
    {
        if (kept is not { Length: > DigestLength } || !Digest(key, kept.AsSpan(DigestLength)).SequenceEqual(kept.AsSpan(0, DigestLength))) return null;
        using var wire = new BinaryReader(new MemoryStream(kept, DigestLength, kept.Length - DigestLength));
        return MentionWire.Read(wire, parsed);
    }

    public static byte[] Pack(byte[] key, Paper recognized)
    {
        using var bytes = new MemoryStream();
        bytes.Write(new byte[DigestLength]);
        using (var wire = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true)) MentionWire.Write(wire, recognized);
        var packed = bytes.ToArray();
        Digest(key, packed.AsSpan(DigestLength)).CopyTo(packed, 0);
        return packed;
    }

    /// <summary>Says which paper recognisers are given, and which recognisers.</summary>
    public byte[] KeyOf(Paper parsed)
    {
        using var hash = SHA256.Create();
        using (var wire = new BinaryWriter(new BufferedStream(new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write), 1 << 14)))
        {
            wire.Write(recognizers);
            PaperWire.Write(wire, parsed);
        }
        return hash.Hash!;
    }

    private static byte[] Digest(byte[] key, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(key);
        hash.AppendData(content);
        return hash.GetHashAndReset()[..DigestLength];
    }

    private string PathOf(string id) => Path.Join(folder, PaperIds.FileName(id) + ".mentions");
}
