namespace ExoMine.Entities.Tagger;

/// <summary>Features of a token's place that combine several forms, signs or lexicons.</summary>
internal static class PlaceFeatures
{
    public const int Most = 128;

    /// <summary>The forms that <see cref="FormFeatures"/> describe at this place, one a role.</summary>
    public static void Roles(TaggerText text, int first, int end, int i, Span<int> forms)
    {
        for (var offset = 1; offset <= 3; offset++)
        {
            forms[(int)FormRole.Before1 + offset - 1] = At(text.Form, first, end, i - offset);
            forms[(int)FormRole.After1 + offset - 1] = At(text.Form, first, end, i + offset);
        }
        var run = text.Run[i];
        var chunk = text.Chunk[i];
        forms[(int)FormRole.Token] = text.Form[i];
        forms[(int)FormRole.Run] = text.RunForm[i];
        forms[(int)FormRole.Chunk] = text.ChunkForm[i];
        forms[(int)FormRole.RunBefore] = At(text.RunForm, first, end, run.First - 1);
        forms[(int)FormRole.RunAfter] = At(text.RunForm, first, end, run.End);
        forms[(int)FormRole.RunAfter2] = At(text.RunForm, first, end, run.End < end ? text.Run[run.End].End : end);
        forms[(int)FormRole.ChunkBefore] = At(text.ChunkForm, first, end, chunk.First - 1);
        forms[(int)FormRole.ChunkAfter] = At(text.ChunkForm, first, end, chunk.End);
        forms[(int)FormRole.Head] = text.Form[text.Head[i]];
    }

    public static void Write(TaggerText text, int first, int end, int i, ReadOnlySpan<int> roles, ref FeatureKeys keys)
    {
        var forms = text.Forms;
        ref readonly var form = ref forms[roles[(int)FormRole.Token]];
        ref readonly var before = ref forms[roles[(int)FormRole.Before1]];
        ref readonly var before2 = ref forms[roles[(int)FormRole.Before2]];
        ref readonly var after = ref forms[roles[(int)FormRole.After1]];
        ref readonly var after2 = ref forms[roles[(int)FormRole.After2]];
        ref readonly var run = ref forms[roles[(int)FormRole.Run]];
        ref readonly var head = ref forms[roles[(int)FormRole.Head]];

        keys.Add(1, 0, KeyKind.Domained);
        keys.Add(2, FeatureHash.Join(before.Lower, form.Lower), KeyKind.Own);
        keys.Add(3, FeatureHash.Join(form.Lower, after.Lower), KeyKind.Own);
        keys.Add(4, FeatureHash.Join(before2.Lower, before.Lower));
        keys.Add(5, FeatureHash.Join(after.Lower, after2.Lower));
        keys.Add(6, FeatureHash.Join(before.Lower, form.Lower, after.Lower), KeyKind.Own);
        keys.Add(7, FeatureHash.Join(before.Lower, after.Lower));
        keys.Add(8, FeatureHash.Join(before.ShortShape, form.ShortShape));
        keys.Add(9, FeatureHash.Join(form.ShortShape, after.ShortShape));
        keys.Add(10, FeatureHash.Join(before.ShortShape, form.ShortShape, after.ShortShape));
        keys.Add(11, FeatureHash.Join(before2.ShortShape, before.ShortShape, form.ShortShape));
        keys.Add(12, FeatureHash.Join(form.ShortShape, after.ShortShape, after2.ShortShape));

        var glue = (text.Glued[i] ? 1UL : 0) + (i + 1 < end && text.Glued[i + 1] ? 2UL : 0);
        keys.Add(13, glue);
        keys.Add(14, FeatureHash.Join(glue, form.ShortShape));
        keys.Add(15, FeatureHash.Join(glue, ((ulong)before.Kind << 16) + ((ulong)form.Kind << 8) + after.Kind));
        var inRun = Position(i, text.Run[i]);
        var inChunk = Position(i, text.Chunk[i]);
        keys.Add(16, FeatureHash.Join(inRun, run.Singular), KeyKind.Own);
        keys.Add(17, FeatureHash.Join(inRun, run.ShortShape));
        keys.Add(18, FeatureHash.Join(inChunk, forms[roles[(int)FormRole.Chunk]].ShortShape));
        keys.Add(19, FeatureHash.Join(inRun, inChunk));
        keys.Add(20, FeatureHash.Join(text.Brackets[i], form.ShortShape));

        var distance = (ulong)Math.Min(text.Head[i] - i, 6);
        keys.Add(21, distance);
        keys.Add(22, FeatureHash.Join(distance, head.Singular));
        keys.Add(23, FeatureHash.Join(form.Lower, head.Singular), KeyKind.Own);
        keys.Add(24, FeatureHash.Join(form.ShortShape, head.Singular));
        if (form.Cluster256 != 0)
        {
            if (before.Cluster256 != 0) keys.Add(25, ((ulong)before.Cluster256 << 16) + form.Cluster256);
            if (after.Cluster256 != 0) keys.Add(26, ((ulong)form.Cluster256 << 16) + after.Cluster256);
        }
        if (text.Definition[i] >= 0) WriteDefinition(forms[text.Form[text.Definition[i]]], inChunk, ref keys);
        WriteLexicons(text, first, end, i, form, ref keys);
    }

    private static void WriteDefinition(in Form head, ulong inChunk, ref FeatureKeys keys)
    {
        keys.Add(30, head.Singular, KeyKind.Domained);
        keys.Add(31, head.Suffix3);
        keys.Add(32, FeatureHash.Join(head.Singular, inChunk));
        if (head.Cluster64 != 0) keys.Add(33, head.Cluster64);
    }

    private static void WriteLexicons(TaggerText text, int first, int end, int i, in Form form, ref FeatureKeys keys)
    {
        var sources = text.LexiconCount;
        ulong here = 0, before = 0, after = 0;
        for (var source = 0; source < sources; source++)
        {
            var label = text.Lexicon[(i * sources) + source];
            var left = i > first ? text.Lexicon[((i - 1) * sources) + source] : 0;
            var right = i + 1 < end ? text.Lexicon[((i + 1) * sources) + source] : 0;
            here = (here << 4) + label;
            before = (before << 4) + (ulong)left;
            after = (after << 4) + (ulong)right;
            if (label == 0) continue;
            keys.Add(900 + source, label);
            keys.Add(920 + source, FeatureHash.Join(label, form.Lower), KeyKind.Own);
            keys.Add(940 + source, ((ulong)left << 8) + ((ulong)label << 4) + (ulong)right);
        }
        keys.Add(70, here, KeyKind.Domained);
        if (here != 0)
        {
            keys.Add(71, FeatureHash.Join(here, form.ShortShape));
            keys.Add(72, FeatureHash.Join(here, form.Lower), KeyKind.Own);
        }
        if ((here | before) != 0) keys.Add(73, FeatureHash.Join(before, here));
        if ((here | after) != 0) keys.Add(74, FeatureHash.Join(here, after));
    }

    private static ulong Position(int i, TokenRange range) =>
        (range.First == i ? 1UL : 0) + (range.End == i + 1 ? 2UL : 0);

    private static int At(int[] forms, int first, int end, int i) => i < first || i >= end ? FormTable.Border : forms[i];
}
