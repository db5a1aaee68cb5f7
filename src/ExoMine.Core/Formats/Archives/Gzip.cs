using System.IO.Compression;

namespace ExoMine.Formats.Archives;

/// <summary>Opens gzip files within limits.</summary>
internal static class Gzip
{
    public static Stream Open(Stream packed, ArchiveLimits limits)
    {
        var counted = new CountedStream(packed);
        // What the decompressor has taken ahead counts as packed bytes too, which only makes the limit a little wider.
        return new UnpackingStream(new GZipStream(counted, CompressionMode.Decompress), () => counted.Taken, limits);
    }
}
