namespace ExoMine.Effects.Agents;

/// <summary>Where in the wording a candidate for an agent stands.</summary>
public enum AgentRole
{
    /// <summary>Named in the sentence, in no place that the rules know.</summary>
    Bystander,

    /// <summary>"cells cultured on X", "treated with X": what acts through a subject.</summary>
    Ground,

    /// <summary>The subject of the governing verb.</summary>
    Subject,

    /// <summary>"by X" after a passive or a noun.</summary>
    By,

    /// <summary>"X-induced osteogenesis".</summary>
    Compound,

    /// <summary>"the effect of X on osteogenesis".</summary>
    EffectOf,

    /// <summary>"X, which promotes …".</summary>
    Antecedent,

    /// <summary>"… was increased on X, in the X group, after X".</summary>
    Setting,

    /// <summary>"by downregulating X": what the agent moves on the way.</summary>
    Mediator,

    /// <summary>"via the X pathway".</summary>
    Via,
}
