"""Makes varied copies of a run's annotated papers, for checks on many. Usage: varied-papers.py OUT FOLDER COUNT"""
import copy, glob, json, os, random, sys

out, many, copies = sys.argv[1], sys.argv[2], int(sys.argv[3])
os.makedirs(many)
papers = [json.load(open(p, encoding="utf8")) for p in sorted(glob.glob(out + "/*.json")) if not p.endswith("run.json")]

# Copies differ in id, year, authors, signs and the number in each miRNA's name, of the same length.
chance = random.Random(1)
digits = str.maketrans("0123456789", "1234567890")
for n in range(copies):
    paper = copy.deepcopy(papers[n % len(papers)])
    paper["id"] += f"-{n}"; paper["year"] = 2005 + n % 22; paper["authors"] = [f"Author {n}", f"Senior {n}"]
    turned = {m["text"] for m in paper["mentions"] if m["type"] == "miRNA" and chance.random() < 0.6}
    for m in paper["mentions"]:
        if m["text"] in turned:
            m["text"] = m["text"].translate(digits); m.pop("concept", None)
            paper["text"] = paper["text"][: m["start"]] + m["text"] + paper["text"][m["end"]:]
    for m in paper["mentions"]: m["text"] = paper["text"][m["start"]: m["end"]]
    for f in paper["findings"]:
        if isinstance(f["agent"], dict): f["agent"]["text"] = paper["text"][f["agent"]["start"]: f["agent"]["end"]]
        if chance.random() < 0.1 and f["effect"] in ("promotes", "inhibits"): f["effect"] = "inhibits" if f["effect"] == "promotes" else "promotes"
    json.dump(paper, open(f"{many}/{paper['id']}.json", "w", encoding="utf8"), ensure_ascii=False)
