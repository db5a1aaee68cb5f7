#!/usr/bin/env bash
# Opens reports in a real browser: the sample papers, hostile papers, and 500 varied copies.
# With a folder it renews the pictures there: .ci/checks/report.sh src/ExoMine.Report/pictures
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if ! command -v chromium >/dev/null || ! command -v npm >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium npm >/dev/null
fi
exomine=(dotnet src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll)

npm install --silent --no-audit --no-fund --prefix "$folder" playwright-core@1 axe-core@4 >/dev/null
"${exomine[@]}" run corpus/papers -o "$folder/out" --quiet
"${exomine[@]}" atlas "$folder/out" -o "$folder/atlas"
"${exomine[@]}" report "$folder/atlas" -o "$folder/report.html"
"${exomine[@]}" view "$folder/out/P05-myeloma-runx2as1.json" -o "$folder/view.html"
"${exomine[@]}" atlas --gold corpus/gold/papers-*.jsonl -o "$folder/gold"
"${exomine[@]}" report "$folder/gold" -o "$folder/gold.html"

python3 .ci/checks/hostile-paper.py "$folder/out" "$folder/hostile"
python3 .ci/checks/varied-papers.py "$folder/out" "$folder/many" 500
"${exomine[@]}" atlas "$folder/hostile" -o "$folder/hostile-atlas"
"${exomine[@]}" report "$folder/hostile-atlas" -o "$folder/hostile.html"
"${exomine[@]}" view "$folder/hostile/hostile.json" -o "$folder/hostile-view.html"
"${exomine[@]}" atlas "$folder/many" -o "$folder/many-atlas"
"${exomine[@]}" report "$folder/many-atlas" -o "$folder/many.html"
grep -o 'src/[^)" ]*\.png' README.md | while read -r picture; do
    [ "$(stat -c %s "$picture")" -lt 300000 ] || { echo "$picture: README's pictures stay under 300 KB"; exit 1; }
done
[ "$(grep -o 'src/[^)" ]*\.png' README.md | head -1)" = src/ExoMine.Report/pictures/report.png ] || { echo "README's first picture is the report"; exit 1; }
cp .ci/checks/report.mjs "$folder/"
node "$folder/report.mjs" "$folder" "${1:+$(realpath "$1")}"
