using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Agreement;

/// <summary>Reads a labelling pass: tab-separated id, effect, agents and text under a header.</summary>
public static class PassReader
{
    private const string Header = "id\teffect\tagents\ttext";

    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static IReadOnlyList<PassLabel> Read(string path) => Read(Path.GetFileName(path), File.ReadLines(path));

    /// <param name="file">Named in errors.</param>
    /// <exception cref="SourceFormatException">A line breaks the format.</exception>
    public static IReadOnlyList<PassLabel> Read(string file, IEnumerable<string> lines)
    {
        var labels = new List<PassLabel>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            try
            {
                if (number > 1) labels.Add(Parse(line));
                else if (line != Header) throw new FormatException("the header is not id, effect, agents, text");
                if (number > 1 && !ids.Add(labels[^1].Id)) throw new FormatException($"{labels[^1].Id} stands twice");
            }
            catch (FormatException e)
            {
                throw new SourceFormatException(file, number, e.Message);
            }
        }
        return labels;
    }

    private static PassLabel Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 4) throw new FormatException("a line has four cells");
        return Names.TryParseEffect(cells[1], out var effect)
            ? new PassLabel(cells[0], effect, AgentListParser.Parse(cells[2]), cells[3])
            : throw new FormatException($"\"{cells[1]}\" is not an effect");
    }
}
