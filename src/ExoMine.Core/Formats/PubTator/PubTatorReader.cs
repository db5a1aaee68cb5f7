using System.Text;

namespace ExoMine.Formats.PubTator;

/// <summary>Reads PubTator files: title and abstract joined by one character, so that the file's offsets hold; its annotations are not taken over.</summary>
public sealed class PubTatorReader : IPaperReader
{
    public string Kind => "pubtator";

    public bool HoldsManyPapers => true;

    public IEnumerable<PendingPaper> Read(InputFile file)
    {
        var ids = new ClaimedIds();
        var number = 0;
        var lines = new List<byte[]>();
        using var reader = new ByteLineReader(file.Open(), Utf8Text.LargestPaper);
        for (var more = true; more;)
        {
            more = reader.Next(out _, out var line);
            var startsPaper = !more || line.Length == 0 || (IsText(line) && line[line.AsSpan().IndexOf((byte)'|') + 1] == 't');
            if (startsPaper && lines.Count > 0)
            {
                number++;
                var paper = lines.ToArray();
                lines.Clear();
                yield return ids.Claim(file.Given, number, IdOf(paper[0]), id => Load(paper, id, file));
            }
            if (more && IsText(line)) lines.Add(line);
        }
        if (number == 0) throw new InputProblemException("not_pubtator", "has no line like 123|t|Title");
    }

    private static Paper Load(byte[][] lines, string id, InputFile file)
    {
        var text = new PubTatorText();
        foreach (var line in lines) text.Add(Utf8Text.Decode(line));
        var bytes = string.Join('\n', lines.Select(Encoding.UTF8.GetString));
        return text.Build(id) with { Source = new PaperSource($"{file.Given}#{id}", Utf8Text.Sha256(Encoding.UTF8.GetBytes(bytes)), "pubtator") };
    }

    // 123|t|… and 123|a|…
    private static bool IsText(ReadOnlySpan<byte> line)
    {
        var bar = line.IndexOf((byte)'|');
        return bar > 0 && bar + 2 < line.Length && line[bar + 1] is (byte)'t' or (byte)'a' && line[bar + 2] == '|';
    }

    private static string IdOf(byte[] line) => Encoding.UTF8.GetString(line.AsSpan(0, line.AsSpan().IndexOf((byte)'|'))).Trim();
}
