using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ExoMine.Cli.Run;
using ExoMine.Cli.Workers;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Cache;

/// <summary>Keeps what recognisers found, a file an input, so that a changed effect model need not find it again. The folder may be deleted at any time.</summary>
/// <param name="lexicons">Hashes of the user's lexicons in the order given: the first to find a name keeps it.</param>
/// <param name="fresh">True where nothing that is kept may be used.</param>
internal sealed class MentionCache(string folder, Producer producer, IReadOnlyList<string> lexicons, bool fresh)
{
    /// <summary>Half of the paper's key, and as many bytes that tell damage.</summary>
    public const int HeadLength = 2 * DigestLength;

    private const int DigestLength = 16;

    /// <summary>All that decides what recognisers find in a paper: the program but for what reads effects and PDFs, models and lexicons.</summary>
    private readonly byte[] recognizers = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        ProgramHash.Of("ExoMine.Core.dll", "ExoMine.Models.dll", "exomine.dll"),
        .. producer.Models.Where(model => DefaultPipeline.ShapesMentions(model.Key)).Select(model => $"{model.Key}={model.Value}"),
        .. lexicons,
    ])));

    /// <summary>What an earlier run has kept of an input.</summary>
    public KeptMentions Open(string id) => new(PathOf(id), fresh);

    public KeptMentionsWriter Begin(string id) => new(PathOf(id));

    /// <summary>The part of a key, or of the head of what is kept, that says which paper it is.</summary>
    public static UInt128 PaperOf(ReadOnlySpan<byte> keyOrHead) => BinaryPrimitives.ReadUInt128LittleEndian(keyOrHead);

    /// <summary>The paper as recognisers left it; null where what was kept is of another paper, of other models or damaged.</summary>
    public static Paper? Restore(byte[]? kept, byte[] key, Paper parsed)
    {
        if (kept is not { Length: > HeadLength } || !Head(key, kept.AsSpan(HeadLength)).AsSpan().SequenceEqual(kept.AsSpan(0, HeadLength))) return null;
        using var wire = new BinaryReader(new MemoryStream(kept, HeadLength, kept.Length - HeadLength));
        return MentionWire.Read(wire, parsed);
    }

    public static byte[] Pack(byte[] key, Paper recognized)
    {
        using var bytes = new MemoryStream();
        bytes.Write(new byte[HeadLength]);
        using (var wire = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true)) MentionWire.Write(wire, recognized);
        var packed = bytes.ToArray();
        Head(key, packed.AsSpan(HeadLength)).CopyTo(packed, 0);
        return packed;
    }

    /// <summary>Says which paper recognisers are given, and which recognisers.</summary>
    public byte[] KeyOf(Paper parsed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(recognizers);
        // All but what is long goes the way of the worker's replies; text and places of characters are hashed where they stand.
        using var rest = new MemoryStream();
        using (var wire = new BinaryWriter(rest)) PaperWire.Write(wire, parsed with { Text = "", Lines = [.. parsed.Lines.Select(line => line with { Edges = [] })] });
        hash.AppendData(rest.ToArray());
        hash.AppendData(MemoryMarshal.AsBytes(parsed.Text.AsSpan()));
        foreach (var line in parsed.Lines) hash.AppendData(MemoryMarshal.AsBytes(line.Edges.ToArray().AsSpan()));
        return hash.GetHashAndReset();
    }

    private static byte[] Head(byte[] key, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(key);
        hash.AppendData(content);
        return [.. key.AsSpan(0, DigestLength), .. hash.GetHashAndReset().AsSpan(0, DigestLength)];
    }

    private string PathOf(string id) => Path.Join(folder, PaperIds.FileName(id) + ".mentions");
}
