"""Makes annotated papers for the browser checks: one that tries to break out of the page, and 500 varied copies of a run's."""
import copy, glob, json, os, random, sys

out, hostile, many = sys.argv[1:4]
os.makedirs(hostile); os.makedirs(many)
papers = [json.load(open(p, encoding="utf8")) for p in sorted(glob.glob(out + "/*.json")) if not p.endswith("run.json")]

# A sentence whose words are markup, script and a scheme; every name that a page shows comes from here.
attack = "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2> \"'><svg onload=window.hacked=3> javascript:window.hacked=4"
text = f"{attack} promotes {attack}."
span = {"start": 0, "end": len(attack), "text": attack}
mention = {"id": "m1", "type": "miRNA", "foundBy": attack, "concept": {"id": attack, "name": attack}, **span}
inner = {"id": "m2", "type": "gene", "foundBy": attack, "start": 10, "end": 30, "text": attack[10:30]}
paper = copy.deepcopy(papers[0])
paper.update(id="hostile", title=attack, authors=[attack], doi=attack, keywords=[attack], text=text, pages=[], warnings=[],
    sections=[{"kind": "results", "heading": attack, "start": 0, "end": len(text)}],
    sentences=[{"id": "s1", "start": 0, "end": len(text), "section": "results", "page": 1, "boxes": [], "effect": "promotes", "score": 0.9, "needsReview": True}],
    mentions=[mention, inner],
    findings=[{"id": "f1", "sentence": "s1", "agent": "m1", "process": "osteogenesis", "effect": "promotes", "observed": "promotes", "negated": False, "speculative": False,
        "origin": "own", "targets": [{"mention": "m2", "effect": "inhibits"}], "pathways": [], "vesicles": [], "cells": [], "conditions": [],
        "cues": [{"start": 5, "end": 40, "role": attack}], "score": 0.9, "foundBy": attack}])
paper["source"]["file"] = "javascript:window.hacked=5//" + attack + ".pdf"
json.dump(paper, open(f"{hostile}/hostile.json", "w", encoding="utf8"), ensure_ascii=False)

# Copies differ in id, year, authors, signs and the number in each miRNA's name, of the same length.
chance = random.Random(1)
digits = str.maketrans("0123456789", "1234567890")
for n in range(500):
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
