using System.Security.Cryptography;

namespace ExoMine.Formats;

/// <summary>Passes a file's bytes on and hashes them on the way, so that a file is read once.</summary>
internal sealed class HashedStream(Stream inner) : ForwardStream(inner)
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] rest = new byte[1 << 14];

    /// <summary>Of all bytes, those that nobody asked for included.</summary>
    public string Sha256()
    {
        while (Read(rest) > 0)
        {
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    protected override void Passed(ReadOnlySpan<byte> bytes) => hash.AppendData(bytes);

    protected override void Dispose(bool disposing)
    {
        if (disposing) hash.Dispose();
        base.Dispose(disposing);
    }
}
