namespace ExoMine.Cli;

/// <summary>The program cannot begin: a model or lexicon is missing or damaged, or OUT cannot be written.</summary>
internal sealed class StartupException(string message) : Exception(message);
