"""Reads an atlas's network files with networkx, Graphviz, json and an XML parser: all must hold the same network, in the same style."""
import csv, json, subprocess, sys, xml.etree.ElementTree as xml
from collections import Counter
import networkx

folder = sys.argv[1]
rows = lambda name: list(csv.DictReader(open(f"{folder}/{name}", encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE))
plain = lambda name: name[1:] if name[:1] == "'" else name
nodes, edges = rows("nodes.tsv"), rows("edges.tsv")
expected = Counter((plain(e["source"]), e["interaction"], plain(e["target"]), int(e["sign"]), int(e["papers"])) for e in edges)
assert nodes and edges

graph = networkx.read_graphml(f"{folder}/atlas.graphml", force_multigraph=True)
assert graph.is_directed() and graph.number_of_nodes() == len(nodes), (graph.number_of_nodes(), len(nodes))
name = lambda n: graph.nodes[n]["name"]
assert Counter((name(s), d["interaction"], name(t), d["sign"], d["papers"]) for s, t, d in graph.edges(data=True)) == expected

cx = json.load(open(f"{folder}/atlas.cx2", encoding="utf8"))
assert cx[0]["CXVersion"] == "2.0" and cx[-1]["status"][0]["success"]
aspects = {key: value for part in cx[1:-1] for key, value in part.items()}
names = {n["id"]: n["v"]["name"] for n in aspects["nodes"]}
assert Counter((names[e["s"]], e["v"]["interaction"], names[e["t"]], e["v"]["sign"], e["v"]["papers"]) for e in aspects["edges"]) == expected
assert all(m["elementCount"] == len(aspects[m["name"]]) for m in aspects["metaData"])

sif = Counter(tuple(map(plain, line.rstrip("\n").split("\t"))) for line in open(f"{folder}/atlas.sif", encoding="utf8"))
assert sif == Counter({k: 0 for k in ()}) + Counter((s, i, t) for (s, i, t, _, _), n in expected.items() for _ in range(n))
assert xml.parse(f"{folder}/atlas-style.xml").getroot().find("visualStyle/edge") is not None

drawn = json.loads(subprocess.run(["dot", "-Tjson", f"{folder}/atlas.dot"], check=True, capture_output=True).stdout)
assert len(drawn["objects"]) == len(nodes) and len(drawn["edges"]) == len(edges)
assert Counter((e["arrowhead"], e["color"], float(e["penwidth"])) for e in drawn["edges"]) == Counter(
    ("tee" if sign < 0 else "normal", {1: "#0067A6", -1: "#B34700", 0: "#57606A"}[sign], float(min(8, papers))) for (_, _, _, sign, papers), n in expected.items() for _ in range(n))

place = [p.split() for row in rows("evidence.tsv") for p in [row["boxes"]] if p]
assert all(len(box.split(",")) == 4 for boxes in place for box in boxes)
assert {r["claim"] for r in rows("evidence.tsv")} == {r["claim"] for r in rows("claims.tsv")}
if folder.endswith("/atlas"): assert len(place) == len(rows("evidence.tsv")) and all(r["page"] for r in rows("evidence.tsv"))
print(f"{folder.rsplit('/', 1)[-1]}: {len(nodes)} nodes and {len(edges)} edges, the same in GraphML, CX2, SIF, DOT and tables")
