using System.Globalization;
using System.Text;
using ExoMine.Formats;

namespace ExoMine.Atlas;

/// <summary>The network in line formats: SIF for Cytoscape, tables of nodes and edges, DOT for Graphviz.</summary>
public static class GraphText
{
    public static string Sif(AtlasGraph graph) =>
        string.Concat(graph.Edges.Select(e => TsvCell.Row(graph.Nodes[e.From].Name, e.Relation, graph.Nodes[e.To].Name) + "\n"));

    public static IEnumerable<string> NodeTable(AtlasGraph graph)
    {
        yield return TsvCell.Row("id", "name", "type");
        foreach (var node in graph.Nodes) yield return TsvCell.Row(Number(node.Id), node.Name, node.Type);
    }

    public static IEnumerable<string> EdgeTable(AtlasGraph graph)
    {
        yield return TsvCell.Row("source", "target", "interaction", "sign", "papers", "sentences");
        foreach (var edge in graph.Edges)
            // A sign is a number, not a formula: it keeps its minus.
            yield return TsvCell.Row(graph.Nodes[edge.From].Name, graph.Nodes[edge.To].Name, edge.Relation) + $"\t{Number(edge.Sign)}\t{Number(edge.Papers)}\t{Number(edge.Sentences)}";
    }

    public static string Dot(AtlasGraph graph)
    {
        var dot = new StringBuilder("digraph atlas {\n  rankdir=LR; overlap=false; node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fillcolor=\"#f4f5f7\"];\n");
        foreach (var node in graph.Nodes)
            dot.Append(CultureInfo.InvariantCulture, $"  n{node.Id} [label=\"{Quoted(node.Name)}\", fillcolor=\"{GraphStyle.NodeColor(node.Type)}\"];\n");
        foreach (var edge in graph.Edges)
            dot.Append(CultureInfo.InvariantCulture, $"  n{edge.From} -> n{edge.To} [color=\"{GraphStyle.EdgeColor(edge.Sign)}\", arrowhead={(edge.Sign < 0 ? "tee" : "normal")}, penwidth={Math.Min(8, edge.Papers)}, tooltip=\"{Quoted(edge.Relation)}\"];\n");
        return dot.Append("}\n").ToString();
    }

    private static string Quoted(string text) => TsvCell.Escape(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
