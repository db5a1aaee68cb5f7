using ExoMine.Benchmarks;

return args switch
{
    ["pdf-text", var articles, var output] => PdfText.Write(articles, output),
    ["pdf-shuffled", var articles, var output, var mode] => PdfShuffled.Write(articles, output, mode),
    ["pdf-blocks", var file] => PdfBlocks.Print(file),
    ["pdf-glyphs", var file, var page] => PdfGlyphs.Print(file, int.Parse(page, System.Globalization.CultureInfo.InvariantCulture)),
    ["nlp-speed", var copies, .. { Length: > 0 } files] => NlpSpeed.Print(NlpSpeed.Parse(copies), files),
    ["gene-concepts", var genes, var gold] => GeneConcepts.Print(genes, gold),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: pdf-text ARTICLES OUTDIR   write the text of every PDF of a folder");
    Console.Error.WriteLine("       pdf-shuffled ARTICLES OUTDIR rows|lines|words|letters   the same from pages drawn in another order");
    Console.Error.WriteLine("       pdf-blocks FILE             print the paragraphs that the layout finds, with role, page and place");
    Console.Error.WriteLine("       nlp-speed COPIES FILE...    processor time of the text stage over labelled texts, as JSON");
    Console.Error.WriteLine("       gene-concepts GENES_TSV GOLD   share of found human genes with the labelled identifier; wrong ones on standard error");
    return 2;
}
