namespace ExoMine.Report;

/// <summary>Where a page finds the papers that it cites: links relative to it, never with a scheme of their own.</summary>
/// <param name="folder">The folder that the page will lie in.</param>
/// <param name="papers">The folder of the papers; null to take each file's path as the run was given it.</param>
public sealed class PdfLinks(string folder, string? papers)
{
    public string? LinkOf(string? file)
    {
        if (file is null || !file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) return null;
        var path = papers is null ? file : Path.Join(papers, file[(file.LastIndexOfAny(['/', '\\']) + 1)..]);
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path)).Replace('\\', '/');
        return "./" + string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
    }
}
