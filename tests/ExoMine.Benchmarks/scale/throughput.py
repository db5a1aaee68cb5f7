#!/usr/bin/env python3
"""throughput.py EXOMINE ARTICLES [COPIES]: papers and sentences a second on JATS texts and on PDFs, and what 6 million articles take.

ARTICLES holds <id>.xml and <id>.pdf. Copies differ in their bytes, so that no cache helps. The cost of an article is the slope
between one copy and COPIES of each, so that start-up does not count; CPU seconds include workers and hardly depend on who else
uses the machine. Seconds on the clock do.
"""
import glob, json, os, pathlib, resource, subprocess, sys, tempfile, time

exomine, articles, copies = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 6
ARTICLES = 6_000_000
TAIL = {"xml": b"\n<!-- %d -->\n", "pdf": b"\n%%%d\n"}


def measure(kind, count, folder):
    inputs = pathlib.Path(folder, f"{kind}-{count}")
    inputs.mkdir()
    for path in sorted(glob.glob(f"{articles}/*.{kind}")):
        for k in range(count):
            (inputs / f"{pathlib.Path(path).stem}-{k}.{kind}").write_bytes(pathlib.Path(path).read_bytes() + TAIL[kind] % k)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    code = subprocess.run([exomine, "run", str(inputs), "-o", f"{inputs}-out", "--quiet"], check=False).returncode
    after, seconds = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic() - start
    if code not in (0, 1):
        sys.exit(f"exomine ended with {code}")
    counts = json.load(open(f"{inputs}-out/run.json", encoding="utf8"))["counts"]
    written = sum(f.stat().st_size for f in pathlib.Path(f"{inputs}-out").glob("*") if f.is_file())
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"papers": counts["papers"], "sentences": counts["sentences"], "cpu": cpu, "clock": seconds, "bytes": written}


print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
for kind in ("xml", "pdf"):
    with tempfile.TemporaryDirectory() as folder:
        one, many = measure(kind, 1, folder), measure(kind, copies, folder)
    papers, sentences, cpu, clock = (many[key] - one[key] for key in ("papers", "sentences", "cpu", "clock"))
    print(f"{kind}: {many['papers']} papers, {many['sentences']} sentences ({sentences / papers:.0f} a paper), {many['clock']:.1f} s, {many['cpu']:.1f} CPU s")
    print(f"  on the clock     {papers / clock:7.1f} papers/s {sentences / clock:9.0f} sentences/s")
    print(f"  a CPU second     {papers / cpu:7.1f} papers   {sentences / cpu:9.0f} sentences")
    print(f"  start-up         {max(0.0, one['cpu'] - cpu / papers * one['papers']):7.1f} CPU s")
    print(f"  6 million        {ARTICLES / papers * cpu / 3600:7.0f} core hours, {ARTICLES / many['papers'] * many['bytes'] / 1e12:.2f} TB of JSON and tables")
