#!/usr/bin/env python3
"""linear.py EXOMINE OUT [RUNS]: whether building atlas and report is linear in findings.

EXOMINE is the published program, OUT a finished run of the sample papers. Makes 125, 250, 500 and 1000 varied copies of its papers,
measures the CPU seconds of `atlas` and of `report` (the least of RUNS, 3 unless told; children included), and fits seconds = start + rate x findings
by least squares. Ends with 1 when R2 is under 0.99 or a finding costs half as much again between the largest sizes as between the smallest.
"""
import json, os, pathlib, resource, subprocess, sys, tempfile

exomine, out, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 3
varied = pathlib.Path(__file__).resolve().parents[3] / ".ci/checks/varied-papers.py"


def cpu(*command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


rows = []
print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
print("papers findings claims  atlas CPU s  report CPU s  us/finding  report MB")
with tempfile.TemporaryDirectory() as folder:
    for papers in (125, 250, 500, 1000):
        subprocess.run([sys.executable, varied, out, f"{folder}/{papers}", str(papers)], check=True)
        atlas = min(cpu(exomine, "atlas", f"{folder}/{papers}", "-o", f"{folder}/{papers}-atlas") for _ in range(runs))
        report = min(cpu(exomine, "report", f"{folder}/{papers}-atlas", "-o", f"{folder}/{papers}.html") for _ in range(runs))
        made = json.load(open(f"{folder}/{papers}-atlas/atlas.json", encoding="utf8"))
        findings = len(made["evidence"])
        rows.append((findings, atlas + report))
        print(f"{papers:6} {findings:8} {len(made['claims']):6} {atlas:12.2f} {report:13.2f} {1e6 * (atlas + report) / findings:11.0f} {os.path.getsize(f'{folder}/{papers}.html') / 1e6:10.1f}", flush=True)

count = len(rows)
mean_x, mean_y = (sum(r[i] for r in rows) / count for i in (0, 1))
rate = sum((x - mean_x) * (y - mean_y) for x, y in rows) / sum((x - mean_x) ** 2 for x, _ in rows)
start = mean_y - rate * mean_x
left = sum((y - start - rate * x) ** 2 for x, y in rows) / sum((y - mean_y) ** 2 for _, y in rows)
# Between two doublings each: how the last half grows beside the first.
early, late = ((rows[k + 1][1] - rows[k][1]) / (rows[k + 1][0] - rows[k][0]) for k in (0, count - 2))
print(f"fit: {start:.2f} s + {1e6 * rate:.0f} us a finding, R2 {1 - left:.4f}; a finding costs {1e6 * early:.0f} us between the two smallest and {1e6 * late:.0f} us between the two largest")
sys.exit(0 if late <= 1.5 * early and 1 - left >= 0.99 else 1)
