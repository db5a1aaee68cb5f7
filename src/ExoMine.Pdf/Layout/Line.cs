namespace ExoMine.Pdf.Layout;

/// <summary>Characters on one baseline without a column gap, as mended text with the place of each code unit.</summary>
internal sealed class Line
{
    public required int Page { get; init; }

    /// <summary>Place in the order of drawing.</summary>
    public required int Order { get; init; }

    public required byte Turn { get; init; }

    public required string Text { get; set; }

    /// <summary>U at which each code unit begins, and the end of the last.</summary>
    public required float[] Edges { get; set; }

    /// <summary>The baseline.</summary>
    public required float V { get; init; }

    /// <summary>Of most of its characters, in points.</summary>
    public required float Size { get; init; }

    public required LineLook Look { get; init; }

    /// <summary>Where in the text raised letters stand (marks after authors' names); they have no characters of their own.</summary>
    public IReadOnlyList<int> RaisedLetters { get; init; } = [];

    public float U0 => Edges[0];

    public float U1 => Edges[^1];

    public float Width => U1 - U0;

    public float Top => V - (0.8f * Size);

    public float Bottom => V + (0.22f * Size);

    /// <summary>How much of the narrower of the two lies over or under the other, 0 to 1.</summary>
    public float SharedWidth(Line other)
    {
        var shared = Math.Min(U1, other.U1) - Math.Max(U0, other.U0);
        return shared <= 0 ? 0 : shared / Math.Max(1f, Math.Min(Width, other.Width));
    }
}

/// <summary>Style of a line: shares of its letters, 0 to 1.</summary>
/// <param name="Unmapped">Characters that their font does not name.</param>
/// <param name="Artifact">Characters tagged as no part of the content.</param>
internal readonly record struct LineLook(float Bold, float Italic, float Unmapped, float Artifact, string FontName);
