"""Counts papers for each RNA from the gold alone, research papers' results, discussions and conclusions, and compares with regulators.tsv;
then for every agent, whose concept alone is taken from atlas.json beside it."""
import csv, glob, json, re, sys
from collections import defaultdict

gold, table = sys.argv[1:]
OWN = re.compile(r"\b(?:[Hh]ere(?:in)?,? we|we (?:found|show|showed|demonstrated?|observed)|[Oo]ur (?:results|data|findings|study)|in (?:this|the present) study|[Tt]h(?:is|e present|ese) (?:study|results|data|findings))\b|\((?:[Ff]ig(?:ure|s?\.)|[Tt]able)")
RETOLD = re.compile(r"\[\d{1,3}(?:\s?[,–\-]\s?\d{1,3})*\]|\bet al\b|\([A-Z][^()]{1,60}\b(?:19|20)\d\d[a-z]?\)|\b[Pp]revious(?:ly)?\b|\bha(?:s|ve) been (?:shown|reported|found|demonstrated|described)\b|\b[Rr]eportedly\b|\b(?:[Ss]tudies|reports|evidence) (?:have|has|indicates?|shows?|suggests?)\b")
units = [json.loads(line) for name in sorted(glob.glob(gold + "/papers-*.jsonl")) for line in open(name, encoding="utf8")]
research = {u["doc"] for u in units if u.get("section") in ("methods", "results")}
counts = defaultdict(lambda: defaultdict(lambda: [0, 0]))
full = {(u["doc"], a["name"]) for u in units for a in u["mentions"] for a in [{"name": a["text"]}]}
def counted(unit):
    """Whether a labelled sentence is a paper's own result."""
    if unit["doc"] not in research or unit["negated"] or unit["speculative"]: return False
    return bool(OWN.search(unit["text"])) or not (RETOLD.search(unit["text"]) or unit.get("section") == "introduction")

def tally(papers):
    """Papers for, against and mixed, of each paper's counts for and against."""
    votes = [0, 0, 0]
    for up, down in papers.values(): votes[0 if 3 * up >= 2 * (up + down) else 1 if 3 * down >= 2 * (up + down) else 2] += 1
    return tuple(votes)

for u in units:
    if not counted(u): continue
    for agent in u["agents"]:
        if not agent["type"].endswith("RNA"): continue
        name = re.sub(r"^(?:hsa-|mmu-|rno-|lncRNA-)", "", agent["name"])
        arms = sorted({n for d, n in full if d == u["doc"] and re.fullmatch(re.escape(name) + r"-[35]p", n)})
        if len(arms) == 1: name = arms[0]
        counts[name][u["doc"]][agent["effect"] == "inhibits"] += 1
expected = {name: tally(papers) for name, papers in counts.items()}
found = {r["agent"].lstrip("'"): (int(r["promoting"]), int(r["inhibiting"]), int(r["mixed"])) for r in csv.DictReader(open(table, encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE)
    if r["process"] == "osteogenesis" and r["type"].endswith("RNA") and (r["promoting"], r["inhibiting"], r["mixed"]) != ("0", "0", "0")}
for name in sorted(set(expected) | set(found)):
    if expected.get(name) != found.get(name): print(f"{name}: counted {expected.get(name)}, the table says {found.get(name)}")
assert expected == found

atlas = json.load(open(table.replace("regulators.tsv", "atlas.json"), encoding="utf8"))
by_paper = defaultdict(list)
for u in units: by_paper[u["doc"]].append(u)
concepts = defaultdict(list)
for e in atlas["evidence"]:
    quote = atlas["quotes"][e["quote"]]
    concepts[atlas["papers"][quote["paper"]]["id"], quote["sentence"]].append((e["effect"], atlas["agents"][e["agent"]]["id"]))
counts = defaultdict(lambda: defaultdict(lambda: [0, 0]))
for doc, sentences in by_paper.items():
    for number, u in enumerate(sentences):
        named = concepts.get((doc, number), [])
        labelled = sorted(a["effect"] for a in u["agents"])
        assert sorted(effect for effect, _ in named) == labelled, (doc, number, labelled, named)
        if not counted(u): continue
        for effect, agent in named: counts[agent][doc][effect == "inhibits"] += 1
everyone = {agent: tally(papers) for agent, papers in counts.items()}
told = {r["concept"].lstrip("'"): (int(r["promoting"]), int(r["inhibiting"]), int(r["mixed"])) for r in csv.DictReader(open(table, encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE)}
told = {agent: votes for agent, votes in told.items() if any(votes)}
for agent in sorted(set(everyone) | set(told)):
    if everyone.get(agent) != told.get(agent): print(f"{agent}: counted {everyone.get(agent)}, the table says {told.get(agent)}")
assert everyone == told

def quantile(a, b, share, steps=4000):
    """Of a beta distribution, by adding up its density."""
    density = [(i / steps) ** (a - 1) * (1 - i / steps) ** (b - 1) for i in range(steps + 1)]
    areas = [(density[i] + density[i + 1]) / 2 for i in range(steps)]
    total, wanted = 0, share * sum(areas)
    for i, area in enumerate(areas):
        total += area
        if total >= wanted: return (i + 1) / steps

rows = [r for r in csv.DictReader(open(table, encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE)]
for counts in {(int(r["promoting"]), int(r["inhibiting"]), int(r["mixed"]), r["support"], r["low"], r["high"]) for r in rows}:
    # Labelled papers name no authors, so each is a group of its own; a mixed paper is half for each side.
    a, b = 1 + counts[0] + counts[2] / 2, 1 + counts[1] + counts[2] / 2
    for own, shown in zip((a / (a + b), quantile(a, b, 0.025), quantile(a, b, 0.975)), counts[3:]):
        assert abs(own - float(shown)) < 0.0061, (counts, own, shown)
print(f"{len(expected)} RNAs, and {len(everyone)} agents by their concepts: counted again from the gold, the same as regulators.tsv; {len(rows)} shares and intervals too")
