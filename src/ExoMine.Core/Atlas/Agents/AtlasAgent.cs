namespace ExoMine.Atlas;

/// <summary>Something that acts on a process, by whatever name papers call it.</summary>
/// <param name="Id">A concept's CURIE where one is known, else type and name.</param>
/// <param name="Type">As in the JSON: miRNA, gene, vesicle … or other.</param>
/// <param name="Family">The id without what tells arms apart: both arms of a miRNA share it.</param>
/// <param name="Arm">3p or 5p; empty where the name does not say or the agent has none.</param>
/// <param name="Specific">False for words that mean something else in each paper: exosomes, treatment.</param>
public sealed record AtlasAgent(string Id, string Name, string Type, string Family, string Arm, bool Specific)
{
    /// <summary>RNAs, genes and pathways: what can be the same thing in two papers, and so can contradict itself.</summary>
    public bool IsMolecule => Type is "miRNA" or "lncRNA" or "circRNA" or "gene" or "pathway";
}
