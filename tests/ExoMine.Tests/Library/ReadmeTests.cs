using Xunit;

namespace ExoMine.Tests.Library;

/// <summary>What README shows of the library is what is compiled here.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_snippet_is_the_compiled_one()
    {
        var shown = Lines("README.md").SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```").ToArray();
        var compiled = Lines("ReadmeSnippet.cs").SkipWhile(line => !line.Contains("Run()", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line != "    }").Select(line => line.TrimStart()).ToArray();
        Assert.Equal(3, shown.Length);
        Assert.Equal(compiled, shown);
    }

    private static string[] Lines(string name) =>
        File.ReadAllLines(Directory.EnumerateFiles(AppContext.BaseDirectory, name, SearchOption.AllDirectories).First());
}
