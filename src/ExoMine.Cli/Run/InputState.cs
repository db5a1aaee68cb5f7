using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExoMine.Cli.Run;

/// <summary>What became of one input file, kept beside the outputs so that the next run need not do it again.</summary>
/// <param name="Key">Hash of all that shaped the output: the file, the program, its models and the options.</param>
/// <param name="File">As given.</param>
/// <param name="Output">The output's file name; null where nothing was written.</param>
/// <param name="OutputSha256">Of the output's bytes.</param>
/// <param name="RowsSha256">Of the file that keeps its rows of findings.tsv.</param>
internal sealed record InputState(string Key, string File, string? Output, string? OutputSha256, string RowsSha256, PaperCounts Counts, IReadOnlyList<Failure> Failures)
{
    public string ToJson() => JsonSerializer.Serialize(this, InputStateContext.Default.InputState);

    /// <summary>Null where the text is no state of this program: the input is then simply done again.</summary>
    public static InputState? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, InputStateContext.Default.InputState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(InputState))]
internal sealed partial class InputStateContext : JsonSerializerContext;
