#!/usr/bin/env python3
"""How long does one sentence take, program start included, and how much memory does a run need?  cold.py EXOMINE [PAPERS] [ROUNDS]
Wall and CPU seconds of `run` on a .txt of one sentence (median and least of ROUNDS, 7; the first warms the file cache and does not
count), and the peak memory of that and of a run over PAPERS (1000) texts of 40 sentences. Fails when a bar is missed: the wall bar
is held against the least, since seconds on a shared machine are others' seconds too."""
import os, statistics, sys, tempfile
from texts import texts
from watch import Watched

exomine = sys.argv[1]
count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 7
with tempfile.TemporaryDirectory() as work:
    with open(work + "/one.txt", "w", encoding="utf8") as file:
        file.write("Exosomes from BMSCs that carry miR-21 promote the osteogenic differentiation of MC3T3-E1 cells.")
    colds = [Watched([exomine, "run", work + "/one.txt", "-o", f"{work}/cold-{n}", "--quiet"], every=0.02) for n in range(rounds + 1)][1:]
    folder = work + "/in"
    os.mkdir(folder)
    for n, text in enumerate(texts(count, 40)):
        with open(f"{folder}/p{n:06}.txt", "w", encoding="utf8") as file:
            file.write("\n\n".join(text))
    run = Watched([exomine, "run", folder, "-o", work + "/out", "--quiet"], every=0.05)
wall, cpu = [run.seconds for run in colds], [run.cpu for run in colds]
small, large = max(run.peak() for run in colds), run.peak()
print(f"load {os.getloadavg()[0]:.1f}; exit codes {sorted({r.code for r in colds} | {run.code})}")
print(f"one sentence: {statistics.median(wall):.2f} s (least {min(wall):.2f}; bar 1.5), {statistics.median(cpu):.2f} CPU s (least {min(cpu):.2f}), {small:.0f} MB")
print(f"{count} papers: {large:.0f} MB at most (bar 500), {run.cpu:.1f} CPU s, {run.seconds:.1f} s")
sys.exit(run.code != 0 or min(wall) > 1.5 or max(small, large) > 500)
