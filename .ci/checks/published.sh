#!/usr/bin/env bash
# The published program is machine code, compiled without its own warnings. It must write what the managed program writes, byte for
# byte, in every format; hold the limits on PDFs; and say in words that it cannot train.
set -euo pipefail
cd "$(dirname "$0")/../.."
{ command -v cc > /dev/null && [ -e /usr/include/zlib.h ]; } || { apt-get update -qq && apt-get install -y -qq gcc zlib1g-dev > /dev/null; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
managed=(dotnet "$PWD/src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll")
exomine=${EXOMINE:-$work/program/exomine}
[ -n "${EXOMINE:-}" ] || dotnet publish src/ExoMine.Cli -c Release -r linux-x64 -o "$work/program" -v q
file=$(head -c 4 "$exomine" | tail -c 3)
[ "$file" = ELF ] || { echo "no machine code at $exomine"; exit 1; }

formats=()
for format in jsonl bioc-xml bioc-json pubtator brat pubannotation indra tsv parquet; do formats+=(--format "$format"); done
"${managed[@]}" run corpus/papers -o "$work/managed" --quiet "${formats[@]}"
"$exomine" run corpus/papers -o "$work/native" --quiet "${formats[@]}"
diff -r -x run.json -x .exomine -x .exported "$work/managed" "$work/native"
"$exomine" verify "$work/native"
"$exomine" eval corpus/gold/papers-dev.jsonl --report "$work/eval" > /dev/null

# Two forms that draw each other for ever overflow the stack, which machine code does not say; 64 MB are too little for so much drawing.
python3 - "$work" <<'PY'
import sys
def pdf(name, page, *more):
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", page, *more]
    body = "%PDF-1.4\n" + "".join(f"{n} 0 obj {o} endobj\n" for n, o in enumerate(objects, 1))
    open(f"{sys.argv[1]}/{name}", "w").write(body + f"trailer <</Root 1 0 R/Size {len(objects) + 1}>>\n%%EOF\n")
def stream(keys, content): return f"<<{keys}/Length {len(content)}>> stream\n{content}\nendstream"
def form(other): return stream(f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {other} 0 R>>>>", "/X Do")
page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
pdf("ring.pdf", page, stream("", "/X Do"), form(6), form(5))
pdf("maps.pdf", page, stream("", "1 0 0 1 2 3 cm\n" * 1_200_000))
PY
cp corpus/papers/P01*.pdf "$work/good.pdf"
"$exomine" text "$work"/*.pdf -o "$work/text" --max-memory 64 --timeout 60 2> /dev/null && { echo "hostile files were read"; exit 1; }
cut -f2 "$work/text/failures.tsv" | tail -n +2 | paste -sd ' ' | grep -qx "too_much_memory stack_overflow" || { cat "$work/text/failures.tsv"; exit 1; }
[ -s "$work/text/good.txt" ]

code=0
"$exomine" train effect corpus/gold/papers-dev.jsonl -o "$work/model" 2> "$work/said" || code=$?
[ "$code" -eq 2 ] && grep -q "cannot train" "$work/said"
echo "published: machine code writes what the managed program writes, and costs no more than itself where a PDF breaks it"
