using System.Security.Cryptography;
using System.Text;
using ExoMine.Formats;
using ExoMine.Formats.Json;

namespace ExoMine.Cli.Run;

/// <summary>Decides by content whether an output is still what this run would write.</summary>
internal sealed class RunFingerprint
{
    private readonly string common;

    /// <param name="options">Options that shape outputs, each as name=value.</param>
    public RunFingerprint(Producer producer, IEnumerable<string> options)
    {
        common = string.Join('\n', [producer.Version, ProgramHash.Whole, .. producer.Models.Select(model => $"{model.Key}={model.Value}"), .. options]);
    }

    public string KeyOf(InputFile file, string sha256) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{common}\n{file.Id}\n{file.Given}\n{sha256}")));
}
