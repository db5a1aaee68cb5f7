namespace ExoMine.Formats.BioC;

/// <summary>Writes BioC JSON; offsets count code points.</summary>
public sealed class BioCJsonWriter : IPaperWriter
{
    private const string Start = "{\"source\":\"ExoMine\",\"date\":\"\",\"key\":\"exomine.key\",\"infons\":{\"offsets\":\"code points\"},\"documents\":[\n";

    public string Name => "bioc-json";

    public PaperCollection Collection { get; } = new(".json", Start, ",\n", "\n]}\n", Member);

    public IReadOnlyList<PaperFile> Write(Paper paper) => [new PaperFile(".json", Start + Member(paper) + Collection.End)];

    private static string Member(Paper paper)
    {
        var document = BioCBuilder.Build(paper);
        return JsonFragment.Write(json => BioCJson.Write(json, document));
    }
}
