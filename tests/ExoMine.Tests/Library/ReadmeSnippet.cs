using ExoMine.Models;
using ExoMine.Pdf;

namespace ExoMine.Tests.Library;

/// <summary>The lines that README shows, so that they compile; .ci/checks/pack.sh runs them on the packages.</summary>
internal static class ReadmeSnippet
{
    public static void Run()
    {
        Pipeline exomine = DefaultPipeline.Create();
        Paper paper = exomine.Annotate(new PdfReader().Read("paper.pdf", "paper"));
        foreach (Finding finding in paper.Findings) Console.WriteLine($"{finding.Agent.Span.In(paper.Text)} {finding.Effect} {finding.Process}");
    }
}
