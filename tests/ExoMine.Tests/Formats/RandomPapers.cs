using CsCheck;

namespace ExoMine.Tests.Formats;

/// <summary>Papers of any shape that fits their text, for property tests.</summary>
internal static class RandomPapers
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["abc DEF .,12-αβ\n\t\"\\<=é¹"], 1, 120],
        Gen.Const("The 𝛽-catenin level (𝛼) rose. miR-21 fell."));

    public static Gen<Paper> Any { get; } =
        from text in Texts
        from cuts in Gen.Int[0, text.Length].Array[0, 12]
        from seed in Gen.Int
        select Build(text, [.. cuts.Select(cut => OnBorder(text, cut)).Order()], new Random(seed));

    private static int OnBorder(string text, int cut) => cut < text.Length && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;

    private static Paper Build(string text, int[] cuts, Random random)
    {
        var spans = cuts.Zip(cuts.Skip(1), (a, b) => new TextSpan(a, b)).Where(s => !s.IsEmpty).ToArray();
        var mentions = spans.Select(span => new Mention(Pick<EntityType>(random), span, "random")
        {
            Concept = random.Next(3) switch { 0 => null, 1 => new Concept(null, "name"), _ => new Concept("x:1", "other") },
            Score = random.Next(2) == 0 ? null : 0.25,
        }).ToArray();
        var sentences = spans.Select(span => new Sentence(span, Pick<SectionKind>(random), Pick<Effect>(random)) { Score = 0.5 }).ToArray();
        return new Paper($"id-{random.Next(100)}", text)
        {
            Source = new PaperSource("folder/file.txt", "00ff", "txt"),
            Bibliography = new Bibliography { Title = "A title", Authors = ["Åsa Ek"], Year = 2020, Keywords = ["bone"], Species = ["rat"] },
            Sections = spans.Length == 0 ? [] : [new Section(SectionKind.Results, "Results", spans[0])],
            Sentences = sentences,
            Mentions = mentions,
            Findings = [.. mentions.Select((mention, i) => FindingOf(mention, mentions, sentences.Length == 0 ? 0 : i % sentences.Length, random))],
            Warnings = [new Warning("code", "message", 3)],
        };
    }

    private static Finding FindingOf(Mention mention, Mention[] mentions, int sentence, Random random) =>
        new(sentence, new Agent(mention.Span, random.Next(2) == 0 ? mention.Type : null), "osteogenesis", Pick<Effect>(random),
            new Evidence("random", 0.75, [new Cue(mention.Span, "process")]))
        {
            Observed = Pick<Effect>(random),
            Negated = random.Next(2) == 0,
            Origin = Pick<Origin>(random),
            Targets = [new AffectedMention(mentions[random.Next(mentions.Length)], Pick<Effect>(random))],
            Vesicles = [mentions[random.Next(mentions.Length)]],
            Cells = [new CellInRole(mentions[random.Next(mentions.Length)], Pick<CellRole>(random))],
            Conditions = [new ConditionInRole(mentions[random.Next(mentions.Length)], Pick<ConditionRole>(random))],
        };

    private static T Pick<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
