#!/usr/bin/env bash
# How faithful is the text, beside pdftotext and mutool?  fidelity.sh EXOMINE FIDELITY_PY ARTICLES
# EXOMINE is the published program; ARTICLES holds <id>.pdf and <id>.xml (JATS). Fails when a bar is missed.
set -euo pipefail
exomine=$1 judge=$2 articles=$3
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/pdftotext" "$out/mutool"
"$exomine" text "$articles" -o "$out/exomine" || true
for file in "$articles"/*.pdf; do
    name=$(basename "$file" .pdf)
    pdftotext "$file" "$out/pdftotext/$name.txt" 2>/dev/null || true
    mutool draw -q -F txt -o "$out/mutool/$name.txt" "$file" 2>/dev/null || true
done
python3 "$judge" "$articles" exomine="$out/exomine" pdftotext="$out/pdftotext" mutool="$out/mutool" --each > "$out/scores"
grep -v $'\t' "$out/scores"
python3 "$(dirname "$0")/characters.py" "$out/exomine"
python3 - "$out/scores" <<'PY'
import re, sys
lines = open(sys.argv[1], encoding="utf8").read().splitlines()
ours = dict(re.findall(r"(\w+)=([\d.]+)", lines[0]))
rows = [(r[0], *map(float, r[1:])) for r in (l.split("\t") for l in lines if "\t" in l and not l.startswith("article"))]
behind = [r for r in rows if r[1] < max(r[2:]) - 0.02]
missed = [f"{k} {ours[k]} < {bar}" for k, bar in dict(sentW=.960, sentC=.975, rec=.998, prec=.955).items() if float(ours[k]) < bar]
missed += [f"{k} {ours[k]} > 0" for k in ("lig", "ctrl") if int(ours[k]) > 0]
missed += [f"{r[0]} {r[1]:.3f}, others {max(r[2:]):.3f}" for r in behind]
print(f"{len(rows)} articles, {len(behind)} more than 0.02 below the better of the others")
print("MISSED: " + "; ".join(missed) if missed else "all fidelity bars met")
sys.exit(bool(missed))
PY
