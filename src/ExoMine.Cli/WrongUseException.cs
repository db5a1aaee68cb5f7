namespace ExoMine.Cli;

/// <summary>What was asked for cannot be done with what was given: no such file, or one that is not what it should be.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
