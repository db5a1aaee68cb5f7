#!/usr/bin/env python3
"""Are there raw ligatures, control characters or doubled bold text in the outputs?  characters.py TEXTS…
TEXTS are folders of texts that `exomine text` wrote. A doubled word is one whose letters are all drawn twice (BBoonnee) or that
repeats itself without a space where half of it is a word of the same text (ExosomesExosomes). Fails when any is found."""
import collections, os, re, sys

found = collections.Counter()
for folder in sys.argv[1:]:
    for name in sorted(f for f in os.listdir(folder) if f.endswith(".txt")):
        text = open(os.path.join(folder, name), encoding="utf8").read()
        words = collections.Counter(re.findall(r"[^\W\d_]+", text))
        doubled = [w for w in words if len(w) >= 8 and len(w) % 2 == 0
                   and (w[0::2] == w[1::2] and len(set(w)) > 2 or len(w) >= 12 and w[:len(w) // 2] == w[len(w) // 2:] and w[:len(w) // 2] in words)]
        kinds = {"ligatures": re.findall("[\ufb00-\ufb06]", text), "control characters": re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text), "doubled words": doubled}
        for kind, hits in kinds.items():
            found[kind] += len(hits)
            if hits:
                print(f"{name}: {kind} {hits[:5]!r}")
print(", ".join(f"{found[k]} {k}" for k in ("ligatures", "control characters", "doubled words")))
sys.exit(any(found.values()))
