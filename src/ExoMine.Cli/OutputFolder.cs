namespace ExoMine.Cli;

/// <summary>A folder that results go to.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder and tries to write there, before hours of work are lost.</summary>
    /// <exception cref="StartupException">It cannot be written to.</exception>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Join(folder, ".exomine-probe");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"{folder}: cannot be written to ({problem.Message}); name another folder");
        }
    }
}
