#!/usr/bin/env python3
"""Does any file bring a run down?  robust.py EXOMINE FILES [SECONDS]
FILES is a folder of broken and odd PDFs. Each must give a text or a line in failures.tsv within the limit; at least as many
non-empty texts as pdftotext gives; at most 5 files may lose half of what the better of pdftotext and mutool finds."""
import os, re, subprocess, sys, tempfile, time

exomine, folder = sys.argv[1:3]
limit = int(sys.argv[3]) if len(sys.argv) > 3 else 30
names = sorted(f for f in os.listdir(folder) if f.endswith(".pdf"))


def letters(text):
    return len(re.findall(r"\w", text))


def peer(command, file):
    try:
        done = subprocess.run([*command, file, *(["-"] if command[0] == "pdftotext" else [])], capture_output=True, timeout=limit)
        return letters(done.stdout.decode("utf8", "replace"))
    except subprocess.TimeoutExpired:
        return 0


with tempfile.TemporaryDirectory() as out:
    begun = time.monotonic()
    code = subprocess.run([exomine, "text", folder, "-o", out, "--timeout", str(limit)], stderr=subprocess.DEVNULL).returncode
    seconds = time.monotonic() - begun
    table = os.path.join(out, "failures.tsv")
    failed = {os.path.basename(l.split("\t")[0]): l.split("\t")[1] for l in open(table, encoding="utf8")} if os.path.exists(table) else {}
    ours, lost = {}, []
    for name in names:
        text = os.path.join(out, name[:-4] + ".txt")
        if os.path.exists(text):
            ours[name] = letters(open(text, encoding="utf8").read())
        elif name not in failed:
            lost.append(name)
    characters = subprocess.run([sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "characters.py"), out]).returncode
    poppler = {name: peer(["pdftotext"], os.path.join(folder, name)) for name in names}
    mupdf = {name: peer(["mutool", "draw", "-q", "-F", "txt"], os.path.join(folder, name)) for name in names}

def filled(counts):
    return sum(n > 0 for n in counts.values())


half = [n for n in names if 2 * ours.get(n, 0) < max(poppler[n], mupdf[n]) and max(poppler[n], mupdf[n]) > 0]
codes = {c: sum(x == c for x in failed.values()) for c in sorted(set(failed.values())) if c != "code"}
print(f"{len(names)} files in {seconds:.0f} s, exit code {code}; {len(ours)} texts, {len(names) - len(ours)} refused {codes}; lost without a word: {lost}")
print(f"with text: exomine {filled(ours)}, pdftotext {filled(poppler)}, mutool {filled(mupdf)}")
print(f"losing half: {len(half)} (bar 5): " + ", ".join(f"{n} {ours.get(n, 0)}/{max(poppler[n], mupdf[n])}" for n in half))
sys.exit(code not in (0, 1) or bool(characters) or bool(lost) or filled(ours) < filled(poppler) or len(half) > 5)
