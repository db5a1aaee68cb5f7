namespace ExoMine.Formats;

/// <summary>Reads lines as bytes, in constant memory, refusing lines that no paper can be.</summary>
internal sealed class ByteLineReader(Stream file, int longestLine) : IDisposable
{
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly MemoryStream line = new();
    private int position;
    private int filled;
    private int number;

    /// <summary>The next line without its line feed, and its number from 1; false at the end. A last line feed does not begin a line.</summary>
    public bool Next(out int lineNumber, out byte[] bytes)
    {
        line.SetLength(0);
        lineNumber = ++number;
        while (true)
        {
            if (position == filled)
            {
                filled = file.Read(buffer);
                position = 0;
                if (filled == 0)
                {
                    bytes = Finish();
                    return bytes.Length > 0;
                }
            }
            var rest = buffer.AsSpan(position, filled - position);
            var feed = rest.IndexOf((byte)'\n');
            line.Write(feed < 0 ? rest : rest[..feed]);
            position += feed < 0 ? rest.Length : feed + 1;
            if (line.Length > longestLine)
                throw new InputProblemException("too_large", $"line {lineNumber} is longer than {longestLine >> 20} MB; is it one paper a line?");
            if (feed < 0) continue;
            bytes = Finish();
            return true;
        }
    }

    public void Dispose()
    {
        file.Dispose();
        line.Dispose();
    }

    private byte[] Finish()
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.EndsWith("\r"u8)) bytes = bytes[..^1];
        return bytes.ToArray();
    }
}
