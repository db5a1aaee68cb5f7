using System.Security.Cryptography;

namespace ExoMine.Cli;

/// <summary>Says which bytes a file held.</summary>
internal static class FileHash
{
    public static string Sha256(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
