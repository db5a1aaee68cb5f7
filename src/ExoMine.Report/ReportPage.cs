using ExoMine.Atlas;

namespace ExoMine.Report;

/// <summary>report.html: the atlas to look at, filter and search, in one file.</summary>
public static class ReportPage
{
    // Charts are tables and simple SVG drawn by these scripts: a chart library would be larger than the data, and less readable to a screen reader.
    private static readonly string[] Scripts = ["data.js", "dom.js", "quotes.js", "panel.js", "regulators.js", "heatmap.js", "chain.js", "contradictions.js", "claims.js", "gaps.js", "app.js"];

    public static string Write(ClaimAtlas atlas, PdfLinks links)
    {
        var body = $"""
            <a class="skip" href="#regulators">Skip to the results</a>
            <div id="app"><noscript><p>This report draws its charts with the script in this file: allow scripts to see it. The same results are in claims.tsv, evidence.tsv, regulators.tsv, contradictions.tsv, doubts.tsv and gaps.tsv.</p></noscript></div>
            <script type="application/json" id="data">{ReportData.Write(atlas, links)}</script>
            """;
        return PageShell.Write($"What {atlas.Papers.Count} papers say on vesicles and bone", Resource.Read("report.css"), body, $"(() => {{\n'use strict';\n{Resource.Read(Scripts)}}})();\n");
    }
}
