#!/usr/bin/env bash
# Runs the Snakefile on this machine and on a one-node Slurm, and the Slurm array, each with a shard killed on the way and the
# same command again: only what is missing may be done again, and the merged result must equal the single run.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v snakemake > /dev/null || ! command -v slurmctld > /dev/null || ! command -v munged > /dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends snakemake slurm-wlm munge > /dev/null \
        || { echo "snakemake, slurm-wlm and munge are needed and cannot be installed from Debian's packages: the workflow is not checked"; exit 1; }
fi
. .ci/checks/one-node-slurm.bash

# Processes of ours that still run there: workers, inner snakemakes, jobs.
left() { grep -lsaFf <(echo "$folder") /proc/[0-9]*/cmdline | cut -d/ -f3 || true; }
clean() {
    slurm_down
    for pid in $(left); do kill -9 "$pid" 2> /dev/null || true; done
    rm -rf "$folder"
}
folder=$(mktemp -d)
chmod 0755 "$folder"
trap clean EXIT
trap 'exit 130' INT TERM HUP

exomine=${EXOMINE:-$folder/program/exomine}
[ -n "${EXOMINE:-}" ] || dotnet publish src/ExoMine.Cli -c Release -v q -o "$folder/program" > "$folder/publish.log" || { cat "$folder/publish.log"; exit 1; }
export PATH=/usr/bin:$PATH
papers=$PWD/corpus/papers
workflow=$PWD/src/workflow
python=$PWD/.ci/checks/workflow.py
"$exomine" run "$papers" -o "$folder/whole" --quiet --format tsv
cd "$folder"

# check NAME KILLER COMMAND...: the command is broken off in the middle of a shard by KILLER, which is given its process and its
# job, fails, and is given again.
check() {
    local name=$1 killer=$2 start=$SECONDS shard pid job running
    shift 2
    mkdir "$folder/$name"
    (cd "$folder/$name" && "$@") > "$folder/$name.log" 2>&1 & running=$!
    read -r shard pid job < <(python3 "$python" halt "$folder/$name/out/shards") || { kill "$running" || true; cat "$folder/$name.log"; exit 1; }
    "$killer" "$pid" "$job"
    ! wait "$running" || { echo "$name: a shard was killed, and the command says that all is well"; exit 1; }
    [ ! -e "$folder/$name/out/merged" ] || { echo "$name: merged without $shard"; exit 1; }
    python3 "$python" snapshot "$folder/$name/out/shards" "$shard" > "$folder/$name.json"
    (cd "$folder/$name" && "$@") > "$folder/$name.again.log" 2>&1 || { cat "$folder/$name.again.log" "$folder/$name"/out/logs/*; exit 1; }
    python3 "$python" compare "$folder/$name.json" "${finished_shards:-stay}" || { echo "$name: done work was done again"; exit 1; }
    diff -rq -x run.json -x .exomine "$folder/whole" "$folder/$name/out/merged" || { cat "$folder/$name/out/merged/failures.tsv" "$folder/$name"/out/logs/*; exit 1; }
    echo "$name: the merged result equals the single run ($((SECONDS - start)) s)"
}
kill_process() { kill -9 "$1"; }
kill_job() { scancel --signal=KILL --full "$2"; }

snake=(snakemake -s "$workflow/Snakefile" --keep-going --config "papers=$papers" out=out shards=4 "exomine=$exomine" formats=tsv mem_mb=500 minutes=10)
check laptop kill_process "${snake[@]}" -c2
(cd laptop && "${snake[@]}" -c2) > idle.log 2>&1
grep -q "Nothing to be done" idle.log || { echo "laptop: a finished run is run again"; exit 1; }

slurm_up "$folder/s"
check slurm kill_job "${snake[@]}" --slurm -j 4 --default-resources slurm_partition=test --max-status-checks-per-second 1

# Ends when the queue is empty; all is well when the merge has finished.
array() {
    local jobs
    jobs=$(SBATCH_MEM_PER_NODE=500 EXOMINE=$exomine EXOMINE_MERGE_OPTIONS="--format tsv" "$workflow/submit-array.sh" 4 out "$papers") || return 1
    echo "$jobs"
    while [ -n "$(squeue -h)" ]; do sleep 0.5; done
    [ "$(scontrol -o show job "$(sed -n 's/^merge //p' <<< "$jobs")" | grep -o 'JobState=[A-Z]*')" = JobState=COMPLETED ]
}
finished_shards=all-ran check array kill_job array

slurm_down
nothing_left() { [ -z "$(left)" ]; }
_until 50 nothing_left || { for pid in $(left); do tr "\0" " " < "/proc/$pid/cmdline" || true; done; echo "still running: $(left)"; exit 1; }
