namespace ExoMine.Entities.Tagger;

/// <summary>Where a form stands, seen from the token that is described.</summary>
internal enum FormRole
{
    Token, Run, Chunk, Before1, Before2, Before3, After1, After2, After3, RunBefore, RunAfter, RunAfter2, ChunkBefore, ChunkAfter, Head,
}

/// <summary>Features that depend on one form and the place it stands in, so that their sum can be kept for the next time.</summary>
internal static class FormFeatures
{
    public const int RoleCount = (int)FormRole.Head + 1;

    /// <summary>More than any form can have: 64 characters give three n-grams each.</summary>
    public const int Most = 256;

    public static void Write(FormTable forms, int index, FormRole role, ref FeatureKeys keys)
    {
        ref readonly var form = ref forms[index];
        var template = 100 + ((int)role * 50);
        switch (role)
        {
            case FormRole.Token: WriteToken(forms, form, template, ref keys); break;
            case FormRole.Run: WriteRun(forms, form, template, ref keys); break;
            case FormRole.Chunk: WriteChunk(form, template, ref keys); break;
            case FormRole.Before1 or FormRole.After1: WriteNeighbour(form, template, ref keys); break;
            case FormRole.Head: WriteHead(form, template, ref keys); break;
            case FormRole.Before2 or FormRole.After2:
                keys.Add(template, form.Lower);
                WriteClusters(form, template, ref keys);
                break;
            default:
                keys.Add(template, role is FormRole.Before3 or FormRole.After3 or FormRole.ChunkBefore or FormRole.ChunkAfter ? form.Lower : form.Singular);
                if (role >= FormRole.RunBefore) keys.Add(template + 1, form.ShortShape);
                break;
        }
    }

    private static void WriteToken(FormTable forms, in Form form, int template, ref FeatureKeys keys)
    {
        keys.Add(template, form.Exact, KeyKind.Domained | KeyKind.Own);
        keys.Add(template + 1, form.Lower, KeyKind.Domained | KeyKind.Own);
        keys.Add(template + 2, form.ShortShape, KeyKind.Domained);
        keys.Add(template + 3, form.LongShape, KeyKind.Domained);
        keys.Add(template + 4, form.Singular, KeyKind.Own);
        keys.Add(template + 5, Math.Min(form.RawLength, (byte)12));
        WriteClusters(form, template, ref keys);
        var folded = forms.Folded(form);
        var prefix = FeatureHash.Seed;
        for (var n = 0; n < Math.Min(5, folded.Length); n++)
        {
            prefix = FeatureHash.Append(prefix, folded[n]);
            keys.Add(template + 10 + n, prefix, KeyKind.Own);
            keys.Add(template + 15 + n, FeatureHash.Of(folded[^(n + 1)..]), KeyKind.Own);
        }
        if (folded.Length > 32) return;
        for (var i = -1; i < folded.Length; i++)
        {
            var gram = FeatureHash.Append(FeatureHash.Seed, i < 0 ? '^' : folded[i]);
            for (var n = 1; n < 4 && i + n <= folded.Length; n++)
            {
                gram = FeatureHash.Append(gram, i + n == folded.Length ? '$' : folded[i + n]);
                keys.Add(template + 20, gram, KeyKind.Own);
            }
        }
    }

    private static void WriteRun(FormTable forms, in Form form, int template, ref FeatureKeys keys)
    {
        keys.Add(template, form.Singular, KeyKind.Domained | KeyKind.Own);
        keys.Add(template + 1, form.Lower, KeyKind.Own);
        keys.Add(template + 2, form.Exact, KeyKind.Own);
        keys.Add(template + 3, form.ShortShape);
        keys.Add(template + 4, form.LongShape);
        var stem = forms.Raw(form)[..form.StemLength];
        for (var n = 2; n <= Math.Min(5, stem.Length); n++)
        {
            keys.Add(template + 5 + n, FeatureHash.Of(stem[..n]), KeyKind.Own);
            keys.Add(template + 15 + n, FeatureHash.Of(stem[^n..]), KeyKind.Own);
        }
    }

    private static void WriteChunk(in Form form, int template, ref FeatureKeys keys)
    {
        keys.Add(template, form.Lower, KeyKind.Own);
        keys.Add(template + 1, form.Singular, KeyKind.Own);
        keys.Add(template + 2, form.ShortShape);
        keys.Add(template + 3, form.Suffix4, KeyKind.Own);
    }

    private static void WriteNeighbour(in Form form, int template, ref FeatureKeys keys)
    {
        keys.Add(template, form.Lower, KeyKind.Domained);
        keys.Add(template + 1, form.Singular);
        keys.Add(template + 2, form.Suffix3);
        keys.Add(template + 3, form.Suffix4);
        keys.Add(template + 4, form.ShortShape);
        WriteClusters(form, template, ref keys);
    }

    private static void WriteHead(in Form form, int template, ref FeatureKeys keys)
    {
        keys.Add(template, form.Singular, KeyKind.Domained);
        keys.Add(template + 1, form.Suffix3);
        keys.Add(template + 2, form.ShortShape);
        keys.Add(template + 3, form.Suffix4);
        if (form.Cluster64 != 0) keys.Add(template + 4, form.Cluster64);
    }

    private static void WriteClusters(in Form form, int template, ref FeatureKeys keys)
    {
        if (form.Cluster64 == 0) return;
        keys.Add(template + 40, form.Cluster64);
        keys.Add(template + 41, form.Cluster256, KeyKind.Domained);
        keys.Add(template + 42, form.Cluster1000);
    }
}
