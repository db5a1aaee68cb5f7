using System.Security.Cryptography;
using System.Text;

namespace ExoMine.Cli.Verify;

/// <summary>Papers chosen from a run of any length, the same ones each time: those whose hashed names come first.</summary>
internal sealed class PaperSample(int size)
{
    private static readonly Comparer<string> LastFirst = Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a));

    private readonly PriorityQueue<SampledPaper, string> chosen = new(LastFirst);

    public void Offer(string output, string paperId, string json)
    {
        var rank = Hash($"{output}\n{paperId}");
        if (chosen.Count == size && (size == 0 || string.CompareOrdinal(rank, Last()) > 0)) return;
        chosen.Enqueue(new SampledPaper(output, paperId, Hash(json)), rank);
        if (chosen.Count > size) chosen.Dequeue();
    }

    public ILookup<string, SampledPaper> ByOutput() => chosen.UnorderedItems.ToLookup(item => item.Element.Output, item => item.Element, StringComparer.Ordinal);

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string Last() => chosen.TryPeek(out _, out var rank) ? rank : "";
}

/// <param name="Sha256">Of the paper's JSON as it stands in its file.</param>
internal sealed record SampledPaper(string Output, string PaperId, string Sha256);
