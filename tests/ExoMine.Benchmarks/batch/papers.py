#!/usr/bin/env python3
"""Is the last thousand of many papers as fast as the first, in constant memory?  papers.py EXOMINE [PAPERS]
Varied texts of 40 sentences; a thousand's CPU time (which others on the machine change less than its seconds) is that
between its first and its last output; the first thousand includes the compiler's warming up. Fails when a bar is missed."""
import os, sys, tempfile
from texts import texts
from watch import Watched

exomine, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10000
with tempfile.TemporaryDirectory() as work:
    folder, out = work + "/in", work + "/out"
    os.mkdir(folder)
    for n, text in enumerate(texts(count, 40)):
        with open(f"{folder}/p{n:06}.txt", "w", encoding="utf8") as file:
            file.write("\n\n".join(text))
    run = Watched([exomine, "run", folder, "-o", out, "--quiet"])
    written = sorted(os.stat(f"{out}/{name}").st_mtime for name in os.listdir(out) if name.startswith("p") and name.endswith(".json"))
part = min(1000, count // 4)
first, last = (run.cpu_at(written[b]) - run.cpu_at(written[a]) for a, b in ((0, part - 1), (-part, -1)))
early, late = run.peak(0.1, 0.3), run.peak(0.8, 1.0)
print(f"{len(written)} of {count} papers in {run.seconds:.0f} s, {count / run.seconds:.0f}/s, {run.cpu:.0f} CPU seconds, exit code {run.code}")
print(f"first {part}: {first:.2f} CPU seconds; last {part}: {last:.2f} (bar: not slower by more than a tenth)")
print(f"memory: {early:.0f} MB in the second tenth and third, {late:.0f} MB in the last fifth, {run.peak():.0f} MB at most (bar: no growth by more than a quarter)")
sys.exit(run.code != 0 or len(written) != count or last > first * 1.1 or late > early * 1.25)
