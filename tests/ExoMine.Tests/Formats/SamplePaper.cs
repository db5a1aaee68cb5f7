namespace ExoMine.Tests.Formats;

/// <summary>A small paper with every layer, Greek letters and a character outside the basic plane.</summary>
internal static class SamplePaper
{
    public const string Text = "Exosomal miR-21 and bone\n\nAbstract\n\nIn 𝛽-blocked mice, miR-21 inhibited SMAD7 and promoted osteogenesis of BMSCs in diabetes. Heat did not inhibit it.";

    public static Paper Create(string id = "sample")
    {
        var mirna = Mention(EntityType.Mirna, "miR-21", 30) with { Concept = new Concept("mirbase:MI0000077", "hsa-mir-21"), Score = 0.9 };
        var gene = Mention(EntityType.Gene, "SMAD7") with { Concept = new Concept("ncbigene:4092", "SMAD7") };
        var cell = Mention(EntityType.CellType, "BMSCs") with { Concept = new Concept("CL:0002540", "mesenchymal stem cell of the bone marrow") };
        var condition = Mention(EntityType.Condition, "diabetes");
        var vesicle = Mention(EntityType.Vesicle, "Exosomal");
        var sentence = new TextSpan(At("In 𝛽"), At(" Heat"));
        var last = new TextSpan(At("Heat"), Text.Length);
        return new Paper(id, Text)
        {
            Source = new PaperSource("sample.txt", "00ff", "txt"),
            Bibliography = new Bibliography { Title = "Exosomal miR-21 and bone", Authors = ["Åsa Ek", "Bo Li"], Year = 2020, Pmid = "123", Doi = "10.1/x" },
            Sections = [new Section(SectionKind.Title, "", new TextSpan(0, 24)), new Section(SectionKind.Abstract, "Abstract", new TextSpan(26, Text.Length))],
            Sentences =
            [
                new Sentence(new TextSpan(0, 24), SectionKind.Title),
                new Sentence(sentence, SectionKind.Abstract, Effect.Promotes) { Score = 0.8 },
                new Sentence(last, SectionKind.Abstract, Effect.None) { Score = 0.6, NeedsReview = true },
            ],
            Mentions = [mirna, gene, condition, cell, vesicle],
            Findings =
            [
                new Finding(1, new Agent(mirna.Span, EntityType.Mirna), "osteogenesis", Effect.Promotes, new Evidence("rules", 0.8, [Cue("promoted"), Cue("osteogenesis", "process")]))
                {
                    Targets = [new AffectedMention(gene, Effect.Inhibits)],
                    Cells = [new CellInRole(cell, CellRole.Recipient)],
                    Conditions = [new ConditionInRole(condition, ConditionRole.Setting)],
                    Vesicles = [vesicle],
                },
                new Finding(2, new Agent(new TextSpan(At("Heat"), At(" did not")), null), "osteogenesis", Effect.Inhibits, new Evidence("rules", 0.5, [Cue("not", "negation")])) { Negated = true, Speculative = true, Origin = Origin.Cited, Elsewhere = new SaidElsewhere(1, 2, Decided: true) },
            ],
        };
    }

    private static int At(string words, int from = 0) => Text.IndexOf(words, from, StringComparison.Ordinal);

    private static Mention Mention(EntityType type, string words, int from = 0) => new(type, new TextSpan(At(words, from), At(words, from) + words.Length), "test");

    private static Cue Cue(string words, string role = "promotes") => new(new TextSpan(At(words), At(words) + words.Length), role);
}
