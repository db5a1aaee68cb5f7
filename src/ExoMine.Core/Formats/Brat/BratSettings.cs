namespace ExoMine.Formats.Brat;

/// <summary>What brat must know of the types: once in each folder.</summary>
internal static class BratSettings
{
    private static readonly string[] Entities = [.. Enum.GetValues<EntityType>().Select(t => t.Name()), "other", "Process", "Sentence"];

    private static readonly string[] Events = ["Promotes", "Inhibits", "Mixed", "No_effect"];

    private const string Arguments =
        "Agent?:<ENTITY>, Process*:Process, Target*:<ENTITY>, Pathway*:pathway, Vesicle*:vesicle, Cell*:cell_type, Sender*:cell_type, Recipient*:cell_type, "
        + "Setting*:condition, Donor_condition*:condition, Recipient_condition*:condition";

    private static readonly (string Name, string Colour)[] Colours =
    [
        ("miRNA", "#ffd27f"), ("lncRNA", "#ffe9a8"), ("circRNA", "#fff3c9"), ("gene", "#a8c8ff"), ("pathway", "#c9b8ff"), ("cell_type", "#b8e6b8"), ("vesicle", "#8fd9d9"),
        ("condition", "#f2b8b8"), ("other", "#dddddd"), ("Process", "#e6d8c3"), ("Sentence", "#f7f7f7"),
        ("Promotes", "#8fce8f"), ("Inhibits", "#f08f8f"), ("Mixed", "#e0c060"), ("No_effect", "#cccccc"),
    ];

    public static IReadOnlyList<PaperFile> Files { get; } = [new("annotation.conf", Annotation()), new("visual.conf", Visual())];

    private static string Annotation() => string.Join('\n',
    [
        "[entities]", .. Entities, "",
        "[relations]", "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "",
        "[events]", .. Events.Select(e => $"{e} {Arguments}"), "",
        "[attributes]", "Negation Arg:<EVENT>", "Speculation Arg:<EVENT>", "Observed Arg:<EVENT>, Value:promotes|inhibits|mixed|none", "Origin Arg:<EVENT>, Value:own|cited",
        "Effect Arg:Sentence, Value:promotes|inhibits|mixed", "",
    ]);

    private static string Visual() => string.Join('\n',
    [
        "[labels]", .. Entities.Concat(Events).Select(name => $"{name} | {name.Replace('_', ' ')}"), "",
        "[drawing]", "SPAN_DEFAULT fgColor:black, bgColor:lightgreen, borderColor:darken", "ARC_DEFAULT color:black, dashArray:-, arrowHead:triangle-5",
        "ATTRIBUTE_DEFAULT glyph:*", "Negation box:crossed, glyph:<NONE>", "Speculation dashArray:3-3, glyph:?",
        .. Colours.Select(c => $"{c.Name} bgColor:{c.Colour}"), "",
    ]);
}
