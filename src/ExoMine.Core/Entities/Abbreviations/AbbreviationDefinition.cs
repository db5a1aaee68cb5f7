namespace ExoMine.Entities.Abbreviations;

/// <summary>A place where a paper says what a short form stands for: "bone marrow stromal cells (BMSCs)".</summary>
public readonly record struct AbbreviationDefinition(TextSpan ShortForm, TextSpan LongForm);
