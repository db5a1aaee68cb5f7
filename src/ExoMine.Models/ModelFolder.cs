using System.Security.Cryptography;
using ExoMine.Formats.Json;
using ExoMine.Networks;

namespace ExoMine.Models;

/// <summary>The models and lexicons beside the program, or wherever else they are, each with its hash.</summary>
public sealed class ModelFolder
{
    /// <summary>What the names of processes stand for.</summary>
    public const string ProcessesFile = "processes.tsv";

    private readonly string folder;

    /// <param name="folder">Null for the one beside the program.</param>
    /// <exception cref="UnusableModelsException">The folder is not there.</exception>
    public ModelFolder(string? folder = null)
    {
        this.folder = folder ?? Path.Join(AppContext.BaseDirectory, "models");
        if (!Directory.Exists(this.folder)) throw new UnusableModelsException($"{this.folder}: the models folder is missing; reinstall the program or name one with --models");
    }

    /// <exception cref="UnusableModelsException">The file is not there.</exception>
    public string File(params string[] parts)
    {
        var path = Path.Join([folder, .. parts]);
        return System.IO.File.Exists(path) ? path : throw new UnusableModelsException($"{path}: this model file is missing; reinstall the program or name a complete folder with --models");
    }

    /// <summary>What words mean to the networks of the tagger and of effects; read once.</summary>
    /// <exception cref="UnusableModelsException">The file is not there.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public WordVectors Vectors => field ??= WordVectors.Load(File("words", WordVectors.FileName));

    public string Folder(params string[] parts) => Path.Join([folder, .. parts]);

    /// <summary>The hashes of all model files that shape a paper's JSON: not cards and scores, nor what exports and atlases are made with.</summary>
    /// <param name="userLexicons">Files beside the folder that shape the output as well.</param>
    /// <exception cref="UnusableModelsException">One of them is not there.</exception>
    public Producer Describe(IReadOnlyList<string>? userLexicons = null)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is not (".md" or ".json" or ".cs"))
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.StartsWith("atlas/", StringComparison.Ordinal) && file.Name != ProcessesFile)
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, path) in files) hashes[name] = Sha256(path);
        foreach (var path in userLexicons ?? [])
        {
            var hash = System.IO.File.Exists(path) ? Sha256(path) : throw new UnusableModelsException($"{path}: this lexicon does not exist");
            // Two of one name in different folders are two.
            for (var (name, number) = ($"user/{Path.GetFileName(path)}", 2); !hashes.TryAdd(name, hash); number++) name = $"user/{Path.GetFileName(path)}~{number}";
        }
        return new Producer("exomine", typeof(ModelFolder).Assembly.GetName().Version!.ToString(3), hashes);
    }

    private static string Sha256(string path)
    {
        using var stream = System.IO.File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
