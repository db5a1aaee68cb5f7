using ExoMine.Effects;
using Xunit;

namespace ExoMine.Tests.Effects;

/// <summary>What a finding says beside agent and effect: mediators, vesicles, cells, conditions and whose they are, hedges, origin, process.</summary>
public class FindingContextTests
{
    private static readonly RuleEffectAnnotator Rules = new(ShippedLexicon.Value);

    [Theory]
    [InlineData("{miR-21|miRNA} promoted osteogenesis by inhibiting {SPRY1|gene}.", "SPRY1 inhibits")]
    [InlineData("{miR-21|miRNA} inhibitor suppressed osteogenesis by upregulating {SPRY1|gene}.", "SPRY1 inhibits")]
    [InlineData("{miR-21|miRNA} promoted osteogenesis by targeting {SPRY1|gene}.", "SPRY1 inhibits")]
    [InlineData("{miR-21|miRNA} promoted osteogenesis and regulated {SPRY1|gene}.", "SPRY1 none")]
    public void Targets_go_their_own_way_where_the_wording_tells(string marked, string target)
    {
        var paper = Read(marked);
        var finding = paper.Findings.First(f => f.Agent.Span.In(paper.Text) == "miR-21");
        Assert.Equal(target, string.Join("; ", finding.Targets.Select(t => t.Mention.Span.In(paper.Text) + " " + t.Effect.Name())));
    }

    [Fact]
    public void The_pathway_of_an_effect_is_named()
    {
        var paper = Read("{miR-21|miRNA} promoted osteogenesis by activating the {Wnt pathway|pathway}.");
        Assert.Equal("Wnt pathway", Assert.Single(paper.Findings[0].Pathways).Mention.Span.In(paper.Text));
    }

    [Fact]
    public void Cells_in_a_vesicles_name_send_and_those_behind_the_process_receive()
    {
        var paper = Read("{{Osteoclast|cell_type}-derived exosomes|vesicle} inhibited the osteogenic differentiation of {BMSCs|cell_type}.");
        Assert.Equal(["Osteoclast Sender", "BMSCs Recipient"], paper.Findings[0].Cells.Select(c => c.Mention.Span.In(paper.Text) + " " + c.Role));
    }

    [Theory]
    [InlineData("Exosomes of {aged|condition} {BMSCs|cell_type} inhibited bone formation.")]
    [InlineData("{Exosomes|vesicle} from {BMSCs|cell_type} of young healthy donors promoted osteogenesis.")]
    [InlineData("{BMSC exosomes|vesicle} and metformin promoted osteogenesis.")]
    public void An_agent_has_a_type_only_where_it_is_a_mention(string marked)
    {
        var paper = Read(marked);
        Assert.NotEmpty(paper.Findings);
        Assert.All(paper.Findings, f => Assert.Equal(paper.Mentions.Where(m => m.Span == f.Agent.Span).Select(m => (EntityType?)m.Type).FirstOrDefault(), f.Agent.Type));
    }

    [Fact]
    public void A_vesicle_that_carries_stands_with_the_finding()
    {
        var paper = Read("{miR-21|miRNA} in {BMSC exosomes|vesicle} promoted bone formation.");
        Assert.Equal("BMSC exosomes", Assert.Single(paper.Findings.First(f => f.Agent.Type == EntityType.Mirna).Vesicles).Span.In(paper.Text));
    }

    [Theory]
    [InlineData("{Exosomes from {diabetic|condition} rats|vesicle} inhibited bone formation.", ConditionRole.Donor)]
    [InlineData("{miR-21|miRNA} promoted bone formation in {osteoporosis|condition}.", ConditionRole.Recipient)]
    [InlineData("Under {hypoxia|condition}, {miR-21|miRNA} promoted bone formation.", ConditionRole.Setting)]
    public void A_condition_is_the_donors_the_recipients_or_the_settings(string marked, ConditionRole role)
    {
        var paper = Read(marked);
        Assert.Equal(role, Assert.Single(paper.Findings.First(f => f.Agent.Type != EntityType.Condition).Conditions).Role);
    }

    [Theory]
    [InlineData("{miR-21|miRNA} may promote osteogenesis.", true)]
    [InlineData("Our results suggest that {miR-21|miRNA} promotes osteogenesis.", false)]
    public void What_is_only_possible_is_speculative(string marked, bool speculative) => Assert.Equal(speculative, Assert.Single(Read(marked).Findings).Speculative);

    [Theory]
    [InlineData("Here, we show that {miR-21|miRNA} promotes osteogenesis.", SectionKind.Introduction, Origin.Own)]
    [InlineData("{miR-21|miRNA} promotes osteogenesis.", SectionKind.Introduction, Origin.Cited)]
    [InlineData("{miR-21|miRNA} promotes osteogenesis [12].", SectionKind.Results, Origin.Cited)]
    [InlineData("It has been reported that {miR-21|miRNA} promotes osteogenesis.", SectionKind.Discussion, Origin.Cited)]
    [InlineData("{miR-21|miRNA} promotes osteogenesis.", SectionKind.Results, Origin.Own)]
    public void Own_results_are_told_from_retold_ones(string marked, SectionKind section, Origin origin)
    {
        var plain = EffectCase.Parse(marked + " => none").ToPaper();
        var paper = Rules.Annotate(plain with { Sections = [new Section(section, "", new TextSpan(0, plain.Text.Length))] });
        Assert.Equal(origin, Assert.Single(paper.Findings).Origin);
    }

    [Theory]
    [InlineData("{miR-155|miRNA} promotes osteoclastogenesis.", "osteoclastogenesis")]
    [InlineData("{miR-155|miRNA} promotes bone resorption.", "resorption")]
    [InlineData("{miR-155|miRNA} promotes adipogenesis.", "adipogenesis")]
    [InlineData("{miR-155|miRNA} promotes chondrogenesis.", "chondrogenesis")]
    [InlineData("{miR-155|miRNA} promotes angiogenesis.", "angiogenesis")]
    [InlineData("{miR-155|miRNA} promotes vascular calcification.", "vascular calcification")]
    [InlineData("{miR-34a|miRNA} promotes cellular senescence.", "senescence")]
    [InlineData("{miR-34a|miRNA} promotes premature senescence of {BMSCs|cell_type}.", "senescence")]
    [InlineData("{miR-21|miRNA} promotes tumour growth.", "tumour growth")]
    [InlineData("{miR-21|miRNA} promotes {lung metastasis|condition}.", "tumour growth")]
    [InlineData("{miR-21|miRNA} promotes invasion of prostate cancer cells.", "tumour growth")]
    public void Neighbouring_processes_have_findings_of_their_own(string marked, string process)
    {
        var paper = Read(marked);
        Assert.Equal(process, Assert.Single(paper.Findings).Process);
        Assert.Equal(Effect.None, paper.Sentences[0].Effect);
    }

    private static Paper Read(string marked) => Rules.Annotate(EffectCase.Parse(marked + " => none").ToPaper());
}
