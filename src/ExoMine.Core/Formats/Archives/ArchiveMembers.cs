namespace ExoMine.Formats.Archives;

/// <summary>Turns an archive's members into papers. A member's name is only a name: nothing is written to where it points.</summary>
internal sealed class ArchiveMembers(string archive, Func<string, IPaperReader?> readerOfEnding, ArchiveLimits limits)
{
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
        var (content, problem) = Content(open);
        if (content is null)
        {
            yield return ClaimedIds.Failing(given, problem!.Code, problem.Message);
            yield break;
        }
        var member = new InputFile(file, given, IdOf(name)) { Content = () => new MemoryStream(content, writable: false) };
        foreach (var paper in Papers(byEnding.For(member), member)) yield return paper;
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

    private (byte[]? Content, InputProblemException? Problem) Content(Func<Stream> open)
    {
        try
        {
            using var guarded = new GuardedStream(open(), "a file of the archive", limits.Paper);
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
