namespace ExoMine.Formats;

/// <summary>Sees to it that each paper of a file has an id of its own. Papers claim theirs in the file's order, so that the same one fails on any number of threads.</summary>
internal sealed class ClaimedIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>A paper that fails if its id is taken or missing.</summary>
    /// <param name="number">Of the paper in its file, from 1, for papers that cannot be named.</param>
    public PendingPaper Claim(string file, int number, string? id, Func<string, Paper> load)
    {
        if (string.IsNullOrEmpty(id)) return Failing($"{file}#{number}", "no_id", "has no id; give it one");
        return taken.Add(id)
            ? new PendingPaper($"{file}#{id}", () => load(id))
            : Failing($"{file}#{number}", "duplicate_id", $"repeats the id \"{id}\" of an earlier paper of the file");
    }

    public static PendingPaper Failing(string name, string code, string message) =>
        new(name, () => throw new InputProblemException(code, message));
}
