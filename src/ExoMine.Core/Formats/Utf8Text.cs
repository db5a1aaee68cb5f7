using System.Security.Cryptography;
using System.Text;

namespace ExoMine.Formats;

/// <summary>Strict UTF-8: broken bytes are an input problem and never become replacement characters.</summary>
internal static class Utf8Text
{
    /// <summary>Larger texts are no paper; they would only take the memory of the others.</summary>
    public const int LargestPaper = 64 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            throw new InputProblemException("not_utf8", $"is not UTF-8 text (byte {problem.Index}); convert it, for example with iconv -t UTF-8");
        }
    }

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
