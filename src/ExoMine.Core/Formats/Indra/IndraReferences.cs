namespace ExoMine.Formats.Indra;

/// <summary>Turns our CURIEs into the db_refs of INDRA: its names of the sources, and ids with or without prefix as it keeps them.</summary>
internal static class IndraReferences
{
    public static (string Source, string Id)? Of(string? curie)
    {
        var colon = curie?.IndexOf(':') ?? -1;
        if (colon <= 0) return null;
        var id = curie![(colon + 1)..];
        return curie[..colon].ToLowerInvariant() switch
        {
            "ncbigene" => ("EGID", id),
            "hgnc" => ("HGNC", id),
            "uniprot" => ("UP", id),
            "mirbase" => ("MIRBASE", id),
            "mirbase.mature" => ("MIRBASEM", id),
            "fplx" => ("FPLX", id),
            "mesh" => ("MESH", id),
            "wikipathways" => ("WP", id),
            "reactome" => ("REACTOME", id),
            // INDRA keeps the prefix of ontologies whose ids are always written with it.
            "cl" => ("CL", curie),
            "go" => ("GO", curie),
            "doid" => ("DOID", curie),
            "hp" => ("HP", curie),
            var other => (other.ToUpperInvariant(), id),
        };
    }
}
