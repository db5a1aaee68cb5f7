namespace ExoMine.Effects.Agents;

/// <summary>A name that a noun group or mention may go by.</summary>
/// <param name="Item">Where it begins.</param>
internal readonly record struct BorderedName(TextSpan Span, int Item, AgentBorder Border);
