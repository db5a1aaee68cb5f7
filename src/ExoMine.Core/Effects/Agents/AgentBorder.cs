namespace ExoMine.Effects.Agents;

/// <summary>How much of the words around its head a candidate's name takes in.</summary>
public enum AgentBorder
{
    /// <summary>The name by itself: a mention, or a noun group without generic words at its ends.</summary>
    Plain,

    /// <summary>The noun group with all its words: "UV treatment", "recombinant Ang1", "high-dose radiation".</summary>
    Whole,

    /// <summary>Without the adjectives and participles before it: "nanofibers" of "the proposed nanofibers".</summary>
    Bare,

    /// <summary>The name or the short form of the two that stand side by side where a text has lost its brackets.</summary>
    Part,

    /// <summary>With what follows its of, from or with: "vesicles of aged donors".</summary>
    Complement,

    /// <summary>Two names joined by and, or, plus: "dasatinib plus quercetin".</summary>
    Joined,
}
