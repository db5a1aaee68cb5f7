namespace ExoMine.Atlas;

/// <summary>Words of experiments that show a direct link: luciferase, pull-down.</summary>
public sealed class AssayWords
{
    private readonly string[] words;

    private AssayWords(string[] words) => this.words = words;

    public static AssayWords Load(string path) => new([.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1)]);

    public bool IsIn(ReadOnlySpan<char> sentence)
    {
        foreach (var word in words)
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
