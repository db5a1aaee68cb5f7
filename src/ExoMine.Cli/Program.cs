using ExoMine.Cli.Commands;
using ExoMine.Cli.Workers;

// A worker loads the PDF reader and nothing more: what commands need is named elsewhere.
return args is [PdfWorker.Command] ? PdfWorker.Serve() : await CommandTree.Run(args);
