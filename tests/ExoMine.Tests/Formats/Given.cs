using System.Text;
using ExoMine.Formats;

namespace ExoMine.Tests.Formats;

/// <summary>Input files that stand in memory.</summary>
internal static class Given
{
    public static InputFile File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public static InputFile File(string name, byte[] content) =>
        new(name, name, Path.GetFileNameWithoutExtension(name)) { Content = () => new MemoryStream(content) };

    public static Paper[] Papers(IPaperReader reader, InputFile file) => [.. reader.For(file).Read(file).Select(paper => paper.Load())];

    public static Paper[] Papers(IPaperReader reader, string name, string content) => Papers(reader, File(name, content));

    /// <summary>The code of the problem that the file has.</summary>
    public static string Problem(IPaperReader reader, InputFile file)
    {
        try
        {
            Papers(reader, file);
            return "";
        }
        catch (InputProblemException problem)
        {
            return problem.Code;
        }
    }

    /// <summary>Each section's kind, heading and text.</summary>
    public static string[] Sections(Paper paper) => [.. paper.Sections.Select(s => $"{s.Kind.Name()}|{s.Heading}|{s.Span.In(paper.Text)}")];
}
