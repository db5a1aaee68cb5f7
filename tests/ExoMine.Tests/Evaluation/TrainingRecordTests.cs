using ExoMine.Evaluation;
using Xunit;

namespace ExoMine.Tests.Evaluation;

public sealed class TrainingRecordTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("elsewhere/copy.jsonl", "aa11", true)]
    [InlineData("repo/corpus/gold/train.jsonl", "ffff", true)]
    [InlineData("other/gold/train.jsonl", "ffff", false)]
    [InlineData("x/old.jsonl", "ffff", true)]
    [InlineData("x/very-old.jsonl", "ffff", false)]
    [InlineData("x/named.jsonl", "ffff", false)]
    public void A_file_is_known_by_content_or_by_a_name_that_is_its_own(string file, string sha256, bool seen)
    {
        File.WriteAllText(path, """{"f1":0.9,"trainedOn":[{"file":"corpus/gold/train.jsonl","sha256":"AA11"},{"file":"old.jsonl"},{"file":"named.jsonl","sha256":"bb22"}]}""");
        Assert.Equal(seen, TrainingRecord.Load("effect", path).Names(file, sha256));
    }

    [Fact]
    public void A_model_that_names_no_files_has_seen_none()
    {
        File.WriteAllText(path, "{}");
        Assert.False(TrainingRecord.Load("tagger", path).Names("a.jsonl", "00"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"trainedOn":7}""")]
    [InlineData("""{"trainedOn":[{"sha256":"00"}]}""")]
    public void A_damaged_record_is_refused_by_name(string content)
    {
        File.WriteAllText(path, content);
        Assert.StartsWith(path, Assert.Throws<InvalidDataException>(() => TrainingRecord.Load("effect", path)).Message, StringComparison.Ordinal);
    }
}
