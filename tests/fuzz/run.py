"""Mutated documents, configs and overlays: ``python tests/fuzz/run.py --count 10000``.

Prints what came of them and, for every kind of problem, how to see it again; the files of the
first case of each, made smaller where that goes quickly, lie in the folder it names. Exits with 1
where there is any problem. ``--only N`` looks at one case.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import re
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from queue import Empty, SimpleQueue

if __name__ == "__main__":
    for folder in ("tests", "generator"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / folder))

from fuzz import probe
from fuzz.cases import make
from fuzz.seeds import seeds
from fuzz.shrink import shrink
from fuzz.worker import Closer, Result, Worker

CHUNK = 200
"""Cases that one process looks at: memory stays small, and hash seeds vary."""
BUSY = 60.0
"""Seconds of work after which a process that says nothing is taken to go round in circles."""
SILENT = 900.0
"""Seconds after which one is taken to wait for what never comes; others may want the processor."""
MEMORY = 3 << 30
"""Bytes that one process may use."""


class Tally:
    """What has been found so far, by all processes."""

    def __init__(self) -> None:
        self.documents = 0
        self.generated = 0
        self.problems: dict[tuple[str, str], list[int]] = {}
        self.details: dict[tuple[str, str], str] = {}

    def add(self, result: Result, *, late: bool) -> None:
        """Take in one result; a late one is about a case that has been counted."""
        self.documents += not late
        self.generated += result.generated and not late
        for problem in result.problems:
            key = (problem.kind, problem.cause)
            self.problems.setdefault(key, []).append(result.number)
            self.details.setdefault(key, problem.details)

    def lines(self, seconds: float) -> list[str]:
        """The counts, as people read them."""
        kinds: Counter[str] = Counter()
        for (kind, _), numbers in self.problems.items():
            kinds[kind] += len(numbers)
        counts = {
            "documents": self.documents,
            "refused with a place": self.documents - self.generated,
            "generated": self.generated,
            **{f"{kind}s" if kind != probe.SLOW else kind: kinds[kind] for kind in probe.KINDS},
            "seconds": round(seconds),
        }
        return [f"{name:28}{number}" for name, number in counts.items()]


def main() -> int:
    options = _options()
    if options.worker:
        _work(options.seed, range(options.start, options.start + options.count))
        return 0
    begun = time.monotonic()
    tally = Tally()
    if options.only is not None:
        _run_chunk(options.seed, options.only, 1, tally)
    else:
        _run_all(options.seed, options.count, options.jobs, tally)
    sys.stdout.write("\n".join(tally.lines(time.monotonic() - begun)) + "\n")
    out = Path(options.out or tempfile.mkdtemp(prefix="fuzz-"))
    for key, numbers in sorted(tally.problems.items(), key=lambda item: -len(item[1])):
        sys.stdout.write(
            f"\n{len(numbers)} x {key[0]}: {key[1]}; seed {options.seed}, {numbers[:5]}\n"
        )
        folder = _reproduce(options.seed, numbers[0], key, tally.details[key], out)
        sys.stdout.write(f"  {folder}\n")
    return 1 if tally.problems else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many cases")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    parser.add_argument("--only", type=int, metavar="N", help="look at this case only")
    parser.add_argument("--out", metavar="DIR", help="where reproductions go")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--start", type=int, default=0, help=argparse.SUPPRESS)
    return parser.parse_args()


def _run_all(seed: int, count: int, jobs: int, tally: Tally) -> None:
    chunks: SimpleQueue[tuple[int, int]] = SimpleQueue()
    for start in range(0, count, CHUNK):
        chunks.put((start, min(CHUNK, count - start)))

    def work() -> None:
        while True:
            try:
                start, number = chunks.get_nowait()
            except Empty:
                return
            _run_chunk(seed, start, number, tally)

    threads = [threading.Thread(target=work) for _ in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _run_chunk(seed: int, start: int, count: int, tally: Tally) -> None:
    """One process for a row of cases, and another for the rest if one of them kills it."""
    end = start + count
    while start < end:
        command = [sys.executable, __file__, "--worker", f"--seed={seed}"]
        command += [f"--start={start}", f"--count={end - start}"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            seen = _listen(process, tally, start - 1)
        if process.returncode == 0:
            return
        cause = f"the process ends with {process.returncode}"
        problem = probe.Problem(probe.TRACEBACK, cause, "see above")
        tally.add(Result(seen + 1, False, (problem,)), late=False)
        start = seen + 2


def _listen(process: subprocess.Popen[str], tally: Tally, seen: int) -> int:
    """Take in what a process says; returns the last case that it has dealt with."""
    assert process.stdout is not None
    for line in process.stdout:
        number, generated, problems = json.loads(line)
        found = tuple(probe.Problem(*problem) for problem in problems)
        tally.add(Result(number, generated, found), late=number <= seen)
        seen = max(seen, number)
    return seen


def _work(seed: int, numbers: range) -> None:
    faulthandler.register(signal.SIGPROF, chain=True)  # the chain ends with the process
    _begin_waiting()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        worker = Worker(seed, Path(name), seeds(), Closer())
        worker.run(numbers, _say)
    # What is left to do is the interpreter's, which has no case to be blamed for it.
    faulthandler.cancel_dump_traceback_later()
    signal.setitimer(signal.ITIMER_PROF, 0)


def _begin_waiting() -> None:
    """Give a process its time anew: it has said something."""
    faulthandler.dump_traceback_later(SILENT, exit=True)
    signal.setitimer(signal.ITIMER_PROF, BUSY)


def _say(result: Result) -> None:
    sys.stdout.write(f"{json.dumps(result)}\n")
    sys.stdout.flush()
    _begin_waiting()


def _reproduce(seed: int, number: int, key: tuple[str, str], details: str, out: Path) -> Path:
    """The files of a case, smaller if they still show the problem, and what is wrong with them."""
    folder = out / re.sub(r"[^A-Za-z0-9_]+", "-", f"{key[0]} {key[1]}")[:80]
    folder.mkdir(parents=True, exist_ok=True)
    case = make(seed, number, seeds())
    case.write(folder)
    (folder / "problem.txt").write_text(f"--seed {seed} --only {number}\n\n{details}\n", "utf-8")
    if key[0] in (probe.TRACEBACK, probe.BROKEN, probe.UNPLACED):
        small = folder / "small"
        small.mkdir(exist_ok=True)
        shrink(case, key).write(small)
    return folder


if __name__ == "__main__":
    raise SystemExit(main())
