using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Reads an authority's own file as lexicon rows.</summary>
/// <param name="source">What errors call the file.</param>
/// <exception cref="LexiconFormatException">A line is not as the format wants it.</exception>
public delegate IEnumerable<LexiconEntry> LexiconImport(TextReader text, string source);
