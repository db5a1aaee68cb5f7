namespace ExoMine.Atlas;

/// <summary>Remembers which names stand together in a sentence about an assay, for all papers read.</summary>
internal sealed class AssayFinder(AssayWords words)
{
    private readonly HashSet<(string, string)> tested = [];

    public void Read(Paper paper)
    {
        var naming = new AgentNaming(paper);
        var mention = 0;
        foreach (var sentence in paper.Sentences)
        {
            while (mention < paper.Mentions.Count && paper.Mentions[mention].Span.Start < sentence.Span.Start) mention++;
            if (!words.IsIn(sentence.Span.AsSpan(paper.Text))) continue;
            var names = new SortedSet<string>(StringComparer.Ordinal);
            for (var i = mention; i < paper.Mentions.Count && paper.Mentions[i].Span.Start < sentence.Span.End; i++)
                if (paper.Mentions[i].Type is EntityType.Mirna or EntityType.Lncrna or EntityType.Circrna or EntityType.Gene)
                    names.Add(naming.Name(new Agent(paper.Mentions[i].Span, paper.Mentions[i].Type)).Name);
            // A sentence that lists a whole panel tests no pair.
            if (names.Count > 12) continue;
            foreach (var a in names)
                foreach (var b in names)
                    tested.Add((a, b));
        }
    }

    public bool Tested(string agent, string target) => tested.Contains((agent, target));
}
