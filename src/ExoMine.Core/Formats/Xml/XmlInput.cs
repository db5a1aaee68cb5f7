using System.Xml;

namespace ExoMine.Formats.Xml;

/// <summary>Opens XML that nobody has checked: no DTD is read, no entity but the five of XML is known, nothing is loaded from elsewhere.</summary>
internal static class XmlInput
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1 << 20,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>The local name of the outermost element; null where there is none.</summary>
    public static string? RootOf(InputFile file)
    {
        try
        {
            using var bytes = new GuardedStream(file.Open(), "the part before its first element");
            using var reader = Open(bytes);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (Exception problem) when (problem is XmlException or InputProblemException)
        {
            return null;
        }
    }

    /// <summary>Runs a step of reading and says in the input's own terms what was wrong with it.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException problem)
        {
            throw new InputProblemException("not_xml", $"is not well-formed XML: {OneLine(problem.Message)}");
        }
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');
}
