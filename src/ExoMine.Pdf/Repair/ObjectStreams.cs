using System.IO.Compression;
using System.Text;

namespace ExoMine.Pdf.Repair;

/// <summary>Unpacks objects that were stored together in a compressed stream, so that a rebuilt table can point at them.</summary>
internal static class ObjectStreams
{
    /// <summary>What one stream may unpack to; more is a bomb.</summary>
    private const int MostBytes = 64 << 20;

    public static void Unpack(byte[] file, int offset, ReadOnlySpan<byte> head, Action<int, ReadOnlyMemory<byte>> found)
    {
        if (ObjectScan.NumberAfter(head, "/N"u8) is not { } count || ObjectScan.NumberAfter(head, "/First"u8) is not { } first) return;
        if (Inflate(file, offset + head.Length) is not { } data || first > data.Length) return;
        var numbers = Encoding.ASCII.GetString(data, 0, first).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        count = Math.Min(count, numbers.Length / 2);
        for (var i = 0; i < count; i++)
        {
            if (!int.TryParse(numbers[2 * i], out var number) || !int.TryParse(numbers[(2 * i) + 1], out var start)) return;
            var end = i + 1 < count && int.TryParse(numbers[(2 * i) + 3], out var next) ? next : data.Length - first;
            if (start < 0 || end < start || first + end > data.Length) continue;
            found(number, data.AsMemory(first + start, end - start));
        }
    }

    private static byte[]? Inflate(byte[] file, int from)
    {
        var start = from + "stream".Length;
        if (start < file.Length && file[start] == '\r') start++;
        if (start < file.Length && file[start] == '\n') start++;
        if (start >= file.Length) return null;
        using var packed = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
        using var data = new MemoryStream();
        var buffer = new byte[1 << 16];
        try
        {
            for (var read = packed.Read(buffer); read > 0 && data.Length < MostBytes; read = packed.Read(buffer)) data.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // what came before the damage is kept
        }

        return data.ToArray();
    }
}
