#!/usr/bin/env python3
"""What does PDF -> text cost beside pdftotext?  cost.py EXOMINE ARTICLES
CPU seconds (user + system, all children) of `EXOMINE text ARTICLES` with its workers and start-up, against pdftotext with one
process a file; the warm rate (the second pass in one worker); the worker's peak memory. Fails when a bar is missed."""
import os, struct, subprocess, sys, tempfile
from resource import RUSAGE_CHILDREN, getrusage

exomine, articles = sys.argv[1:3]
files = sorted(os.path.join(os.path.abspath(articles), f) for f in os.listdir(articles) if f.endswith(".pdf"))


def cpu(work):
    before = getrusage(RUSAGE_CHILDREN)
    work()
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def pdftotext():
    for file in files:
        subprocess.run(["pdftotext", file, os.devnull], stderr=subprocess.DEVNULL)


def ours():
    with tempfile.TemporaryDirectory() as out:
        subprocess.run([exomine, "text", articles, "-o", out], stderr=subprocess.DEVNULL)


class Worker:
    """Speaks to a worker as the program does: path, password, seconds; the reply is read to its end by a second request's start."""

    def __init__(self):
        settings = dict(os.environ, DOTNET_gcConcurrent="0", DOTNET_TieredPGO="0", DOTNET_GCHeapHardLimit="40000000")
        self.process = subprocess.Popen([exomine, "pdf-worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=settings)
        os.set_blocking(self.process.stdout.fileno(), False)

    def seconds(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak(self):
        status = open(f"/proc/{self.process.pid}/status").read()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def read_all(self):
        """All files once; an empty path at the end is refused at once, which tells that all before it are done."""
        def string(text):
            data, head, size = text.encode(), b"", len(text.encode())
            while size >= 0x80:
                head, size = head + bytes([size & 0x7F | 0x80]), size >> 7
            return head + bytes([size]) + data
        for path in [*files, "/nowhere/last.pdf"]:
            self.process.stdin.write(string(path) + string("") + struct.pack("<d", 120.0))
        self.process.stdin.flush()
        tail = b""
        while b"last.pdf" not in tail:
            select_ready(self.process.stdout)
            chunk = self.process.stdout.read(1 << 20)
            if chunk == b"":
                sys.exit("the worker died")
            tail = tail[-200:] + (chunk or b"")


def select_ready(stream):
    import select
    select.select([stream], [], [])


rounds = sorted((cpu(ours), cpu(pdftotext)) for _ in range(3))
ratios = sorted(a / b for a, b in rounds)
ours_seconds, theirs_seconds = sorted(a for a, _ in rounds)[1], sorted(b for _, b in rounds)[1]
worker = Worker()
worker.read_all()
cold = worker.seconds()
worker.read_all()
warm = worker.seconds() - cold
peak = worker.peak()
worker.process.stdin.close()
worker.process.wait()
print(f"{len(files)} files; CPU seconds (medians of 3): exomine {ours_seconds:.2f}, pdftotext {theirs_seconds:.2f}; ratio {ratios[1]:.2f} (bar 2.5; {', '.join(f'{r:.2f}' for r in ratios)})")
print(f"one worker: first pass {cold:.2f} s, second pass {warm:.2f} s; warm rate {theirs_seconds / warm:.2f} x pdftotext's (bar > 1)")
print(f"peak memory of the worker: {peak:.0f} MB (bar 400)")
sys.exit(ratios[1] > 2.5 or warm >= theirs_seconds or peak > 400)
