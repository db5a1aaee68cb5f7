#!/usr/bin/env bash
# Kills a run over 100 papers 30 times at random moments; at the end nothing may be lost, changed or half-written.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
exomine=(dotnet src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll)

# 84 texts made of gold sentences, and the sample PDFs.
mkdir "$folder/in"
python3 - "$folder/in" <<'PY'
import glob, json, sys
texts = [json.loads(line)["text"] for name in sorted(glob.glob("corpus/gold/papers-*.jsonl")) for line in open(name, encoding="utf8")]
for n in range(84):
    with open(f"{sys.argv[1]}/t{n:03}.txt", "w", encoding="utf8") as out:
        out.write("\n\n".join(texts[(n * 13 + k) % len(texts)] for k in range(40)))
PY
cp corpus/papers/*.pdf "$folder/in/"

start=$EPOCHREALTIME
"${exomine[@]}" run "$folder/in" -o "$folder/whole" --quiet
whole=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')
kills=0
for _ in $(seq 30); do
    "${exomine[@]}" run "$folder/in" -o "$folder/out" --quiet & pid=$!
    sleep "$(awk -v t="$whole" -v r=$RANDOM 'BEGIN { print 0.3 + r / 32768 * t / 2 }')"
    kill -9 "$pid" 2>/dev/null && kills=$((kills + 1)) || true
    wait "$pid" 2>/dev/null || true
done
"${exomine[@]}" run "$folder/in" -o "$folder/out" --quiet
diff -r -x run.json -x .exomine "$folder/whole" "$folder/out"
done_before=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["doneBefore"])' "$folder/out/run.json")
echo "$kills of 30 runs were killed while running; $done_before of $(ls "$folder/in" | wc -l) papers were done before the last run; outputs are the same"
