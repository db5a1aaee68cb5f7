"""Varied texts of any number, made of the labelled sentences of the sample papers; the same ones each time."""
import glob, json, os, random

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")


def sentences():
    found = []
    for name in sorted(glob.glob(os.path.join(ROOT, "corpus/gold/papers-*.jsonl"))):
        found += [json.loads(line)["text"] for line in open(name, encoding="utf8")]
    return found


def texts(count, length, seed=1):
    """Numbers of miRNAs and days are drawn anew, so that no two texts hold the same names."""
    known, draw = sentences(), random.Random(seed)
    for _ in range(count):
        chosen = draw.sample(known, min(length, len(known)))
        number = draw.randrange(10, 999)
        yield [s.replace("miR-21", f"miR-{number}").replace("day 7", f"day {number % 60}") for s in chosen]
