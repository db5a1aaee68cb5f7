#!/usr/bin/env python3
"""speed.py BENCHMARKS WINK [ROUNDS] FILE...: the text stage beside wink-nlp on the same texts, and how its time grows with the text.

BENCHMARKS is the published program of this folder, compiled and run as exomine is, WINK a folder with wink-nlp (see wink.js), FILE labelled texts (jnlpba/train.jsonl,
craft/train.jsonl, craft/dev.jsonl). Each round measures both, one after the other, in processor seconds of one thread; the medians
count. Ends with 1 where the stage is below half of wink-nlp's speed, or 16 times the text takes more than 20 times as long.
"""
import json, os, pathlib, statistics, subprocess, sys

program, wink, *rest = sys.argv[1:]
rounds = int(rest.pop(0)) if rest[0].isdigit() else 3
ONE_THREAD = os.environ | {"DOTNET_gcConcurrent": "0", "DOTNET_GCHeapCount": "1"}


def run(*command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, env=ONE_THREAD).stdout)


ours, theirs = [], []
for _ in range(rounds):
    ours.append(run(program, "nlp-speed", "1", *rest))
    theirs.append(run("node", str(pathlib.Path(__file__).with_name("wink.js")), wink, "1", *rest))
text = ours[0]["characters"]
mine, other = (statistics.median(r["cpu"] for r in runs) for runs in (ours, theirs))
names = statistics.median(r["names"] for r in ours)
print(f"{text} characters, {theirs[0]['tokens']} tokens; {rounds} rounds, load {os.getloadavg()[0]:.1f}")
print(f"exomine   {mine:7.2f} CPU s  {text / mine / 1e6:6.3f} M characters/s  (names alone {names:.2f} s)")
print(f"wink-nlp  {other:7.2f} CPU s  {text / other / 1e6:6.3f} M characters/s")
print(f"ratio     {other / mine:.2f} (wanted >= 0.5)")
smallest = rest[-1]
grown = {n: run(program, "nlp-speed", str(n), smallest)["cpu"] for n in (1, 4, 16)}
print(f"growth over {pathlib.Path(smallest).parent.name}/{pathlib.Path(smallest).name}:", ", ".join(f"{n} x text {s:.2f} s" for n, s in grown.items()))
sys.exit(0 if other / mine >= 0.5 and grown[16] <= 20 * grown[1] else 1)
