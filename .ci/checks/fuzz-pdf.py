#!/usr/bin/env python3
"""Mutates the sample PDFs (seeded) and has them read by worker processes: no hang, no escape, no file lost.
fuzz-pdf.py [COUNT] [SEED]; EXOMINE may name a published program instead of the checkout's build."""
import glob, os, random, shlex, subprocess, sys, tempfile

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
count = int(sys.argv[1]) if len(sys.argv) > 1 else 80
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261123)
exomine = shlex.split(os.environ.get("EXOMINE", "dotnet " + shlex.quote(os.path.join(root, "src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll"))))
samples = [open(p, "rb").read() for p in sorted(glob.glob(os.path.join(root, "corpus/papers/*.pdf")))]
TOKENS = [b"<<", b">>", b"[" * 5000, b"obj", b"endobj", b"stream", b"0 R", b"/Kids", b"/Length 999999999", b"-1", b"(", b"/Filter/FlateDecode"]


def mutant():
    data = bytearray(rng.choice(samples))
    for _ in range(rng.choice((1, 3, 10, 100))):
        at = rng.randrange(len(data))
        match rng.randrange(6):
            case 0: data[at] = rng.randrange(256)
            case 1: data[at:at] = rng.choice(TOKENS)
            case 2: del data[at:at + rng.randrange(1, 400)]
            case 3: data[at:at] = data[at:at + rng.randrange(1, 2000)]
            case 4: data[at:at + 4] = b"%04d" % rng.randrange(10000)
            case 5 if rng.random() < 0.1: del data[at:]
        if len(data) < 10:
            break
    return bytes(data)


with tempfile.TemporaryDirectory() as folder:
    os.mkdir(f"{folder}/in")
    for n in range(count):
        with open(f"{folder}/in/m{n:04}.pdf", "wb") as file:
            file.write(mutant())
    done = subprocess.run([*exomine, "text", f"{folder}/in", "-o", f"{folder}/out", "--timeout", "20", "--max-memory", "512"],
                          stderr=subprocess.DEVNULL, timeout=60 + 25 * count)
    table = f"{folder}/out/failures.tsv"
    failed = [l.rstrip("\n").split("\t") for l in open(table, encoding="utf8")][1:] if os.path.exists(table) else []
    texts = {f[:-4] for f in os.listdir(f"{folder}/out") if f.endswith(".txt")}
    refused = {os.path.basename(f[0])[:-4] for f in failed}
    lost = [n for n in range(count) if f"m{n:04}" not in texts | refused]
    codes = {code: sum(f[1] == code for f in failed) for code in sorted({f[1] for f in failed})}
    bad = {code for code in codes if code in ("timeout", "crashed", "internal_error")}
    print(f"{count} mutants: {len(texts)} read, {len(refused)} refused {codes}, lost {lost}, exit code {done.returncode}")
    sys.exit(done.returncode not in (0, 1) or bool(lost) or bool(bad))
