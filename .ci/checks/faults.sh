#!/usr/bin/env bash
# What an overnight run meets: a full disk, a folder that cannot be written to, inputs that vanish, a second run, Ctrl-C.
# Each has a clear message and its exit code, and the next run ends as one that nothing has disturbed.
set -euo pipefail
cd "$(dirname "$0")/../.."
exomine=(dotnet "$PWD/src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll")
work=$(mktemp -d)
trap 'umount "$work/full" 2>/dev/null || true; rm -rf "$work"' EXIT

mkdir "$work/in"
python3 - "$work/in" <<'PY'
import glob, json, sys
texts = [json.loads(line)["text"] for name in sorted(glob.glob("corpus/gold/papers-*.jsonl")) for line in open(name, encoding="utf8")]
for n in range(60):
    with open(f"{sys.argv[1]}/t{n:03}.txt", "w", encoding="utf8") as out:
        out.write("\n\n".join(texts[(n * 17 + k) % len(texts)] for k in range(60)))
PY
cp corpus/papers/P0[1-4]*.pdf "$work/in/"
cd "$work"
"${exomine[@]}" run in -o whole --quiet --format tsv --format bioc-xml

fail() { echo "faults: $*" >&2; cat said >&2; exit 1; }
# expect CODE PATTERN ARGUMENTS...: the run ends with the code and says the words.
expect() {
    local code=$1 words=$2 got=0
    shift 2
    "${exomine[@]}" "$@" > said 2>&1 || got=$?
    [ "$got" -eq "$code" ] || fail "exit code $got instead of $code: $*"
    [ -z "$words" ] || grep -qE "$words" said || fail "does not say \"$words\": $*"
}
same() { diff -rq -x run.json -x .exomine -x .exported whole "$1" || fail "$1 differs from the undisturbed run"; }

# Full disk: a file system of some megabytes, which the run fills; made larger, the same command does the rest.
mkdir full
if mount -t tmpfs -o size=3m tmpfs full 2>/dev/null; then
    expect 3 "cannot be written .*(No space left|not enough space|disk full).*run the same command again" run in -o full/out --quiet --format tsv --format bioc-xml
    [ "$(find full/out -name '*.json' -not -name run.json -not -path '*/.exomine/*' -size 0 | wc -l)" -eq 0 ] || fail "half-written files on the full disk"
    kept=$(find full/out/.exomine/done -name '*.json' | wc -l)
    mount -o remount,size=64m full
    expect 0 "" run in -o full/out --quiet --format tsv --format bioc-xml
    again=$(python3 -c 'import json; print(json.load(open("full/out/run.json"))["doneBefore"])')
    [ "$again" -gt 0 ] || fail "nothing of the $kept finished papers was kept"
    same full/out
    umount full
    echo "full disk: $again of 64 papers were kept, the rest done by the same command"
else
    echo "full disk: not tested, no tmpfs can be mounted here"
fi

# Power: every output is on the disk before the run says that it has finished (what .exomine keeps may be lost: it is done again).
command -v strace > /dev/null || { apt-get update -qq && apt-get install -y -qq strace > /dev/null; } || true
if strace -o /dev/null true 2> /dev/null; then
    strace -f -y -qq -e trace=fsync,rename,renameat,renameat2 -o calls "${exomine[@]}" run in/P01*.pdf in/t000.txt -o power --quiet --format tsv --format parquet --format bioc-xml
    python3 - <<'PY'
import re
calls = open("calls").read()
written = set(re.findall(r"fsync\(\d+<([^>]*?)(?:\.part)?>", calls))
named = {name.rsplit("/power/", 1)[1] for name in re.findall(r'rename.*"([^"\n]*/power/[^"\n]*)"', calls)}
named = {name for name in named if not name.startswith(".exomine/")}
missing = {name for name in named if not any(path.endswith("/power/" + name) for path in written)}
assert len(named) >= 10 and not missing, (len(named), missing)
print(f"power: {len(named)} outputs were on the disk when the run ended")
PY
else
    echo "power: not tested, nothing can be traced here"
fi

# An OUT that cannot be written to: a file in its place, and (not for root, who may write anywhere) a read-only folder or mount.
touch file
expect 3 "file/out: cannot be written to .*name another folder" run in -o file/out --quiet
mkdir ro
if mount -t tmpfs -o size=1m,ro tmpfs ro 2>/dev/null; then
    expect 3 "ro/out: cannot be written to .*name another folder" run in -o ro/out --quiet
    umount ro
    mkdir -p was/out && cp -r whole/. was/out && mount --bind was ro && mount -o remount,ro,bind ro
    expect 3 "ro/out: cannot be written to .*name another folder" run in -o ro/out --quiet
    expect 0 "all is as the run wrote it" verify ro/out
    umount ro
    echo "read-only OUT: refused at the start; verify and status read it"
fi

# Inputs that vanish while the run is going on: those fail alone, and are read when they are back.
cp -r in going
"${exomine[@]}" run going -o gone --quiet --jobs 1 > said 2>&1 & pid=$!
for _ in $(seq 200); do [ -e gone/t005.json ] && break; sleep 0.05; done
mv going/t058.txt going/t059.txt .
code=0; wait $pid || code=$?
[ "$code" -eq 1 ] || fail "exit code $code after inputs vanished"
grep -qE "going/t059.txt: .*(cannot be read|Could not find)" said || fail "a vanished input is not told"
[ "$(tail -n +2 gone/failures.tsv | wc -l)" -eq 2 ] || fail "not two failures"
mv t058.txt t059.txt going/
expect 0 "" run going -o gone --quiet --format tsv --format bioc-xml
"${exomine[@]}" run going -o gone-whole --quiet --format tsv --format bioc-xml
diff -rq -x run.json -x .exomine -x .exported gone-whole gone || fail "the folder of vanished inputs differs"
echo "vanished inputs: two failures, read when they were back"

# Two runs at once: the second says so and touches nothing. Ctrl-C: what is in hand is finished, and the same command does the rest.
# (A background process of a script ignores SIGINT unless it is told otherwise.)
python3 - "${exomine[@]}" <<'PY'
import os, signal, subprocess, sys, time
run = [*sys.argv[1:], "run", "in", "-o", "two", "--quiet", "--jobs", "1", "--format", "tsv", "--format", "bioc-xml"]
first = subprocess.Popen(run, stderr=subprocess.PIPE, text=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
while not os.path.exists("two/t003.json"): time.sleep(0.02)
second = subprocess.run(run, stderr=subprocess.PIPE, text=True)
assert second.returncode == 3 and "another run is writing there" in second.stderr, second
status = subprocess.run([*sys.argv[1:], "status", "two"], stdout=subprocess.PIPE, text=True)
assert "running" in status.stdout, status
first.send_signal(signal.SIGINT)
said = first.communicate(timeout=60)[1]
assert first.returncode == 130 and "the same command does the rest" in said, (first.returncode, said)
done = sum(1 for name in os.listdir("two") if name.endswith(".json")) - 1
assert 3 <= done < 64, done
again = subprocess.run(run, stderr=subprocess.PIPE, text=True)
assert again.returncode == 0, again
print(f"two runs: the second refused; Ctrl-C: {done} of 64 papers written, the rest by the same command")
PY
same two
echo "faults: every disturbed run ended as the undisturbed one"
