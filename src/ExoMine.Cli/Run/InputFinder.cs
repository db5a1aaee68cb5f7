using ExoMine.Formats;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ExoMine.Cli.Run;

/// <summary>Turns what the user named (files, folders, globs) into files with ids.</summary>
internal sealed class InputFinder(IReadOnlyDictionary<string, IPaperReader> readersByEnding, string outputFolder)
{
    /// <summary>Files in the order of the INPUTs, ordinal within a folder, each once; and what could not be found.</summary>
    public (IReadOnlyList<(InputFile File, IPaperReader Reader)> Files, IReadOnlyList<Failure> Missing) Find(IReadOnlyList<string> inputs)
    {
        var found = new List<(string Path, string Given, string Relative)>();
        var missing = new List<Failure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var before = found.Count;
            if (File.Exists(input)) Add(input, input, Path.GetFileName(input), named: true);
            else if (Directory.Exists(input))
                foreach (var (path, relative) in FilesBelow(input)) Add(path, Path.Join(input, relative), relative);
            else if (input.AsSpan().ContainsAny('*', '?'))
            {
                foreach (var path in Matching(input)) Add(path, path, Path.GetFileName(path));
                if (found.Count == before) missing.Add(new Failure(input, "no_match", "matches no readable file; quote the pattern if the shell should not expand it"));
            }
            else missing.Add(new Failure(input, "missing", "does not exist; check the path"));
        }
        var ids = PaperIds.Assign([.. found.Select(f => f.Relative.Replace('\\', '/'))]);
        var files = found.Select((f, i) => new InputFile(f.Path, f.Given.Replace('\\', '/'), ids[i]));
        return ([.. files.Select(file => (file, readersByEnding[Ending(file.Path)].For(file)))], missing);

        void Add(string path, string given, string relative, bool named = false)
        {
            if (!readersByEnding.ContainsKey(Ending(path)))
            {
                if (named) missing.Add(new Failure(given, "unknown_kind", $"is of no kind that is read here ({string.Join(", ", readersByEnding.Keys.Order(StringComparer.Ordinal))})"));
                return;
            }
            var full = Path.GetFullPath(path);
            var isOutput = full.StartsWith(outputFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (!isOutput && seen.Add(full)) found.Add((path, given, relative));
        }
    }

    private static string Ending(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    /// <summary>
    /// Hidden files and linked folders (which may run in circles) are left out; linked files are read under the link's name.
    /// An XML file beside the PDF of the same name is the same article: the PDF is read, for its pages and boxes.
    /// </summary>
    private static IEnumerable<(string Path, string Relative)> FilesBelow(string folder)
    {
        var pending = new Stack<string>([folder]);
        var files = new List<string>();
        while (pending.TryPop(out var current))
        {
            files.AddRange(Directory.EnumerateFiles(current));
            foreach (var child in new DirectoryInfo(current).EnumerateDirectories())
                if (!child.Attributes.HasFlag(FileAttributes.ReparsePoint) && !child.Name.StartsWith('.')) pending.Push(Path.Join(current, child.Name));
        }
        var pdfs = files.Where(f => Ending(f) == "pdf").Select(Stem).ToHashSet(StringComparer.Ordinal);
        return files.Where(f => !Path.GetFileName(f).StartsWith('.') && !(Ending(f) is "xml" or "nxml" && pdfs.Contains(Stem(f))))
            .Select(f => (f, Path.GetRelativePath(folder, f))).OrderBy(f => f.Item2, StringComparer.Ordinal);
    }

    private static string Stem(string path) => Path.ChangeExtension(path, null);

    private static IEnumerable<string> Matching(string pattern)
    {
        var root = Path.GetPathRoot(pattern) is { Length: > 0 } absolute ? absolute : ".";
        var relative = root == "." ? pattern : pattern[root.Length..];
        while (relative.StartsWith("../", StringComparison.Ordinal)) (root, relative) = (Path.Join(root, ".."), relative[3..]);
        return new Matcher(StringComparison.Ordinal).AddInclude(relative.Replace('\\', '/')).GetResultsInFullPath(root)
            .Select(path => Path.IsPathRooted(pattern) ? path : Path.GetRelativePath(".", path)).Order(StringComparer.Ordinal);
    }
}
