namespace ExoMine.Entities.Tagger.Training;

/// <summary>Collects short forms that texts define as cells: "mesenchymal stem cells (MSCs)" gives MSC. Forms that more often mean another thing are left out.</summary>
internal sealed class CellAbbreviationMiner
{
    private static readonly string[] CellEndings =
        ["cell", "cells", "cyte", "cytes", "blast", "blasts", "clast", "clasts", "phage", "phages", "phil", "phils", "neuron", "neurons", "glia", "platelets"];

    private readonly SortedDictionary<string, (int AsCell, int All)> _found = new(StringComparer.Ordinal);

    public void Read(TaggerText text)
    {
        foreach (var (shortForm, head) in AbbreviationDefinitions.Find(text))
        {
            var written = text.Written(text.Chunk[shortForm]);
            if (written.EndsWith('s')) written = written[..^1];
            if (!written.Any(char.IsUpper) || written.Length < 2) continue;
            var word = text.Tokens[head].In(text.Text).ToString().ToLowerInvariant();
            var isCell = Array.Exists(CellEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));
            var (asCell, all) = _found.GetValueOrDefault(written);
            _found[written] = (asCell + (isCell ? 1 : 0), all + 1);
        }
    }

    public IEnumerable<string> Forms => _found.Where(f => f.Value.AsCell * 2 > f.Value.All).Select(f => f.Key);
}
