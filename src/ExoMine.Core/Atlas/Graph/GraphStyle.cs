namespace ExoMine.Atlas;

/// <summary>How networks look: the colours of the report, safe for colour-blind readers.</summary>
internal static class GraphStyle
{
    public const string Promotes = "#0067A6";
    public const string Inhibits = "#B34700";
    public const string Other = "#57606A";

    public static readonly (string Type, string Color)[] Nodes =
    [
        ("miRNA", "#D6E8FB"), ("lncRNA", "#D9F0E4"), ("circRNA", "#D3EFF0"), ("gene", "#FDE7C7"), ("pathway", "#F6DCEA"),
        ("cell_type", "#E8E4F6"), ("vesicle", "#E3ECD2"), ("condition", "#F9DCD6"), ("process", "#FFFFFF"),
    ];

    public static string NodeColor(string type) => Nodes.FirstOrDefault(n => n.Type == type).Color ?? "#F4F5F7";

    public static string EdgeColor(int sign) => sign > 0 ? Promotes : sign < 0 ? Inhibits : Other;
}
