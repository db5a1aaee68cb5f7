using System.Text;
using ExoMine.Cli.Run;
using ExoMine.Formats;

namespace ExoMine.Cli.Export;

/// <summary>jsonl/papers.jsonl: the annotated JSON of all papers, a paper a line.</summary>
internal sealed class JsonlRunWriter : IRunWriter
{
    private readonly AtomicFile file;

    public JsonlRunWriter(string output) => file = new AtomicFile(Path.Join(Directory.CreateDirectory(Path.Join(output, "jsonl")).FullName, "papers.jsonl"));

    public Action Prepare(Paper paper, string json)
    {
        var line = OneLine(json);
        return () => file.WriteLine(line);
    }

    public void Commit() => file.Commit();

    public void Dispose() => file.Dispose();

    /// <summary>Undoes what makes the JSON of one paper readable: line ends (in strings they are escaped), and the space behind the name of a member.</summary>
    internal static string OneLine(string json)
    {
        var line = new StringBuilder(json.Length);
        foreach (var part in json.Split('\n'))
        {
            var content = part.AsSpan().TrimStart(' ');
            var name = part.StartsWith("  \"", StringComparison.Ordinal) ? content.IndexOf(": ", StringComparison.Ordinal) : -1;
            if (name > 0) line.Append(content[..(name + 1)]).Append(content[(name + 2)..]);
            else line.Append(content);
        }
        return line.ToString();
    }
}
