using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ExoMine.Corpus.Sources;

namespace ExoMine.Corpus.Typesetting;

/// <summary>Sets papers with the program that their template's file name gives: <c>P01.lualatex.tex</c>.</summary>
public sealed class Typesetter(string templates)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="MissingProgramException">The program is not installed.</exception>
    public byte[] Set(Manuscript paper)
    {
        var template = Directory.GetFiles(templates, paper.Id[..3] + ".*").Single();
        var program = Path.GetFileName(template).Split('.')[1];
        Markup markup = program switch
        {
            "chromium" => new HtmlMarkup(),
            "soffice" => new OfficeMarkup(),
            "groff" => new GroffMarkup(),
            _ => new LatexMarkup(),
        };
        var folder = Directory.CreateTempSubdirectory("exomine-").FullName;
        try
        {
            var input = Path.Combine(folder, "paper" + Path.GetExtension(template));
            File.WriteAllText(input, new PaperWriter(paper, markup).Fill(File.ReadAllText(template)));
            foreach (var shared in Directory.GetFiles(templates, "shared*")) File.Copy(shared, Path.Combine(folder, Path.GetFileName(shared)));
            foreach (var (name, arguments) in Steps(program, folder)) Run(name, arguments, folder);
            if (!File.Exists(Path.Combine(folder, "paper.pdf"))) throw new InvalidOperationException($"{program} made no PDF of {paper.Id}");
            return PdfStamp.Neutral(File.ReadAllBytes(Path.Combine(folder, "paper.pdf")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Program, string[] Arguments)[] Steps(string program, string folder) => program switch
    {
        "chromium" => [(program, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=paper.pdf", "paper.html"])],
        "soffice" => [(program, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "paper.fodt"])],
        "groff" =>
        [
            ("sh", ["-c", "groff -k -Kutf8 -t -p -ms -Tps paper.ms > paper.ps"]),
            ("gs", ["-q", "-dBATCH", "-dNOPAUSE", "-dEmbedAllFonts=true", "-dPDFSETTINGS=/prepress", "-sDEVICE=pdfwrite", "-sOutputFile=paper.pdf", "paper.ps"]),
        ],
        _ => [.. Enumerable.Repeat((program, (string[])["-interaction=nonstopmode", "-halt-on-error", "paper.tex"]), 2)],
    };

    private static void Run(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SOURCE_DATE_EPOCH"] = "1704067200";
        start.Environment["FORCE_SOURCE_DATE"] = "1";
        start.Environment["TZ"] = "UTC";
        using var process = Start(start);
        var log = new StringBuilder();
        process.OutputDataReceived += (_, line) => { lock (log) log.AppendLine(line.Data); };
        process.ErrorDataReceived += (_, line) => { lock (log) log.AppendLine(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} took longer than {Patience.TotalSeconds} s");
        }
        process.WaitForExit();
        if (program == "sh" && process.ExitCode == 127) throw new MissingProgramException("groff");
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed:\n{Tail(log.ToString())}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new MissingProgramException(start.FileName);
        }
    }

    private static string Tail(string text) => text.Length > 1500 ? text[^1500..] : text;
}
