namespace ExoMine.Formats;

/// <summary>Every writer re-reads its offsets here before it writes: a span that does not fit its text must never leave the program.</summary>
public static class OffsetCheck
{
    /// <exception cref="InvalidPaperException">A span lies outside the text, cuts a surrogate pair, or a finding points to nothing.</exception>
    public static void Verify(Paper paper)
    {
        foreach (var page in paper.Pages) Verify(paper, page.Span, "page");
        foreach (var section in paper.Sections) Verify(paper, section.Span, "section");
        var end = 0;
        foreach (var sentence in paper.Sentences)
        {
            Verify(paper, sentence.Span, "sentence");
            if (sentence.Span.Start < end) throw new InvalidPaperException(paper.Id, $"sentence {sentence.Span} overlaps the one before");
            end = sentence.Span.End;
        }
        foreach (var mention in paper.Mentions)
        {
            Verify(paper, mention.Span, "mention");
            if (mention.Span.IsEmpty) throw new InvalidPaperException(paper.Id, $"mention {mention.Span} is empty");
        }
        foreach (var finding in paper.Findings) Verify(paper, finding);
    }

    private static void Verify(Paper paper, Finding finding)
    {
        if (finding.Sentence < 0 || finding.Sentence >= paper.Sentences.Count)
            throw new InvalidPaperException(paper.Id, $"a finding names sentence {finding.Sentence}, which is not there");
        Verify(paper, finding.Agent.Span, "agent");
        foreach (var cue in finding.Evidence.Cues) Verify(paper, cue.Span, "cue");
    }

    private static void Verify(Paper paper, TextSpan span, string what)
    {
        var text = paper.Text;
        if (span.End > text.Length) throw new InvalidPaperException(paper.Id, $"{what} {span} ends behind the text of {text.Length} code units");
        if (Cuts(text, span.Start) || Cuts(text, span.End)) throw new InvalidPaperException(paper.Id, $"{what} {span} cuts a surrogate pair");
    }

    private static bool Cuts(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);
}
