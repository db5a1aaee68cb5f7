namespace ExoMine.Atlas;

/// <summary>Takes papers one by one and keeps what they say: agents, quotes, evidence.</summary>
internal sealed class EvidenceReader(EnvironmentNames environments)
{
    private readonly Dictionary<string, int> agentIndex = new(StringComparer.Ordinal);

    public List<AtlasAgent> Agents { get; } = [];

    public List<Quote> Quotes { get; } = [];

    public List<AtlasEvidence> Evidence { get; } = [];

    public void Read(Paper paper, int index, PaperKind kind, IReadOnlyList<SentencePlace> places)
    {
        var naming = new AgentNaming(paper);
        var contexts = new ContextReader(paper, naming, environments);
        var quotes = new Dictionary<int, int>();
        var next = 0;
        foreach (var sentence in paper.Findings.Where(f => f is { Effect: not Effect.None } or { Negated: true }).GroupBy(f => f.Sentence).OrderBy(g => g.Key))
        {
            var first = Evidence.Count;
            foreach (var finding in sentence) Read(finding);
            MarkDerived(first);
        }

        void Read(Finding finding)
        {
            if (!quotes.TryGetValue(finding.Sentence, out var quote))
            {
                quotes[finding.Sentence] = quote = Quotes.Count;
                Quotes.Add(QuoteOf(paper, index, finding.Sentence, places, naming, ref next));
            }
            var start = paper.Sentences[finding.Sentence].Span.Start;
            var agent = AgentIndex(naming.Name(finding.Agent));
            Evidence.Add(new AtlasEvidence(index, quote, agent, finding.Process, finding.Effect)
            {
                Observed = finding.Observed,
                Negated = finding.Negated,
                Speculative = finding.Speculative,
                Cited = finding.Origin == Origin.Cited || kind == PaperKind.Review,
                Score = finding.Evidence.Score,
                Cues = [.. finding.Evidence.Cues.Select(c => new QuoteMark(c.Span.Start - start, c.Span.End - start, c.Role))],
                Context = contexts.Read(finding),
                Targets = Names(finding.Targets),
                Pathways = Names(finding.Pathways),
            });

            AffectedName[] Names(IReadOnlyList<AffectedMention> affected) =>
                [.. affected.Select(a => (Named: naming.Name(new Agent(a.Mention.Span, a.Mention.Type)), a.Effect)).Select(a => new AffectedName(a.Named.Id, a.Named.Name, a.Effect))
                    .DistinctBy(a => a.Id).Where(a => a.Id != Agents[agent].Id)];
        }
    }

    /// <param name="first">Where the evidence of one sentence begins; it ends with the list.</param>
    private void MarkDerived(int first)
    {
        var affected = Evidence.Skip(first).SelectMany(e => e.Targets.Concat(e.Pathways)).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = first; i < Evidence.Count; i++)
            if (affected.Contains(Agents[Evidence[i].Agent].Id)) Evidence[i] = Evidence[i] with { Derived = true };
    }

    private int AgentIndex(AtlasAgent agent)
    {
        if (!agentIndex.TryGetValue(agent.Id, out var index))
        {
            agentIndex[agent.Id] = index = Agents.Count;
            Agents.Add(agent);
        }
        return index;
    }

    /// <param name="next">Where to go on in the paper's mentions, so that all quotes of a paper cost one pass.</param>
    private static Quote QuoteOf(Paper paper, int index, int sentence, IReadOnlyList<SentencePlace> places, AgentNaming naming, ref int next)
    {
        var span = paper.Sentences[sentence].Span;
        while (next < paper.Mentions.Count && paper.Mentions[next].Span.Start < span.Start) next++;
        var marks = new List<QuoteMark>();
        for (var i = next; i < paper.Mentions.Count && paper.Mentions[i].Span.Start < span.End; i++)
        {
            var mention = paper.Mentions[i];
            if (span.Contains(mention.Span))
                marks.Add(new QuoteMark(mention.Span.Start - span.Start, mention.Span.End - span.Start, mention.Type.Name(), naming.NameOf(mention.Type, mention.Span)));
        }
        var place = sentence < places.Count ? places[sentence] : SentencePlace.Nowhere;
        return new Quote(index, sentence, paper.Sentences[sentence].Section.Name(), span.In(paper.Text), marks) { Page = place.Page, Boxes = place.Boxes };
    }
}
