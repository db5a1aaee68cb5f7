"""Runs a command and watches its memory: the resident megabytes of it and its children, sampled while it goes on."""
import os, subprocess, threading, time
from resource import RUSAGE_CHILDREN, getrusage

PAGE = os.sysconf("SC_PAGE_SIZE") / 2**20


def resident(pid):
    """Megabytes of a process and all below it; shared pages are counted once for each."""
    total, pending = 0.0, [pid]
    while pending:
        current = pending.pop()
        try:
            total += int(open(f"/proc/{current}/statm").read().split()[1]) * PAGE
            for task in os.listdir(f"/proc/{current}/task"):
                pending += [int(child) for child in open(f"/proc/{current}/task/{task}/children").read().split()]
        except (OSError, IndexError):
            pass
    return total


def cpu_of(pid):
    """CPU seconds that a process has used, without its children."""
    try:
        fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return 0.0


def machine():
    """CPU seconds that everything on the machine has used, waiting aside."""
    user, nice, system, _, _, irq, softirq, steal = map(int, open("/proc/stat").readline().split()[1:9])
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


class Watched:
    """seconds, cpu (user + system, children included), others (cores that everything else kept busy), and samples (seconds, megabytes, own CPU seconds) of a finished command."""

    def __init__(self, command, every=0.1):
        self.samples, before, busy, self.start = [], getrusage(RUSAGE_CHILDREN), machine(), time.time()
        start = self.start
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        done = threading.Event()

        def watch():
            while not done.wait(every):
                self.samples.append((time.time() - start, resident(process.pid), cpu_of(process.pid)))

        watcher = threading.Thread(target=watch)
        watcher.start()
        self.code = process.wait()
        self.seconds = time.time() - start
        done.set()
        watcher.join()
        after = getrusage(RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.others = max(0.0, machine() - busy - self.cpu) / self.seconds

    def cpu_at(self, moment):
        """CPU seconds that the process itself had used at a moment of the clock."""
        at = moment - self.start
        earlier = [sample for sample in self.samples if sample[0] <= at and sample[2] > 0]
        later = [sample for sample in self.samples if sample[0] > at and sample[2] > 0]
        if not earlier or not later:
            return (earlier or later)[-1 if earlier else 0][2]
        (a, _, before), (b, _, after) = earlier[-1], later[0]
        return before + (after - before) * (at - a) / (b - a)

    def peak(self, begin=0.0, end=1.0):
        """Highest sample in a part of the run's time."""
        return max((mb for at, mb, _ in self.samples if begin * self.seconds <= at <= end * self.seconds), default=0.0)
