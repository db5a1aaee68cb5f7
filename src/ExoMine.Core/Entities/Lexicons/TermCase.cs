namespace ExoMine.Entities.Lexicons;

/// <summary>How much of a term's spelling a match must keep: symbols keep their capitals, words do not.</summary>
public enum TermCase : byte { Exact, Any }
