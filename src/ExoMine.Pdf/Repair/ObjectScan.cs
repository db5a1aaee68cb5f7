namespace ExoMine.Pdf.Repair;

/// <summary>Finds the objects of a file by their own marks ("12 0 obj") where its table of them is lost.</summary>
internal static class ObjectScan
{
    /// <summary>Object number to offset; of two with one number the later one holds.</summary>
    public static SortedDictionary<int, int> Find(ReadOnlySpan<byte> file)
    {
        var objects = new SortedDictionary<int, int>();
        for (var at = 0; at < file.Length;)
        {
            var found = file[at..].IndexOf("obj"u8);
            if (found < 0) break;
            var mark = at + found;
            at = mark + 3;
            var position = mark;
            if (!SkipSpace(file, ref position) || !Number(file, ref position, out _)) continue;
            if (!SkipSpace(file, ref position) || !Number(file, ref position, out var number)) continue;
            if (number is > 0 and < 8_388_607) objects[number] = position;
        }

        return objects;
    }

    /// <summary>The text of an object up to its stream or end.</summary>
    public static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> file, int offset)
    {
        var rest = file[offset..Math.Min(file.Length, offset + 20_000)];
        var end = rest.IndexOf("endobj"u8);
        var stream = rest.IndexOf("stream"u8);
        if (stream >= 0 && (end < 0 || stream < end)) end = stream;
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>True where the dictionary says /Type /Name (spaces as they come).</summary>
    public static bool IsType(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        for (var at = head.IndexOf("/Type"u8); at >= 0;)
        {
            var value = head[(at + 5)..].TrimStart(" \r\n\t"u8);
            if (value.StartsWith(name) && (value.Length == name.Length || !char.IsAsciiLetter((char)value[name.Length]))) return true;
            var next = head[(at + 5)..].IndexOf("/Type"u8);
            at = next < 0 ? -1 : at + 5 + next;
        }

        return false;
    }

    /// <summary>The number after a key: 12 of "/Root 12 0 R"; null where there is none.</summary>
    public static int? NumberAfter(ReadOnlySpan<byte> text, ReadOnlySpan<byte> key)
    {
        var at = text.LastIndexOf(key);
        if (at < 0) return null;
        var value = text[(at + key.Length)..].TrimStart(" \r\n\t"u8);
        var length = 0;
        while (length < value.Length && length < 9 && char.IsAsciiDigit((char)value[length])) length++;
        return length > 0 && int.TryParse(value[..length], out var number) ? number : null;
    }

    private static bool SkipSpace(ReadOnlySpan<byte> file, ref int position)
    {
        var start = position;
        while (position > 0 && file[position - 1] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t' && start - position < 16) position--;
        return position < start;
    }

    private static bool Number(ReadOnlySpan<byte> file, ref int position, out int number)
    {
        var end = position;
        while (position > 0 && end - position < 9 && char.IsAsciiDigit((char)file[position - 1])) position--;
        return int.TryParse(file[position..end], out number);
    }
}
