using ExoMine.Segmentation;

namespace ExoMine.Entities.Tagger;

/// <summary>
/// A paper as the tagger sees it: tokens, and for each the run of letters and digits and the chunk without white space
/// that it stands in, whether it is inside brackets, and the head of the rest of its noun phrase.
/// </summary>
internal sealed class TaggerText
{
    public required string Text { get; init; }
    public required FormTable Forms { get; init; }
    public required Token[] Tokens { get; init; }

    /// <summary>Sentences as ranges of tokens.</summary>
    public required IReadOnlyList<(int First, int End)> Sentences { get; init; }

    public required int[] Form { get; init; }
    public required int[] RunForm { get; init; }
    public required int[] ChunkForm { get; init; }
    public required TokenRange[] Run { get; init; }
    public required TokenRange[] Chunk { get; init; }

    /// <summary>True where no white space stands before the token.</summary>
    public required bool[] Glued { get; init; }
    public required byte[] Brackets { get; init; }

    /// <summary>The token that heads the rest of the noun phrase.</summary>
    public required int[] Head { get; init; }

    /// <summary>Lexicon labels, a row of <see cref="LexiconCount"/> a token: see <see cref="TermSet"/>.</summary>
    public required byte[] Lexicon { get; init; }
    public required int LexiconCount { get; init; }

    /// <summary>For the runs of an abbreviation that the text defines: the last token of its long form, else -1.</summary>
    public required int[] Definition { get; init; }

    public int Count => Tokens.Length;

    /// <summary>Made when it is first asked for.</summary>
    public VoteGroups Groups => field ??= new VoteGroups(this);

    /// <summary>The stretch as it is written.</summary>
    public string Written(TokenRange range) => SpanOf(range.First, range.End).In(Text);

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The first token that ends behind a position.</summary>
    public int FirstEndingAfter(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End > position) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}

internal readonly record struct TokenRange(int First, int End);
