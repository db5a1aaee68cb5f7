#!/usr/bin/env python3
"""What does a whole run cost, and do more jobs help?  jobs.py EXOMINE ARTICLES [ROUNDS]
1, 2 and 8 jobs must give the same bytes, 2 jobs at least 1.7 x the throughput of 1 (on two idle cores), the whole run (start-up
and workers included) at most 4 x the CPU time of pdftotext (one process a file) and 1 GB. Medians of ROUNDS (3), each round
measuring all in turn. Fails when a bar is missed; CPU time also grows, by less, where others use the machine."""
import filecmp, os, statistics, subprocess, sys, tempfile
from resource import RUSAGE_CHILDREN, getrusage
from watch import Watched

exomine, articles = sys.argv[1], sys.argv[2]
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
files = sorted(os.path.join(articles, name) for name in os.listdir(articles) if name.endswith(".pdf"))


def pdftotext():
    before = getrusage(RUSAGE_CHILDREN)
    for file in files:
        subprocess.run(["pdftotext", file, os.devnull], stderr=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def different(a, b):
    names = [name for name in sorted(set(os.listdir(a)) | set(os.listdir(b))) if name not in ("run.json", ".exomine")]
    same, changed, missing = filecmp.cmpfiles(a, b, names, shallow=False)
    return changed + missing


load = os.getloadavg()[0]
theirs, one, two, peaks, unlike = [], [], [], [], []
with tempfile.TemporaryDirectory() as work:
    for n in range(rounds):
        outs = {jobs: f"{work}/{n}-{jobs}" for jobs in (1, 2, 8)}
        theirs.append(pdftotext())
        one.append(Watched([exomine, "run", articles, "-o", outs[1], "--quiet", "--jobs", "1"]))
        two.append(Watched([exomine, "run", articles, "-o", outs[2], "--quiet", "--jobs", "2"], every=0.05))
        peaks.append(two[-1].peak())
        if n == 0:
            Watched([exomine, "run", articles, "-o", outs[8], "--quiet", "--jobs", "8"])
            unlike = different(outs[1], outs[2]) + different(outs[1], outs[8])
ratio = statistics.median(run.cpu / base for run, base in zip(two, theirs))
single = statistics.median(run.cpu / base for run, base in zip(one, theirs))
gain = statistics.median(a.seconds / b.seconds for a, b in zip(one, two))
print(f"{len(files)} PDFs; load before the start {load:.1f}")
print(f"1, 2 and 8 jobs: {len(unlike)} files differ (bar 0) {unlike[:3]}")
print(f"2 jobs: {gain:.2f} x the throughput of 1 (bar 1.7; {', '.join(f'{a.seconds / b.seconds:.2f}' for a, b in zip(one, two))})")
for jobs, runs in (1, one), (2, two):
    print(f"  {jobs} jobs: {', '.join(f'{run.seconds:.2f} s, {run.cpu:.2f} CPU s, others on {run.others:.2f} cores' for run in runs)}")
print(f"CPU beside pdftotext's {statistics.median(theirs):.2f} s: 2 jobs {ratio:.2f} x ({', '.join(f'{run.cpu / base:.2f}' for run, base in zip(two, theirs))}; bar 4), 1 job {single:.2f} x")
print(f"memory of run and workers: {max(peaks):.0f} MB at most (bar 1024)")
sys.exit(bool(unlike) or gain < 1.7 or ratio > 4 or max(peaks) > 1024)
