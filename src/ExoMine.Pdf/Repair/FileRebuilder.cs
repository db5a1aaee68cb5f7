using System.Globalization;
using System.Text;

namespace ExoMine.Pdf.Repair;

/// <summary>Gives a file whose cross-reference table is damaged or cut off a new one, made from the objects that are still there.</summary>
internal static class FileRebuilder
{
    /// <summary>The file with a new table at its end; null where no page is left.</summary>
    public static byte[]? Rebuild(byte[] original)
    {
        var file = original.AsSpan(0, Math.Min(original.Length, 1024)).IndexOf("%PDF-"u8) >= 0 ? original : [.. "%PDF-1.7\n"u8, .. original];
        var objects = ObjectScan.Find(file);
        if (objects.Count == 0) return null;
        using var output = new MemoryStream(file.Length + 65536);
        output.Write(file);
        output.Write("\n"u8);
        var encrypted = file.AsSpan().IndexOf("/Encrypt"u8) >= 0;
        if (!encrypted) UnpackAll(file, objects, output);
        var bytes = output.GetBuffer().AsSpan(0, (int)output.Length);

        var pages = new List<int>();
        int? catalog = null;
        int? tree = null;
        foreach (var (number, offset) in objects)
        {
            var head = ObjectScan.Head(bytes, offset);
            if (ObjectScan.IsType(head, "/Page"u8)) pages.Add(number);
            else if (ObjectScan.IsType(head, "/Catalog"u8)) catalog = number;
            else if (ObjectScan.IsType(head, "/Pages"u8) && head.IndexOf("/Parent"u8) < 0) tree = number;
        }

        if (pages.Count == 0) return null;
        if (catalog is null || tree is null || !IsWhole(bytes, objects, tree.Value, pages.Count))
        {
            pages.Sort((a, b) => objects[a].CompareTo(objects[b]));
            catalog = WriteTree(output, objects, pages);
        }

        WriteTable(output, objects, catalog.Value, encrypted ? Trailer(file) : "");
        return output.ToArray();
    }

    private static void UnpackAll(byte[] file, SortedDictionary<int, int> objects, MemoryStream output)
    {
        foreach (var (_, offset) in objects.ToArray())
        {
            var head = ObjectScan.Head(file, offset);
            if (!ObjectScan.IsType(head, "/ObjStm"u8)) continue;
            ObjectStreams.Unpack(file, offset, head, (number, body) =>
            {
                if (objects.ContainsKey(number)) return;
                objects[number] = Write(output, number, body.Span);
            });
        }
    }

    /// <summary>A page tree that counts as many pages as were found can be trusted.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> bytes, SortedDictionary<int, int> objects, int tree, int pages) =>
        ObjectScan.NumberAfter(ObjectScan.Head(bytes, objects[tree]), "/Count"u8) == pages;

    private static int WriteTree(MemoryStream output, SortedDictionary<int, int> objects, List<int> pages)
    {
        var tree = objects.Keys.Max() + 1;
        var kids = string.Join(' ', pages.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p} 0 R")));
        objects[tree] = Write(output, tree, Ascii($"<</Type/Pages/Count {pages.Count}/Kids[{kids}]>>"));
        objects[tree + 1] = Write(output, tree + 1, Ascii($"<</Type/Catalog/Pages {tree} 0 R>>"));
        return tree + 1;
    }

    private static int Write(MemoryStream output, int number, ReadOnlySpan<byte> body)
    {
        var offset = (int)output.Position;
        output.Write(Ascii($"{number} 0 obj\n"));
        output.Write(body);
        output.Write("\nendobj\n"u8);
        return offset;
    }

    private static void WriteTable(MemoryStream output, SortedDictionary<int, int> objects, int catalog, string more)
    {
        var start = output.Position;
        output.Write("xref\n0 1\n0000000000 65535 f \n"u8);
        foreach (var (number, offset) in objects) output.Write(Ascii($"{number} 1\n{offset:0000000000} 00000 n \n"));
        output.Write(Ascii($"trailer\n<</Size {objects.Keys.Max() + 1}/Root {catalog} 0 R{more}>>\nstartxref\n{start}\n%%EOF\n"));
    }

    /// <summary>The keys that an encrypted file needs besides its root.</summary>
    private static string Trailer(byte[] file)
    {
        var encrypt = ObjectScan.NumberAfter(file, "/Encrypt"u8);
        var id = file.AsSpan().LastIndexOf("/ID"u8);
        var ids = "";
        if (id >= 0 && file.AsSpan(id).IndexOf((byte)']') is > 0 and < 300 and var end) ids = Encoding.Latin1.GetString(file, id, end + 1);
        return encrypt is null ? "" : string.Create(CultureInfo.InvariantCulture, $"/Encrypt {encrypt} 0 R{ids}");
    }

    private static byte[] Ascii(FormattableString text) => Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}
