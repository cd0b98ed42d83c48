"""Times `specpress generate` against its peers, as whole processes in turn.

Every run of every command writes a new tree into an empty folder. Reported per command: median
and range of the wall time, the ratio of the median to ours, peak memory, files and bytes written,
and how long a fresh process takes to import the result and reach one operation of it (`import`,
without the interpreter's own start).
"""

from __future__ import annotations

import argparse
import math
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT / "spec" / "recordings.yaml"
BIN = Path(sys.executable).parent
ENVIRONMENT = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
"""Peers call the formatter by name, and leave their files as they are where it is not found."""
SETTINGS = {
    *("base_url", "timeout", "max_retries", "default_headers", "default_query"),
    *("http_client", "on_deviation"),
}
"""What a client takes besides credentials and parameters of the API."""
IMPORTS = 7
"""Fresh processes per import time."""


@dataclass
class Contender:
    """A command to time; `{out}` in it is replaced by an empty folder's path.

    ``program`` gives, for that folder, what a fresh process has to run to get to an operation.
    """

    name: str
    command: list[str]
    program: Callable[[Path], str]
    seconds: list[float] = field(default_factory=list)
    peak_kib: int = 0
    files: int = 0
    size: int = 0
    import_seconds: float = 0
    failure: str = ""


def contenders(document: Path) -> list[Contender]:
    config = ["--config", str(ROOT / "spec" / "specpress.yaml")]
    source = config if document == RECORDINGS else [str(document)]
    found = [
        Contender(
            "specpress",
            [str(BIN / "specpress"), "generate", *source, "--out", "{out}/x"],
            specpress_program,
        ),
        Contender(
            "openapi-python-client",
            [
                *(str(BIN / "openapi-python-client"), "generate", "--path", str(document)),
                *("--output-path", "{out}/x", "--meta", "none"),
            ],
            openapi_python_client_program,
        ),
        Contender(
            "openapi-generator-cli (-g python)",
            [
                *(executable("openapi-generator-cli"), "generate", "-g", "python"),
                *("-i", str(document), "-o", "{out}/x", "--skip-validate-spec"),
                *("--additional-properties", "packageName=x"),
            ],
            openapi_generator_program,
        ),
        Contender(
            "datamodel-code-generator (models only)",
            [
                *(str(BIN / "datamodel-codegen"), "--input", str(document)),
                *("--output", "{out}/x.py", "--input-file-type", "openapi"),
                *("--output-model-type", "msgspec.Struct"),
            ],
            lambda folder: f"import sys; sys.path.insert(0, {str(folder)!r}); import x",
        ),
    ]
    for contender in found:
        if not Path(contender.command[0]).exists():
            print(f"left out, not installed: {contender.name}")
    return [contender for contender in found if Path(contender.command[0]).exists()]


def executable(name: str) -> str:
    """Where a command is: beside the interpreter, or wherever the shell would find it."""
    beside = BIN / name
    return str(beside) if beside.exists() else shutil.which(name) or str(beside)


def specpress_program(folder: Path) -> str:
    """Import the package, make a client and take the first method of the first resource."""
    package = next(folder.glob("x/src/*/py.typed")).parent
    return f"""
import inspect, sys
sys.path.insert(0, {str(package.parent)!r})
import {package.name} as it
twins = (name for name in it.__all__ if "Async" + name in it.__all__)
cls = next(cls for cls in (getattr(it, name) for name in twins) if hasattr(cls, "with_options"))
server = sys.modules[it.__name__ + "._client"]._SPEC.server
parts = [part.argument for part in server if not isinstance(part, str)]
others = inspect.signature(cls).parameters.keys() - {sorted(SETTINGS)!r} - set(parts)
client = cls(base_url="https://api.example.com", **dict.fromkeys(others, "x"))
resource = next(
    name
    for name, value in vars(cls).items()
    if type(value).__name__ == "cached_property" and not name.startswith("with_")
)
getattr(client, resource)
"""


def openapi_python_client_program(folder: Path) -> str:
    """Import the package, make a client and import the module of the first operation."""
    modules = sorted(p for p in folder.glob("x/api/*/*.py") if p.name != "__init__.py")
    found = modules[0].relative_to(folder).with_suffix("").parts
    return f"""
import sys
sys.path.insert(0, {str(folder)!r})
from x import Client
client = Client(base_url="https://api.example.com")
import {".".join(found)}
"""


def openapi_generator_program(folder: Path) -> str:
    """Import the package, make a client and the first of its APIs."""
    modules = sorted(p for p in folder.glob("x/x/api/*.py") if p.name != "__init__.py")
    found = re.search(r"^class (\w+)", modules[0].read_text(encoding="utf-8"), re.MULTILINE)
    name = found[1] if found else "?"
    return f"""
import sys
sys.path.insert(0, {str(folder / "x")!r})
from x import ApiClient, Configuration
from x.api.{modules[0].stem} import {name}
{name}(ApiClient(Configuration(host="https://api.example.com")))
"""


def run(contender: Contender) -> None:
    """Time one run; a contender that fails, or writes nothing, is out of the race."""
    if contender.failure:
        return
    with tempfile.TemporaryDirectory() as folder:
        command = [part.replace("{out}", folder) for part in contender.command]
        started = time.perf_counter()
        process = subprocess.Popen(
            command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        _, errors = process.communicate()
        elapsed = time.perf_counter() - started
        if process.returncode != 0 or not any(Path(folder).iterdir()):
            contender.failure = (errors.decode(errors="replace").splitlines() or ["?"])[-1]
            return
        contender.seconds.append(elapsed)


def weigh(contender: Contender) -> None:
    """What one more run leaves behind, and its peak memory (of a child that waits for nothing)."""
    with tempfile.TemporaryDirectory() as folder:
        command = [part.replace("{out}", folder) for part in contender.command]
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            subprocess.run(
                command,
                env=ENVIRONMENT,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            os.write(writer, str(peak).encode())
            os._exit(0)
        os.waitpid(child, 0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            contender.peak_kib = int(pipe.read())
        written = [path for path in Path(folder).rglob("*") if path.is_file()]
        contender.files = len(written)
        contender.size = sum(path.stat().st_size for path in written)
        contender.import_seconds = import_time(contender.program(Path(folder)))


def import_time(program: str) -> float:
    """Median seconds of a fresh process for a program, its start taken off; nan if it fails."""

    def timed(text: str) -> float:
        started = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", text], capture_output=True, check=False)
        return time.perf_counter() - started if done.returncode == 0 else float("nan")

    timed(program)  # writes the bytecode
    bare = statistics.median(timed("") for _ in range(IMPORTS))
    return statistics.median(timed(program) for _ in range(IMPORTS)) - bare


def report(document: Path, timed: list[Contender]) -> None:
    ours = statistics.median(timed[0].seconds)
    print(f"\n{document.name}, {document.stat().st_size / 1e6:.2f} MB")
    heads = ("median", "range", "ratio", "peak", "files", "MB", "import")
    print("{:40} {:>8} {:>17} {:>7} {:>9} {:>6} {:>6} {:>8}".format("", *heads))
    for contender in timed:
        if contender.failure:
            print(f"{contender.name:40} fails: {contender.failure:.100}")
            continue
        median = statistics.median(contender.seconds)
        spread = f"{min(contender.seconds):.2f}-{max(contender.seconds):.2f} s"
        reached = f"{contender.import_seconds * 1e3:5.0f} ms"
        print(
            f"{contender.name:40} {median:6.3f} s {spread:>17} {median / ours:6.2f}x "
            f"{contender.peak_kib / 1024:5.0f} MiB {contender.files:6} {contender.size / 1e6:6.1f} "
            f"{'fails' if math.isnan(contender.import_seconds) else reached:>8}"
        )


def compare(document: Path, runs: int) -> None:
    timed = contenders(document)
    for contender in timed:  # a first run, not counted, fills the file cache
        run(contender)
        contender.seconds.clear()
    for _ in range(runs):
        for contender in timed:
            run(contender)
    if timed[0].failure:
        raise SystemExit(f"specpress fails: {timed[0].failure}")
    for contender in timed:
        if not contender.failure:
            weigh(contender)
    report(document, timed)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "documents",
        nargs="*",
        type=Path,
        help="OpenAPI documents; the recordings where none is named",
    )
    parser.add_argument("--runs", type=int, default=11, help="counted runs of each command")
    arguments = parser.parse_args()
    if shutil.which("ruff", path=str(BIN)) is None:
        raise SystemExit("run this with the Python of an environment that has specpress installed")
    for document in arguments.documents or [RECORDINGS]:
        compare(document.resolve(), arguments.runs)


if __name__ == "__main__":
    main()
