"""Breaks off a shard in the middle, and tells later whether only that shard was done again."""
import glob, json, os, signal, sys, time


def pid_at(shard):
    lock = os.path.realpath(f"{shard}/.exomine/lock")
    for link in glob.glob("/proc/[0-9]*/fd/*"):
        try:
            if os.readlink(link) == lock:
                return int(link.split("/")[2])
        except OSError:
            pass
    return None


def papers(shard):
    return {f: [os.stat(f).st_mtime_ns, os.stat(f).st_ino] for f in sorted(glob.glob(f"{shard}/*.json")) if not f.endswith("/run.json")}


def record(shard):
    with open(f"{shard}/run.json", encoding="utf8") as file:
        return json.load(file)


def halt(shards):
    """Halts the first run that has done some of its inputs and not all; prints shard, process and Slurm job."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        for shard in glob.glob(f"{shards}/*-of-*/"):
            done = len(glob.glob(f"{shard}/.exomine/done/*.json"))
            pid = done and pid_at(shard)
            if not pid:
                continue
            try:
                os.kill(pid, signal.SIGSTOP)
            except ProcessLookupError:
                continue
            done = len(glob.glob(f"{shard}/.exomine/done/*.json"))
            if pid_at(shard) == pid and done < len(record(shard)["inputs"]):
                with open(f"/proc/{pid}/environ", encoding="utf8") as file:
                    job = dict(pair.split("=", 1) for pair in file.read().split("\0") if "=" in pair).get("SLURM_JOB_ID", "-")
                print(os.path.basename(shard.rstrip("/")), pid, job)
                return
            os.kill(pid, signal.SIGCONT)
        time.sleep(0.002)
    sys.exit("no run could be halted in the middle")


def snapshot(shards, broken):
    """What is done when the first command has ended."""
    folders = sorted(glob.glob(f"{shards}/*-of-*/"))
    whole = {f: os.stat(f"{f}/run.json").st_mtime_ns for f in folders if record(f)["finished"]}
    if f"{shards}/{broken}/" in whole or len(whole) != len(folders) - 1:
        sys.exit(f"{broken} was broken off, but finished are {sorted(whole)}")
    json.dump({"broken": f"{shards}/{broken}/", "papers": {f: papers(f) for f in folders}, "whole": whole}, sys.stdout)


def compare(path, finished_shards_ran):
    """Nothing that was done is done again, and the broken shard went on where it was (at its end, if the signal let it finish what was in hand)."""
    before = json.load(open(path, encoding="utf8"))
    for shard, done in before["papers"].items():
        now = papers(shard)
        again = [f for f, stamp in done.items() if now.get(f) != stamp]
        if again:
            sys.exit(f"done again: {again}")
        if shard in before["whole"] and not finished_shards_ran and os.stat(f"{shard}/run.json").st_mtime_ns != before["whole"][shard]:
            sys.exit(f"{shard}: was finished, and ran again")
        if finished_shards_ran and shard in before["whole"] and record(shard)["doneBefore"] != len(record(shard)["inputs"]):
            sys.exit(f"{shard}: {record(shard)['doneBefore']} of {len(record(shard)['inputs'])} were done before")
    broken = record(before["broken"])
    if broken["doneBefore"] != len(before["papers"][before["broken"]]):
        sys.exit(f"{before['broken']}: {broken['doneBefore']} taken over of {len(before['papers'][before['broken']])} that were done")
    print(f"{broken['shard']} went on after {broken['doneBefore']} of {len(broken['inputs'])} papers; the others stayed")


if sys.argv[1] == "halt":
    halt(sys.argv[2])
elif sys.argv[1] == "snapshot":
    snapshot(sys.argv[2], sys.argv[3])
else:
    compare(sys.argv[2], sys.argv[3] == "all-ran")
