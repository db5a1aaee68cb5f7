namespace ExoMine.Evaluation;

/// <summary>What a prediction says of a whole unit.</summary>
public static class EffectScorer
{
    /// <summary>The effects of a unit's sentences as one: opposite directions are mixed, and silence adds nothing.</summary>
    public static Effect Combined(IEnumerable<Effect> effects)
    {
        var combined = Effect.None;
        foreach (var effect in effects)
        {
            if (combined == Effect.None) combined = effect;
            else if (effect != Effect.None && effect != combined) combined = Effect.Mixed;
        }
        return combined;
    }
}
