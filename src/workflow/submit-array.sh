#!/usr/bin/env bash
# submit-array.sh N OUT PAPERS...: N shards as a Slurm array, and their merge when all have finished. Prints both job numbers.
# The same command again does only what is missing. Partition, account, time and memory: SBATCH_PARTITION and the other
# variables that sbatch itself reads.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
n=$1 out=$2
mkdir -p "$out/logs"
array=$(sbatch --parsable --array="1-$n" --output="$out/logs/%a-of-$n.log" "$here/array.sbatch" "$@")
merge=$(sbatch --parsable --dependency="afterok:$array" --kill-on-invalid-dep=yes --output="$out/logs/merge.log" "$here/merge.sbatch" "$n" "$out")
echo "array $array"
echo "merge $merge"
