using System.Text.RegularExpressions;

namespace ExoMine.Entities.Vesicles;

/// <summary>Names vesicles by their sender and its state: vesicles of bone marrow mesenchymal stem cells (hypoxia). No source at hand gives them identifiers.</summary>
internal sealed partial class VesicleSenders
{
    private readonly Paper paper;
    private readonly Func<Mention, Concept?> conceptOf;
    private readonly Mention[] owners;

    /// <param name="conceptOf">The concept of a cell or condition, if known.</param>
    public VesicleSenders(Paper paper, Func<Mention, Concept?> conceptOf)
    {
        this.paper = paper;
        this.conceptOf = conceptOf;
        owners = [.. paper.Mentions.Where(m => m.Type is EntityType.CellType or EntityType.Condition)];
    }

    /// <summary>Null where the name tells of no sender.</summary>
    public Concept? ConceptOf(Mention vesicle)
    {
        var cells = Names(EntityType.CellType, vesicle.Span);
        var states = Names(EntityType.Condition, vesicle.Span);
        if (cells.Count + states.Count > 0)
            return new Concept(null, $"vesicles of {(cells.Count > 0 ? string.Join(" and ", cells) : "donors")}{(states.Count > 0 ? $" ({string.Join(", ", states)})" : "")}");
        var written = vesicle.Span.In(paper.Text);
        var owner = Owner().Match(written);
        if (owner.Success) return new Concept(null, $"vesicles of {owner.Groups["before"].Value}{owner.Groups["behind"].Value}");
        return null;
    }

    /// <summary>What a vesicle is called whose sender neither its name nor its definition tells.</summary>
    public static Concept? Unknown(Mention mention) => mention.Type == EntityType.Vesicle ? new Concept(null, "extracellular vesicles") : null;

    private List<string> Names(EntityType type, TextSpan vesicle)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = FirstFrom(vesicle.Start); i < owners.Length && owners[i].Span.Start < vesicle.End; i++)
            if (owners[i].Type == type && vesicle.Contains(owners[i].Span)) names.Add(conceptOf(owners[i])?.Name ?? owners[i].Span.In(paper.Text));
        return [.. names];
    }

    private int FirstFrom(int position)
    {
        int low = 0, high = owners.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (owners[middle].Span.Start >= position) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    // plasma exosomes, tumor-derived EVs, OI-Exos, exosomes from serum
    [GeneratedRegex(
        "^(?!(?:small|large|medium|extracellular|membrane|matrix|apoptotic|the)[ -])(?<before>[^ ].*?)[- \u2010\u2011](?:derived[- ])?(?:(?:small |large )?extracellular |membrane |matrix )?(?:s?EVs?|[Ee]xos?|EXOs?|Ex|(?:exo|micro|nano|ecto)?(?:some|vesicle)s?)\\b|^[^ ]+ (?:[a-z]+ )?(?:from|by) (?<behind>.+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
