using System.Text.RegularExpressions;

namespace ExoMine.Entities.Vesicles;

/// <summary>Where the words begin and end that say whose vesicles these are.</summary>
internal sealed partial class VesicleOwners
{
    private readonly string text;
    private readonly Dictionary<int, int> cellStartByEnd = [];
    private readonly SortedList<int, int> cellEndByStart = [];
    private readonly Dictionary<int, int> conditionStartByEnd = [];

    public VesicleOwners(Paper paper)
    {
        text = paper.Text;
        foreach (var mention in paper.Mentions)
        {
            if (mention.Type == EntityType.CellType)
            {
                if (!cellStartByEnd.TryGetValue(mention.Span.End, out var start) || mention.Span.Start < start) cellStartByEnd[mention.Span.End] = mention.Span.Start;
                if (!cellEndByStart.TryGetValue(mention.Span.Start, out var end) || mention.Span.End > end) cellEndByStart[mention.Span.Start] = mention.Span.End;
            }
            else if (mention.Type == EntityType.Condition)
            {
                conditionStartByEnd[mention.Span.End] = mention.Span.Start;
            }
        }
    }

    /// <summary>The start of "hypoxic MSC-derived", "macrophage", "plasma-derived" before the vesicles that begin at <paramref name="head"/>.</summary>
    public int StartBefore(int head)
    {
        var derived = SkipBack(head, Derived());
        var owner = derived == head ? SkipBack(head, Gap()) : derived;
        if (owner == head) return head;
        var inBrackets = owner > 0 && text[owner - 1] == ')' && text.LastIndexOf('(', owner - 1, Math.Min(owner, 24)) is > 0 and var open ? SkipBack(open, Gap()) : owner;
        if (cellStartByEnd.TryGetValue(inBrackets, out var cell)) return WithState(derived == head ? cell : WithCoordinated(cell));
        if (derived == head) return SkipBack(head, Fluid());
        return SkipBack(owner, Word()) is var word && word < owner ? word : head;
    }

    /// <summary>The end of "secreted by X", "(EVs) derived from X", "from X" after the vesicles that end at <paramref name="head"/>.</summary>
    public int EndAfter(int head)
    {
        foreach (var link in From().EnumerateMatches(text.AsSpan(head, Math.Min(90, text.Length - head))))
        {
            var position = head + link.Length;
            if (EndOfCellAfter(position) is { } end) return end;
            foreach (var plain in PlainCells().EnumerateMatches(text.AsSpan(position, Math.Min(90, text.Length - position)))) return position + plain.Length;
        }
        return head;
    }

    // A cell's name within four words that only qualify it.
    private int? EndOfCellAfter(int position)
    {
        for (var word = 0; word <= 4 && position < text.Length; word++)
        {
            if (cellEndByStart.TryGetValue(position, out var end)) return end;
            var rest = text.AsSpan(position, Math.Min(40, text.Length - position));
            var next = position;
            foreach (var qualifier in Qualifier().EnumerateMatches(rest)) next = position + qualifier.Length;
            if (next == position) return null;
            position = next;
        }
        return null;
    }

    // "Osteoblast (OB) and MSC-derived": a first owner in the singular that shares the "-derived".
    private int WithCoordinated(int start)
    {
        var link = SkipBack(start, And());
        if (link == start) return start;
        if (link > 0 && text[link - 1] == ')' && text.LastIndexOf('(', link - 1, Math.Min(link, 24)) is > 0 and var open) link = SkipBack(open, Gap());
        return link > 0 && text[link - 1] != 's' && cellStartByEnd.TryGetValue(link, out var other) ? other : start;
    }

    // The state of the owner: "hypoxic", "LPS-treated", "mechanically strained".
    private int WithState(int start)
    {
        var gap = SkipBack(start, Gap());
        if (gap < start && conditionStartByEnd.TryGetValue(gap, out var condition)) return condition;
        return SkipBack(start, State());
    }

    private int SkipBack(int position, Regex what)
    {
        var from = Math.Max(0, position - 48);
        foreach (var match in what.EnumerateMatches(text.AsSpan(from, position - from))) return from + match.Index;
        return position;
    }

    private const string Hyphen = "[-\u2010\u2011\u2012\u2013\u2212]";

    [GeneratedRegex("(?:" + Hyphen + "| )(?i:derived|secreted|released|originated|produced|shed|sourced|delivered)(?:" + Hyphen + "| )$", RegexOptions.CultureInvariant)]
    private static partial Regex Derived();

    [GeneratedRegex("(?: |" + Hyphen + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex("(?:, (?:and |or )?| (?:and|or|&) |/)$", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex("(?<![A-Za-z0-9])(?i:serum|plasma|urinary|urine|milk|salivary|saliva|synovial fluid|blood|tumou?r|bone|bone marrow|cartilage|cerebrospinal fluid) $", RegexOptions.CultureInvariant)]
    private static partial Regex Fluid();

    [GeneratedRegex("(?<![A-Za-z0-9-])[A-Za-z0-9]+(?:" + Hyphen + "[A-Za-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("(?<![A-Za-z0-9-])(?:[A-Za-z]{3,16}ly [a-z]{3,14}ed|[A-Za-z0-9α-ω]{2,20}" + Hyphen + "(?:treated|induced|primed|preconditioned|pretreated|stimulated|activated|modified|engineered|polarized|overexpressing|transfected|loaded|differentiated)) $", RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex("^(?: \\([A-Za-z0-9-]{2,12}\\))?(?: (?:that (?:were|are) )?(?:derived|secreted|released|isolated|collected|obtained|extracted|purified|originating|originated|shed|produced|generated|separated|harvested|prepared))? (?:from|by|of) (?:the )?", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex("^(?!(?:and|or|in|on|with|to|for|the|by|from|of|as|is|are|was|were|which|that) )[A-Za-z0-9α-ω]+(?:[-\u2010\u2011][A-Za-z0-9]+)* ", RegexOptions.CultureInvariant)]
    private static partial Regex Qualifier();

    [GeneratedRegex("^(?:[a-z0-9]+(?:[-\u2010\u2011][a-z0-9]+)* ){0,3}?(?:stem )?cells?(?: cultures?)?(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex PlainCells();
}
