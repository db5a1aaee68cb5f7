namespace ExoMine.Entities.Tagger.Training;

/// <summary>Folders in which the files that sources.tsv and vocabularies.tsv name are looked for, in their order.</summary>
internal sealed class TrainingFolders(IReadOnlyList<string> folders)
{
    /// <returns>Null where no folder has the file.</returns>
    public string? TryFind(string file) => folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);

    /// <exception cref="FileNotFoundException">No folder has the file.</exception>
    public string Find(string file) => TryFind(file) ?? throw new FileNotFoundException($"{file} is in none of {string.Join(", ", folders)}");
}
