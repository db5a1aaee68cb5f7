namespace ExoMine.Formats.Archives;

/// <summary>Turns an archive's members into papers. A member's name is only a name: nothing is written to where it points.</summary>
internal sealed class ArchiveMembers(string archive, Func<string, IPaperReader?> readerOfEnding, ArchiveLimits limits)
{
    /// <summary>Bytes of a member that are looked at to tell what it holds.</summary>
    private const int Beginning = 1 << 16;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int entries;

    public static string EndingOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    /// <summary>The papers of one member, as they come from <paramref name="open"/>; the stream is read before the next member is asked for.</summary>
    public IEnumerable<PendingPaper> Read(string name, Func<Stream> open)
    {
        if (++entries > limits.Entries) throw new InputProblemException("too_large", $"holds more than {limits.Entries} files");
        name = name.Replace('\\', '/');
        var file = name[(name.LastIndexOf('/') + 1)..];
        // Folders, hidden files and what a Mac puts beside its files.
        if (file.Length == 0 || file[0] == '.' || name.StartsWith("__MACOSX/", StringComparison.Ordinal)) yield break;
        var given = $"{archive}#{OneLine(name)}";
        if (readerOfEnding(EndingOf(file)) is not { } byEnding) yield break;
        if (byEnding is GzipReader or ZipReader or TarReader)
        {
            yield return ClaimedIds.Failing(given, "nested_archive", "is an archive inside an archive; unpack the outer one first");
            yield break;
        }
        using var stream = open();
        var beginning = PeekedStream.Peek(stream, Beginning);
        var peeked = new PeekedStream(beginning, stream);
        var member = new InputFile(file, given, IdOf(name)) { Content = () => new MemoryStream(beginning, writable: false) };
        var reader = byEnding.For(member);
        if (!reader.HoldsManyPapers)
        {
            var (content, problem) = Content(peeked);
            if (content is null)
            {
                yield return ClaimedIds.Failing(given, problem!.Code, problem.Message);
                yield break;
            }
            member = member with { Content = () => new MemoryStream(content, writable: false) };
        }
        // Readers of many papers go through a file once, whatever its length; single papers are read later, by any thread.
        else member = member with { Content = () => peeked };
        foreach (var paper in Papers(reader, member)) yield return paper;
    }

    /// <summary>The papers of a member; one that cannot be read on ends with a failure of its own, and the archive goes on.</summary>
    private static IEnumerable<PendingPaper> Papers(IPaperReader reader, InputFile member)
    {
        using var papers = reader.Read(member).GetEnumerator();
        while (true)
        {
            PendingPaper paper;
            try
            {
                if (!papers.MoveNext()) yield break;
                paper = papers.Current;
            }
            catch (InputProblemException problem)
            {
                paper = ClaimedIds.Failing(member.Given + "#", problem.Code, problem.Message);
            }
            yield return reader.HoldsManyPapers ? paper with { Load = () => Prefixed(paper.Load(), member) } : paper;
            if (paper.Name == member.Given + "#") yield break;
        }
    }

    /// <summary>Papers of different members may have one id: the member's name tells them apart.</summary>
    private static Paper Prefixed(Paper paper, InputFile member) => paper with { Id = $"{member.Id}/{paper.Id}" };

    private (byte[]? Content, InputProblemException? Problem) Content(Stream stream)
    {
        try
        {
            using var guarded = new GuardedStream(stream, "a file of the archive", limits.Paper);
            using var memory = new MemoryStream();
            guarded.CopyTo(memory);
            return (memory.ToArray(), null);
        }
        catch (InputProblemException problem) when (problem.Code == "too_large")
        {
            return (null, problem);
        }
    }

    /// <summary>The stem; with its folder in front where an earlier member has it already, as with files.</summary>
    private string IdOf(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var id = stem;
        if (!ids.Add(id) && !ids.Add(id = Path.ChangeExtension(name, null)) && !ids.Add(id = name))
            for (var i = 2; !ids.Add(id = $"{name}~{i}"); i++)
            {
            }
        return id;
    }

    private static string OneLine(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c));
}
