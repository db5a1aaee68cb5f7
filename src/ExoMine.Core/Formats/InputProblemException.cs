namespace ExoMine.Formats;

/// <summary>An input that cannot be read, with a reason that its owner understands. The other inputs go on.</summary>
/// <param name="code">Short and stable, for failures.tsv: not_utf8, not_json, encrypted …</param>
public sealed class InputProblemException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
