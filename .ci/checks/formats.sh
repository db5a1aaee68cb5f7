#!/usr/bin/env bash
# Runs the program on a small input in every format and has the outputs read by others: xmllint against BioC's DTD, Python for the rest.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$here/../../src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll
if ! command -v xmllint >/dev/null || ! command -v python3 >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libxml2-utils python3
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir in
printf 'Results\n\nIn 𝛽-blocked OVX mice, BMSC-derived exosomes carrying miR-21-5p promoted osteogenesis by targeting SMAD7.\nTNF‑α inhibited osteogenic differentiation of\nBMSCs.\r\n' > in/text.txt
printf '%s\n' '{"id":"D#1","text":"miR-31 inhibited 😀 osteogenic differentiation of BMSCs."}' '{"id":"D/2","text":"Exosomal miR-29a did not promote bone formation."}' > in/lines.jsonl
python3 "$here/formats.py" make in
dotnet "$program" run in -o out --quiet --format jsonl --format bioc-xml --format bioc-json --format pubtator --format brat --format pubannotation --format indra --format tsv --format parquet
sed -i 's/<!DOCTYPE[^>]*>//' out/bioc-xml/*.xml
xmllint --noout --dtdvalid "$here/bioc.dtd" out/bioc-xml/*.xml
python3 "$here/formats.py" check in out

# What whole papers give: BioC against its DTD again, and every statement against INDRA's rules.
dotnet "$program" run "$here/../../corpus/papers" -o corpus --quiet --format bioc-xml --format bioc-json --format indra
sed -i 's/<!DOCTYPE[^>]*>//' corpus/bioc-xml/*.xml
xmllint --noout --dtdvalid "$here/bioc.dtd" corpus/bioc-xml/*.xml
python3 "$here/formats.py" corpus corpus
