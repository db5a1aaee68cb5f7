using System.Text;
using System.Text.Json;

namespace ExoMine.Atlas;

/// <summary>The network as CX2 for Cytoscape and NDEx, its style inside.</summary>
public static class GraphCx2
{
    public static string Write(AtlasGraph graph)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            Raw(json, """{"CXVersion":"2.0","hasFragments":false}""");
            Raw(json, $$"""{"metaData":[{"name":"attributeDeclarations","elementCount":1},{"name":"networkAttributes","elementCount":1},{"name":"nodes","elementCount":{{graph.Nodes.Count}}},{"name":"edges","elementCount":{{graph.Edges.Count}}},{"name":"visualProperties","elementCount":1}]}""");
            Raw(json, """{"attributeDeclarations":[{"networkAttributes":{"name":{"d":"string"}},"nodes":{"name":{"d":"string"},"type":{"d":"string"}},"edges":{"interaction":{"d":"string"},"sign":{"d":"integer"},"papers":{"d":"integer"},"sentences":{"d":"integer"}}}]}""");
            Raw(json, """{"networkAttributes":[{"name":"ExoMine atlas"}]}""");
            Aspect(json, "nodes", graph.Nodes, node =>
            {
                json.WriteNumber("id", node.Id);
                json.WriteStartObject("v");
                json.WriteString("name", node.Name);
                json.WriteString("type", node.Type);
                json.WriteEndObject();
            });
            Aspect(json, "edges", graph.Edges, edge =>
            {
                json.WriteNumber("id", edge.Id);
                json.WriteNumber("s", edge.From);
                json.WriteNumber("t", edge.To);
                json.WriteStartObject("v");
                json.WriteString("interaction", edge.Relation);
                json.WriteNumber("sign", edge.Sign);
                json.WriteNumber("papers", edge.Papers);
                json.WriteNumber("sentences", edge.Sentences);
                json.WriteEndObject();
            });
            Raw(json, Style());
            Raw(json, """{"status":[{"success":true}]}""");
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static string Style()
    {
        var colors = string.Join(',', GraphStyle.Nodes.Select(n => $$"""{"v":"{{n.Type}}","vp":"{{n.Color}}"}"""));
        return $$$"""
            {"visualProperties":[{"default":{"edge":{"EDGE_LINE_COLOR":"{{{GraphStyle.Other}}}","EDGE_TARGET_ARROW_SHAPE":"triangle"},"node":{"NODE_SHAPE":"round-rectangle","NODE_BACKGROUND_COLOR":"#F4F5F7"}},
            "nodeMapping":{"NODE_LABEL":{"type":"PASSTHROUGH","definition":{"attribute":"name","type":"string"}},"NODE_BACKGROUND_COLOR":{"type":"DISCRETE","definition":{"attribute":"type","type":"string","map":[{{{colors}}}]} } },
            "edgeMapping":{"EDGE_LINE_COLOR":{"type":"DISCRETE","definition":{"attribute":"sign","type":"integer","map":[{"v":1,"vp":"{{{GraphStyle.Promotes}}}"},{"v":-1,"vp":"{{{GraphStyle.Inhibits}}}"}]}},
            "EDGE_TARGET_ARROW_SHAPE":{"type":"DISCRETE","definition":{"attribute":"sign","type":"integer","map":[{"v":1,"vp":"triangle"},{"v":-1,"vp":"tee"}]}},
            "EDGE_WIDTH":{"type":"CONTINUOUS","definition":{"attribute":"papers","type":"integer","map":[{"min":1,"max":10,"minVPValue":1.5,"maxVPValue":10,"includeMin":true,"includeMax":true}]} } } }]}
            """;
    }

    private static void Aspect<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartObject();
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Raw(Utf8JsonWriter json, string value)
    {
        using var document = JsonDocument.Parse(value);
        document.RootElement.WriteTo(json);
    }
}
