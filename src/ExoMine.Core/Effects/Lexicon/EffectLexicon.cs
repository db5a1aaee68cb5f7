using System.Globalization;
using ExoMine.Effects.Analysis;

namespace ExoMine.Effects.Lexicon;

/// <summary>The vocabularies of effects: processes, cues with their forms, perturbations and the words around a claim.</summary>
public sealed class EffectLexicon
{
    private readonly Symbols symbols = new();
    private readonly PhraseMatcher matcher;
    private readonly PhraseMatcher perturbations;
    private readonly PhraseMatcher processes;
    private readonly WordMemory memory;

    private readonly Dictionary<(string Verb, string Particle), (int Sign, string Label)> particles;
    private readonly HashSet<string> particleVerbs;
    private readonly SenseLexicon senses;
    private readonly HashSet<string> generic;
    private readonly HashSet<string> treatments;
    private readonly HashSet<string> actors;
    private readonly HashSet<string> given;
    private readonly HashSet<string> kinds;

    private EffectLexicon(string directory)
    {
        var classes = LexiconTable.Read(Path.Combine(directory, "classes.tsv"))
            .ToDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);
        var compiler = new PatternCompiler(symbols, classes);
        var order = 0;
        PhrasePattern Pattern(ItemKind kind, string label, string grade, string sign, CueForm form, string text) =>
            new(kind, label, grade, SignOf(sign), form, order++, compiler.Compile(text));

        var patterns = new List<PhrasePattern>();
        foreach (var row in LexiconTable.Read(Path.Combine(directory, "processes.tsv")))
            patterns.Add(Pattern(KindOf(row[0]), row[1], row[2], row[3], CueForm.None, row[4]));
        var endings = LexiconTable.Read(Path.Combine(directory, "endings.tsv")).ToLookup(row => row[0], StringComparer.Ordinal);
        foreach (var row in LexiconTable.Read(Path.Combine(directory, "cues.tsv")))
        {
            foreach (var ending in endings[row[2]])
                patterns.Add(Pattern(ItemKind.Cue, row[0], "", row[1], Enum.Parse<CueForm>(ending[2], ignoreCase: true), row[3] + ending[1]));
        }
        foreach (var row in LexiconTable.Read(Path.Combine(directory, "context.tsv")))
            patterns.Add(Pattern(KindOf(row[0]), row[1], "", "0", CueForm.None, row[2]));
        matcher = new PhraseMatcher(patterns);
        processes = new PhraseMatcher(patterns.Where(p => p.NamesProcess));
        perturbations = new PhraseMatcher(
        [
            .. LexiconTable.Read(Path.Combine(directory, "perturbations.tsv"))
                .Select(row => Pattern(ItemKind.Perturbation, row[0], "", row[1], CueForm.None, row[2])),
        ]);
        particles = LexiconTable.Read(Path.Combine(directory, "particles.tsv")).SelectMany(row => row[0].Split('|').Select(verb => (verb, row)))
            .ToDictionary(pair => (pair.verb, pair.row[1]), pair => (SignOf(pair.row[2]), pair.row[3]));
        particleVerbs = [.. particles.Keys.Select(key => key.Verb)];
        var heads = LexiconTable.Read(Path.Combine(directory, "agents.tsv"))
            .ToDictionary(row => row[0], row => row[1].Split('|').ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        senses = new SenseLexicon(Path.Combine(directory, "senses.tsv"));
        generic = heads["generic"];
        treatments = heads["treatment"];
        actors = heads["actor"];
        given = heads["given"];
        kinds = heads["class"];
        Verbs = new VerbLexicon(Path.Combine(directory, "verbs.tsv"));
        memory = new WordMemory(Look);
    }

    /// <exception cref="FileNotFoundException">A vocabulary is missing from <paramref name="directory"/>.</exception>
    /// <exception cref="InvalidDataException">A vocabulary does not read.</exception>
    public static EffectLexicon Load(string directory) => new(directory);

    /// <summary>True of light verbs that may make a cue with a particle.</summary>
    /// <param name="verb">In lower case, as in <see cref="ParticleVerb"/>.</param>
    internal bool TakesParticle(string verb) => particleVerbs.Contains(verb);

    /// <summary>"brought … back", "held … down": the cue that a light verb makes with a particle further on.</summary>
    internal (int Sign, string Label)? ParticleVerb(string verb, string particle) =>
        particles.TryGetValue((verb, particle.ToLowerInvariant()), out var found) ? found : null;

    /// <summary>True of words such as mice, group and results, which never act.</summary>
    internal bool IsGeneric(string word) => generic.Contains(word);

    /// <summary>True of words such as treatment and silencing, behind which the agent is named.</summary>
    internal bool IsTreatment(string word) => treatments.Contains(word);

    /// <summary>True of words such as antagomir, which may act by themselves.</summary>
    internal bool IsActor(string word) => actors.Contains(word);

    /// <summary>True of words such as treatment, which may belong to the name of what was given.</summary>
    internal bool IsGiven(string word) => given.Contains(word);

    /// <summary>True of words such as compound and antibiotic, behind which the name of one stands.</summary>
    internal bool IsClass(string word) => kinds.Contains(word);

    internal VerbLexicon Verbs { get; }

    internal WordSymbols Look(string text, IReadOnlyList<Word> words) => new(text, words, memory);

    /// <summary>True where words name a process, or words of bone stand that may go without its name; a quick look that settles most sentences.</summary>
    internal bool MayMatter(WordSymbols words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsSkeletal || (words[i].MayBeginProcess && processes.LongestAt(words, i) is not null)) return true;
        }
        return false;
    }

    private KnownWord Look(ReadOnlySpan<char> word)
    {
        var found = symbols.Of(word);
        return new KnownWord(found, senses.Of(word), Array.Exists(found, processes.MayBeginWith));
    }

    internal (PhrasePattern Pattern, int Last)? PhraseAt(WordSymbols words, int start) => matcher.LongestAt(words, start);

    internal (PhrasePattern Pattern, int Last)? PerturbationAt(WordSymbols words, int start) => perturbations.LongestAt(words, start);

    private static int SignOf(string sign) => sign switch
    {
        "+" => 1,
        "-" => -1,
        "0" => 0,
        _ => throw new InvalidDataException($"No sign: {sign}"),
    };

    private static ItemKind KindOf(string name) =>
        Enum.TryParse<ItemKind>(name, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"No kind: {name}"));
}
