using System.Diagnostics;

namespace ExoMine.Tests.Cli;

/// <summary>Runs the built program as a user does, in a folder of its own that is removed afterwards.</summary>
public sealed class CommandLine : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "exomine.dll");

    public CommandLine() => Folder = Directory.CreateTempSubdirectory("exomine-test-").FullName;

    public string Folder { get; }

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    public string Read(params string[] parts) => File.ReadAllText(At(parts));

    public void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), content);
    }

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), content);
    }

    public (int ExitCode, string Out, string Error) Run(params string[] arguments) => RunWithPath(Environment.GetEnvironmentVariable("PATH") ?? "", arguments);

    /// <param name="path">Where the program finds others.</param>
    public (int ExitCode, string Out, string Error) RunWithPath(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["PATH"] = path;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>The same files in another folder.</summary>
    public CommandLine Copy()
    {
        var copy = new CommandLine();
        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) copy.Write(Path.GetRelativePath(Folder, path), File.ReadAllBytes(path));
        return copy;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
