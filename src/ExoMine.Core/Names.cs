namespace ExoMine;

/// <summary>The spelling of types, effects and roles in files: miRNA, cell_type, promotes.</summary>
public static class Names
{
    private static readonly Dictionary<string, EntityType> EntityTypes =
        Enum.GetValues<EntityType>().ToDictionary(Name, StringComparer.Ordinal);

    public static string Name(this EntityType type) => type switch
    {
        EntityType.Mirna => "miRNA",
        EntityType.Lncrna => "lncRNA",
        EntityType.Circrna => "circRNA",
        EntityType.CellType => "cell_type",
        _ => type.ToString().ToLowerInvariant(),
    };

    public static string Name(this Effect effect) => effect.ToString().ToLowerInvariant();

    public static string Name(this SectionKind kind) => kind.ToString().ToLowerInvariant();

    public static bool TryParseEntityType(string name, out EntityType type) => EntityTypes.TryGetValue(name, out type);

    public static bool TryParseEffect(string name, out Effect effect) =>
        Enum.TryParse(name, ignoreCase: true, out effect) && effect.Name() == name;
}
