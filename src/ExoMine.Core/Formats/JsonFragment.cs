using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExoMine.Formats;

/// <summary>Writes a piece of JSON on one line, Greek letters as themselves.</summary>
internal static class JsonFragment
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
