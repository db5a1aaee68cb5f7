using System.Text.RegularExpressions;
using ExoMine.Entities.NoncodingRna;

namespace ExoMine.Atlas;

/// <summary>Names the agents of one paper: by concept where there is one, an arm left out by the author by the paper's only arm of that miRNA.</summary>
internal sealed partial class AgentNaming
{
    private readonly Paper paper;
    private readonly Dictionary<(EntityType, TextSpan), Concept?> concepts = [];
    private readonly Dictionary<(EntityType, string), Concept> bySurface = [];
    private readonly Dictionary<string, string> onlyArms;

    public AgentNaming(Paper paper)
    {
        this.paper = paper;
        foreach (var mention in paper.Mentions)
        {
            concepts.TryAdd((mention.Type, mention.Span), mention.Concept);
            if (mention.Concept is { } concept) bySurface.TryAdd((mention.Type, mention.Span.In(paper.Text)), concept);
        }
        onlyArms = paper.Mentions.Where(m => m.Type == EntityType.Mirna)
            .Select(m => ArmedName().Match(NameOf(m.Type, m.Span))).Where(m => m.Success)
            .Select(m => (Family: m.Groups["family"].Value, Arm: m.Groups["arm"].Value)).Distinct()
            .GroupBy(m => m.Family, StringComparer.Ordinal).Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.Single().Arm, StringComparer.Ordinal);
    }

    public AtlasAgent Name(Agent agent) => agent.Type switch
    {
        EntityType.Mirna => Mirna(agent.Span),
        EntityType.Vesicle => Vesicle(agent.Span),
        { } type => Named(type, agent.Span),
        null => Other(agent.Span),
    };

    /// <summary>What a mention is called across papers.</summary>
    public string NameOf(EntityType type, TextSpan span)
    {
        var written = Flat(span.In(paper.Text));
        if (type == EntityType.Mirna) return MirnaName.Parse(written)?.Canonical ?? written;
        return ConceptOf(type, span)?.Name ?? written;
    }

    /// <summary>A mention's concept, or that of its other writing in the paper: lncRNA-H19 is the paper's H19.</summary>
    private Concept? ConceptOf(EntityType type, TextSpan span)
    {
        if (concepts.GetValueOrDefault((type, span)) is { } concept) return concept;
        return ClassPrefix().Match(span.In(paper.Text)) is { Success: true } match ? bySurface.GetValueOrDefault((type, match.Groups["name"].Value)) : null;
    }

    private string IdOf(EntityType type, TextSpan span) => ConceptOf(type, span)?.Id ?? $"{type.Name()}:{NameOf(type, span).ToLowerInvariant()}";

    private AtlasAgent Mirna(TextSpan span)
    {
        var name = NameOf(EntityType.Mirna, span);
        var match = ArmedName().Match(name);
        var family = match.Success ? match.Groups["family"].Value : name;
        var arm = match.Success ? match.Groups["arm"].Value : onlyArms.GetValueOrDefault(name, "");
        if (arm.Length > 0) name = $"{family}-{arm}";
        return new AtlasAgent("mirna:" + name, name, EntityType.Mirna.Name(), "mirna:" + family, arm, Specific: true);
    }

    private AtlasAgent Named(EntityType type, TextSpan span)
    {
        var name = NameOf(type, span);
        var id = IdOf(type, span);
        return new AtlasAgent(id, name, type.Name(), id, "", Specific: true);
    }

    /// <summary>Vesicles are called by their sender and its state; abbreviations such as S-Exos mean something else in every paper.</summary>
    private AtlasAgent Vesicle(TextSpan span)
    {
        var inside = paper.Mentions.Where(m => m.Span != span && span.Contains(m.Span)).ToArray();
        var (cells, states) = (Inside(EntityType.CellType), Inside(EntityType.Condition));
        var type = EntityType.Vesicle.Name();
        if (cells.Length + states.Length > 0)
        {
            var name = $"vesicles of {(cells.Length > 0 ? string.Join(" and ", cells.Select(c => c.Name)) : "donors")}{(states.Length > 0 ? $" ({string.Join(", ", states.Select(s => s.Name))})" : "")}";
            // What the parts are, not what they are called: a cell's preferred name may change.
            var parts = $"{type}:{string.Join('+', cells.Select(c => c.Id))}({string.Join(',', states.Select(s => s.Id))})";
            return new AtlasAgent(parts, name, type, parts, "", Specific: cells.Length > 0);
        }
        var written = Flat(span.In(paper.Text));
        if (GenericVesicle().IsMatch(written)) return new AtlasAgent(type + ":unspecified", "vesicles (unspecified)", type, type + ":unspecified", "", Specific: false);
        var id = $"{type}:{written.ToLowerInvariant()}@{paper.Id}";
        return new AtlasAgent(id, written, type, id, "", Specific: true);

        (string Id, string Name)[] Inside(EntityType wanted) =>
            [.. inside.Where(m => m.Type == wanted).Select(m => (IdOf(m.Type, m.Span), NameOf(m.Type, m.Span))).DistinctBy(m => m.Item1).OrderBy(m => m.Item1, StringComparer.Ordinal)];
    }

    private AtlasAgent Other(TextSpan span)
    {
        var name = Flat(span.In(paper.Text));
        var id = "other:" + name.ToLowerInvariant();
        return new AtlasAgent(id, name, "other", id, "", Specific: false);
    }

    private static string Flat(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>miR-140-3p, let-7e-5p.</summary>
    [GeneratedRegex(@"^(?<family>.+)-(?<arm>[35]p)$", RegexOptions.CultureInvariant)]
    private static partial Regex ArmedName();

    /// <summary>lncRNA-H19, circRNA-0056285.</summary>
    [GeneratedRegex(@"^(?:lnc|circ)(?:RNA)?[- ]?(?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ClassPrefix();

    [GeneratedRegex(@"^(?:the |these |such )?(?:small |extracellular |exosomal |secreted )*(?:s?EVs?|exosomes?|exos?|vesicles?|microvesicles?)(?: \((?:s?EVs?|Exos?)\))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GenericVesicle();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
