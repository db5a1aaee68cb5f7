"""Makes an annotated paper that tries to break out of the page. Usage: hostile-paper.py OUT FOLDER"""
import glob, json, os, sys

out, hostile = sys.argv[1:3]
os.makedirs(hostile)

# A sentence whose words are markup, script and a scheme; every name that a page shows comes from here.
attack = "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2> \"'><svg onload=window.hacked=3> javascript:window.hacked=4"
text = f"{attack} promotes {attack}."
span = {"start": 0, "end": len(attack), "text": attack}
mention = {"id": "m1", "type": "miRNA", "foundBy": attack, "concept": {"id": attack, "name": attack}, **span}
inner = {"id": "m2", "type": "gene", "foundBy": attack, "start": 10, "end": 30, "text": attack[10:30]}
paper = json.load(open(next(p for p in sorted(glob.glob(out + "/*.json")) if not p.endswith("run.json")), encoding="utf8"))
paper.update(id="hostile", title=attack, authors=[attack], doi=attack, keywords=[attack], text=text, pages=[], warnings=[],
    sections=[{"kind": "results", "heading": attack, "start": 0, "end": len(text)}],
    sentences=[{"id": "s1", "start": 0, "end": len(text), "section": "results", "page": 1, "boxes": [], "effect": "promotes", "score": 0.9, "needsReview": True}],
    mentions=[mention, inner],
    findings=[{"id": "f1", "sentence": "s1", "agent": "m1", "process": "osteogenesis", "effect": "promotes", "observed": "promotes", "negated": False, "speculative": False,
        "origin": "own", "targets": [{"mention": "m2", "effect": "inhibits"}], "pathways": [], "vesicles": [], "cells": [], "conditions": [],
        "cues": [{"start": 5, "end": 40, "role": attack}], "score": 0.9, "foundBy": attack}])
paper["source"]["file"] = "javascript:window.hacked=5//" + attack + ".pdf"
json.dump(paper, open(f"{hostile}/hostile.json", "w", encoding="utf8"), ensure_ascii=False)
