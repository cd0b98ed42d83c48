"""Times `specpress generate` on the recordings against its peers, as whole processes in turn.

Every run of every command writes a new tree into an empty folder. Reported per command: median
and range of the wall time, the ratio of the median to ours, peak memory, files written.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "spec" / "recordings.yaml"
BIN = Path(sys.executable).parent


@dataclass
class Contender:
    """A command to time; `{out}` in it is replaced by an empty folder's path."""

    name: str
    command: list[str]
    seconds: list[float] = field(default_factory=list)
    peak_kib: int = 0
    files: int = 0


def contenders() -> list[Contender]:
    found = [
        Contender(
            "specpress",
            [
                str(BIN / "specpress"),
                "generate",
                "--config",
                str(ROOT / "spec" / "specpress.yaml"),
                "--out",
                "{out}/x",
            ],
        ),
        Contender(
            "openapi-python-client",
            [
                str(BIN / "openapi-python-client"),
                "generate",
                "--path",
                str(DOCUMENT),
                "--output-path",
                "{out}/x",
                "--meta",
                "none",
            ],
        ),
        Contender(
            "datamodel-code-generator (models only)",
            [
                str(BIN / "datamodel-codegen"),
                "--input",
                str(DOCUMENT),
                "--output",
                "{out}/x.py",
                "--input-file-type",
                "openapi",
                "--output-model-type",
                "msgspec.Struct",
            ],
        ),
    ]
    for contender in found:
        if not Path(contender.command[0]).exists():
            print(f"left out, not installed: {contender.name}")
    return [contender for contender in found if Path(contender.command[0]).exists()]


def run(contender: Contender) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [part.replace("{out}", folder) for part in contender.command]
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, errors = process.communicate()
        elapsed = time.perf_counter() - started
        if process.returncode != 0:
            raise SystemExit(f"{contender.name} failed:\n{errors.decode(errors='replace')}")
        contender.seconds.append(elapsed)
        contender.files = sum(path.is_file() for path in Path(folder).rglob("*"))


def peak_memory(contender: Contender) -> int:
    """Peak resident memory in KiB, of one more run in a child that waits for nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        command = [part.replace("{out}", folder) for part in contender.command]
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            subprocess.run(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
            )
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            os.write(writer, str(peak).encode())
            os._exit(0)
        os.waitpid(child, 0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            return int(pipe.read())


def report(timed: list[Contender]) -> None:
    ours = statistics.median(timed[0].seconds)
    print(f"{'':40} {'median':>8} {'range':>15} {'ratio':>7} {'peak':>9} {'files':>6}")
    for contender in timed:
        median = statistics.median(contender.seconds)
        spread = f"{min(contender.seconds):.2f}-{max(contender.seconds):.2f} s"
        print(
            f"{contender.name:40} {median:6.3f} s {spread:>15} {median / ours:6.2f}x "
            f"{contender.peak_kib / 1024:5.0f} MiB {contender.files:6}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11, help="counted runs of each command")
    arguments = parser.parse_args()
    if shutil.which("ruff", path=str(BIN)) is None:
        raise SystemExit("run this with the Python of an environment that has specpress installed")
    timed = contenders()
    for contender in timed:  # a first run, not counted, fills the file cache
        run(contender)
        contender.seconds.clear()
    for _ in range(arguments.runs):
        for contender in timed:
            run(contender)
    for contender in timed:
        contender.peak_kib = peak_memory(contender)
    report(timed)


if __name__ == "__main__":
    main()
