#!/usr/bin/env python3
"""Mutates the sample PDFs (seeded) and has them read by worker processes and, every eighth, annotated: no hang, no escape, no file lost.
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
    os.mkdir(f"{folder}/text-in")
    for n in range(count):
        with open(f"{folder}/text-in/m{n:04}.pdf", "wb") as file:
            file.write(mutant())
    def run(command, suffix, names):
        """Whether all went as it must."""
        out = f"{folder}/{command}"
        done = subprocess.run([*exomine, command, f"{folder}/{command}-in", "-o", out, "--timeout", "20", "--max-memory", "512"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120 + 25 * len(names))
        table = f"{out}/failures.tsv"
        failed = [l.rstrip("\n").split("\t") for l in open(table, encoding="utf8")][1:] if os.path.exists(table) else []
        read = {f[:-len(suffix)] for f in os.listdir(out) if f.endswith(suffix)}
        refused = {os.path.basename(f[0])[:-4] for f in failed}
        lost = [n for n in names if n not in read | refused]
        codes = {code: sum(f[1] == code for f in failed) for code in sorted({f[1] for f in failed})}
        bad = {code for code in codes if code in ("timeout", "crashed", "internal_error")}
        print(f"{command}: {len(names)} mutants: {len(read & set(names))} read, {len(refused)} refused {codes}, lost {lost}, exit code {done.returncode}")
        return done.returncode in (0, 1) and not lost and not bad

    names = [f"m{n:04}" for n in range(count)]
    os.mkdir(f"{folder}/run-in")
    for name in names[::8]:
        os.link(f"{folder}/text-in/{name}.pdf", f"{folder}/run-in/{name}.pdf")
    good = [run("text", ".txt", names), run("run", ".json", names[::8])]
    sys.exit(not all(good))
