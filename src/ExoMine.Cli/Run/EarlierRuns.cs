using ExoMine.Formats;

namespace ExoMine.Cli.Run;

/// <summary>Finds out what need not be done again: same file, program, models and options, and the output still there.</summary>
internal sealed class EarlierRuns(StateFolder states, RunFingerprint fingerprint, RunOptions options)
{
    /// <summary>The key of the input (null where the file cannot be read), and its state where an earlier run has done it.</summary>
    public (string? Key, InputState? State) Find(InputFile file)
    {
        string key;
        try
        {
            key = fingerprint.KeyOf(file, FileHash.Sha256(file.Path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, null);
        }
        if (options.Force || states.Find(file.Id, key) is not { } state) return (key, null);
        return (key, options.RetryFailed && state.Failures.Count > 0 ? null : state);
    }
}
