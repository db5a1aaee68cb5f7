namespace ExoMine.Effects.Lexicon;

/// <summary>
/// Reads the pattern notation: words, stems (osteoblast*), alternatives (repair|healing), classes (@bone), optional words (?the),
/// and gaps of up to n words (~4). Hyphens in text are passed over between the places of a pattern.
/// </summary>
internal sealed class PatternCompiler(Symbols symbols, IReadOnlyDictionary<string, string[]> classes)
{
    public PatternElement[] Compile(string pattern) =>
        pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element).ToArray();

    private PatternElement Element(string text)
    {
        if (text[0] == '~') return new PatternElement([], int.Parse(text.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture), true);
        var optional = text[0] == '?';
        var names = (optional ? text[1..] : text).Split('|');
        return new PatternElement(names.SelectMany(Expand).Select(symbols.Intern).ToHashSet(), 0, optional);
    }

    private IEnumerable<string> Expand(string name) =>
        name[0] != '@' ? [name]
        : classes.TryGetValue(name[1..], out var words) ? words.SelectMany(Expand)
        : throw new InvalidDataException($"No word class {name}");
}
