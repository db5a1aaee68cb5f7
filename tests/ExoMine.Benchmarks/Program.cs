using ExoMine.Benchmarks;

return args switch
{
    ["pdf-text", var articles, var output] => PdfText.Write(articles, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: pdf-text ARTICLES OUTDIR   write the text of every PDF of a folder");
    return 2;
}
