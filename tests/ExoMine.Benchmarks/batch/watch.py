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


class Watched:
    """seconds, cpu (user + system, children included), and (seconds, megabytes) samples of a finished command."""

    def __init__(self, command, every=0.1):
        self.samples, before, start = [], getrusage(RUSAGE_CHILDREN), time.time()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        done = threading.Event()

        def watch():
            while not done.wait(every):
                self.samples.append((time.time() - start, resident(process.pid)))

        watcher = threading.Thread(target=watch)
        watcher.start()
        self.code = process.wait()
        self.seconds = time.time() - start
        done.set()
        watcher.join()
        after = getrusage(RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def peak(self, begin=0.0, end=1.0):
        """Highest sample in a part of the run's time."""
        return max((mb for at, mb in self.samples if begin * self.seconds <= at <= end * self.seconds), default=0.0)
