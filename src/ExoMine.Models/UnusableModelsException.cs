namespace ExoMine.Models;

/// <summary>A model or lexicon is missing or damaged; nothing can be annotated without it.</summary>
public sealed class UnusableModelsException(string message) : Exception(message);
