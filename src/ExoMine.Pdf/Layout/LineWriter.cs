using System.Text;
using ExoMine.Pdf.Glyphs;
using ExoMine.Pdf.Wording;

namespace ExoMine.Pdf.Layout;

/// <summary>Writes the glyphs of one line as text: spaces where there are gaps, scripts and characters mended, the place of each code unit kept.</summary>
internal static class LineWriter
{
    /// <summary>A written space needs little room to count, in em of the smaller neighbour.</summary>
    private const float WrittenSpaceGap = 0.04f;

    public static Line? Write(List<Glyph> glyphs, float baseline, int page, int order, byte turn)
    {
        var size = TypicalSize(glyphs);
        var text = new StringBuilder(glyphs.Count + 16);
        var edges = new List<float>(glyphs.Count + 16);
        int bold = 0, italic = 0, unmapped = 0, artifact = 0, letters = 0;
        var previous = -1;
        var spaced = false;
        var waiting = '\0';
        var spaceGap = WordSpacing.Threshold(glyphs);
        var before = Script.None;
        List<int>? raised = null;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (glyph.IsSpace)
            {
                spaced = true;
                continue;
            }

            if (previous >= 0 && NeedsSpace(glyphs[previous], glyph, spaced, spaceGap) && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
                edges.Add(glyphs[previous].U1);
            }

            if (glyph.Text == "\u00AD" && i + 1 < glyphs.Count) continue; // a place where the word could have been cut, and was not

            var script = ScriptOf(glyph, baseline, size);
            var written = script == Script.Super
                ? SuperscriptMarker.Raise(CharacterMender.Mend(glyph), before == Script.Super && char.IsNumber(text[^1]))
                : CharacterMender.Mend(glyph);
            if (written.Length == 1 && Accents.Combining(written[0]) is var accent and not '\0')
            {
                if (Accents.StandsOver(glyph, glyphs, i + 1))
                {
                    waiting = accent;
                    continue;
                }

                if (previous >= 0 && Accents.Compose(text, accent)) continue;
            }

            if (waiting != '\0') written = Accents.Compose(written, waiting);
            waiting = '\0';
            if (script == Script.Super && written.Length == 1 && char.IsAsciiLetterLower(written[0])) (raised ??= []).Add(text.Length);
            Append(text, edges, written, glyph);
            letters++;
            if (glyph.Face.Bold) bold++;
            if (glyph.Face.Italic) italic++;
            if (glyph.Has(GlyphMarks.Unmapped)) unmapped++;
            if (glyph.Has(GlyphMarks.Artifact)) artifact++;
            previous = i;
            spaced = false;
            before = script;
        }

        if (text.Length == 0 || previous < 0) return null;
        edges.Add(Math.Max(edges[^1], glyphs[previous].U1));
        float share = letters;
        return new Line
        {
            Page = page,
            Order = order,
            Turn = turn,
            Text = text.ToString(),
            Edges = [.. edges],
            V = baseline,
            RaisedLetters = raised is null ? [] : raised,
            Size = size,
            Look = new LineLook(bold / share, italic / share, unmapped / share, artifact / share, MajorityFace(glyphs)),
        };
    }

    private static void Append(StringBuilder text, List<float> edges, string written, in Glyph glyph)
    {
        var step = (glyph.U1 - glyph.U0) / Math.Max(1, written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            text.Append(written[i]);
            edges.Add(glyph.U0 + (i * step));
        }
    }

    private static bool NeedsSpace(in Glyph left, in Glyph right, bool written, float spaceGap)
    {
        var gap = right.U0 - left.U1;
        var em = Math.Min(left.Size, right.Size);
        return gap > (written ? WrittenSpaceGap : spaceGap) * em;
    }

    private static Script ScriptOf(in Glyph glyph, float baseline, float size)
    {
        var rise = (baseline - glyph.V) / size;
        if (rise > 0.14f && glyph.Size < 0.92f * size) return Script.Super;
        if (rise < -0.06f && glyph.Size < 0.92f * size) return Script.Sub;
        return rise > SuperscriptMarker.RiseOfFullSize ? Script.Super : Script.None;
    }

    private static string MajorityFace(List<Glyph> glyphs)
    {
        var best = glyphs[^1].Face;
        var lead = 0;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace) continue;
            if (lead == 0) best = glyph.Face;
            lead += ReferenceEquals(glyph.Face, best) ? 1 : -1;
        }

        return best.Name;
    }

    /// <summary>The size of most of the glyphs.</summary>
    private static float TypicalSize(List<Glyph> glyphs)
    {
        float best = glyphs[0].Size;
        var bestCount = 0;
        for (var i = 0; i < glyphs.Count && bestCount <= glyphs.Count / 2; i++)
        {
            if (i > 0 && glyphs[i].Size == glyphs[i - 1].Size) continue;
            var count = 0;
            foreach (var other in glyphs)
                if (Math.Abs(other.Size - glyphs[i].Size) < 0.05f) count++;
            if (count > bestCount) (best, bestCount) = (glyphs[i].Size, count);
        }

        return best;
    }
}

internal enum Script { None, Super, Sub }
