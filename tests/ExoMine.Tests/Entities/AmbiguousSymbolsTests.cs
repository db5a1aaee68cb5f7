using ExoMine.Entities.Genes;
using ExoMine.Entities.Lexicons;
using ExoMine.Models;
using Xunit;

namespace ExoMine.Tests.Entities;

/// <summary>Symbols that stand for several things are decided by the paper's own definition; without one they are not taken for genes.</summary>
public class AmbiguousSymbolsTests
{
    private static readonly Pipeline Whole = DefaultPipeline.Recognizers(new ModelFolder());

    [Theory]
    [InlineData("RE1 silencing transcription factor (REST) was knocked down. REST fell.", "REST", EntityType.Gene, "ncbigene:5978")]
    [InlineData("Pyruvate carboxylase (PC) was blotted. PC fell.", "PC", EntityType.Gene, "ncbigene:5091")]
    [InlineData("Catalase (CAT) was blotted. CAT fell.", "CAT", EntityType.Gene, "ncbigene:847")]
    [InlineData("Osteopontin (OP) was blotted. OP fell.", "OP", EntityType.Gene, "ncbigene:6696")]
    [InlineData("Osteoporosis (OP) is common. OP rats lost bone.", "OP", EntityType.Condition, null)]
    [InlineData("Alkaline phosphatase (ALP) was stained. ALP rose.", "ALP", EntityType.Gene, "ncbigene:249")]
    public void A_symbol_is_what_the_paper_says_it_is(string text, string symbol, EntityType type, string? id)
    {
        var mentions = ShippedEntities.MentionsOf(text).Where(m => m.Span.In(text) == symbol).ToArray();
        Assert.Equal(2, mentions.Length);
        Assert.All(mentions, m => Assert.Equal((type, id), (m.Type, m.Concept?.Id)));
    }

    [Theory]
    [InlineData("Knockdown of REST in neurons increased the expression of BDNF.", "REST", "ncbigene:5978")]
    [InlineData("PC expression was lower in the liver than PEPCK expression.", "PC", "ncbigene:5091")]
    [InlineData("CAT activity and SOD activity were measured.", "CAT", "ncbigene:847")]
    [InlineData("Expression of MAX and MYC was measured by qPCR.", "MAX", "ncbigene:4149")]
    [InlineData("The patients were put to REST after surgery.", "REST", null)]
    [InlineData("Women with OP had lower bone density.", "OP", null)]
    [InlineData("AD patients were older than controls.", "AD", null)]
    [InlineData("The first PC explained 60 % of the variance.", "PC", null)]
    public void The_tagger_decides_by_context(string text, string symbol, string? id) =>
        Assert.Equal(id is null ? [] : [id], Whole.Annotate(new Paper("test", text)).Mentions.Where(m => m.Type == EntityType.Gene && m.Span.In(text) == symbol).Select(m => m.Concept?.Id));

    [Theory]
    [InlineData("OP mRNA rose in the osteoblasts.", "OP", "ncbigene:6696")]
    [InlineData("siMAX was transfected.", "MAX", "ncbigene:4149")]
    [InlineData("The MAX protein was blotted.", "MAX", "ncbigene:4149")]
    [InlineData("REST−/− mice were loaded.", "REST", "ncbigene:5978")]
    [InlineData("CAT expression fell.", "CAT", "ncbigene:847")]
    [InlineData("The PC promoter was cloned.", "PC", "ncbigene:5091")]
    [InlineData("ALP mRNA rose.", "ALP", "ncbigene:249")]
    [InlineData("Knockdown of STAR was confirmed.", "STAR", "ncbigene:6770")]
    [InlineData("The MAX value was noted.", "MAX", null)]
    [InlineData("The MAX scores were noted.", "MAX", null)]
    [InlineData("A CAT scan was taken.", "CAT", null)]
    [InlineData("A CAT reporter was used.", "CAT", null)]
    [InlineData("PC scores differed between the groups.", "PC", null)]
    [InlineData("OP patients lost bone.", "OP", null)]
    [InlineData("AD patients were older.", "AD", null)]
    [InlineData("AD medium was changed twice a week.", "AD", null)]
    [InlineData("Adipogenic differentiation (AD) was induced. AD gene sets were used.", "AD", null)]
    [InlineData("Principal components (PC) were computed. PC expression scores differed.", "PC", null)]
    [InlineData("Osteoporosis (OP) is common. OP gene sets were used.", "OP", null)]
    [InlineData("The autophagy-lysosome pathway (ALP) was blocked. ALP flux fell in neurons.", "ALP", null)]
    [InlineData("Mean annual exposure time (MAX) was noted. MAX was longer in men.", "MAX", null)]
    [InlineData("Resting-state test (REST) results were noted. REST was normal.", "REST", null)]
    public void Words_beside_a_symbol_say_whether_it_is_the_gene(string text, string symbol, string? id) =>
        Assert.Equal(id is null ? [] : [id], Whole.Annotate(new Paper("test", text)).Mentions.Where(m => m.Type == EntityType.Gene && m.Span.In(text) == symbol).Select(m => m.Concept?.Id));

    [Theory]
    [InlineData("OP mRNA rose, and women with OP lost bone.", "OP", EntityType.Condition)]
    [InlineData("Osteoporosis (OP) is common. OP rats lost bone.", "OP", EntityType.Condition)]
    public void Elsewhere_the_same_symbol_stays_what_it_is(string text, string symbol, EntityType type) =>
        Assert.Equal(type, ShippedEntities.MentionsOf(text).Last(m => m.Span.In(text) == symbol).Type);

    [Theory]
    [InlineData("_ mRNA _\tgene")]
    [InlineData("mRNA\tgene")]
    [InlineData("_ mRNA\tprotein")]
    public void A_cue_that_is_none_is_told(string line)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, $"{SymbolCues.Header}\n{line}\ta reason\n");
            Assert.Throws<LexiconFormatException>(() => SymbolCues.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("After a day of REST the mice were loaded.", "REST")]
    [InlineData("PC 1 and PC 2 explained 60 % of the variance.", "PC")]
    [InlineData("Principal components (PC) were computed. PC scores differed.", "PC")]
    [InlineData("A CAT scan was taken.", "CAT")]
    [InlineData("The MAX value was noted.", "MAX")]
    [InlineData("Adipogenic differentiation (AD) was induced. AD medium was changed twice a week.", "AD")]
    [InlineData("Alzheimer disease (AD) was diagnosed. AD patients were older.", "AD")]
    public void Without_a_definition_as_a_gene_it_is_none(string text, string symbol) =>
        Assert.DoesNotContain(ShippedEntities.MentionsOf(text), m => m.Type == EntityType.Gene && m.Span.In(text) == symbol);
}
