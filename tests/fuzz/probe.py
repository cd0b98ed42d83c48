"""Runs one case through all stages in this process, and says what it must not have done."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from click.testing import CliRunner

import specpress
from specpress import pipeline
from specpress.cli import main
from specpress.diagnostics import Diagnostics, Stopped
from specpress.report import to_github, to_json, to_text

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from fuzz.cases import Case

BOUND = 10.0
"""Seconds of processor time that one run may take."""
GENERATOR = Path(specpress.__file__).parents[1]

TRACEBACK = "traceback"
BROKEN = "broken package"
PARTIAL = "partial write"
UNPLACED = "diagnostic without place"
UNSTABLE = "unstable output"
SLOW = "too slow"
OURS = ("SP602", "SP603", "SP612", "SP621", "SP645")
"""Codes that say that specpress has made something it should not have made."""
KINDS = (TRACEBACK, BROKEN, PARTIAL, UNPLACED, UNSTABLE, SLOW)


class Problem(NamedTuple):
    """What must not have happened; problems with one ``cause`` are likely one mistake."""

    kind: str
    cause: str
    details: str


class Look(NamedTuple):
    """What came of a case: files, or reasons why there are none, and what is wrong with either."""

    files: Mapping[str, bytes] | None
    codes: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def digest(self) -> str:
        """One text for all that a run says and makes."""
        found = hashlib.sha256(json.dumps(self.codes).encode())
        for path, content in (self.files or {}).items():
            found.update(path.encode() + b"\0" + content + b"\0")
        return found.hexdigest()


class TooSlowError(BaseException):
    """The bound is exceeded. Not an ``Exception``: nothing on the way may swallow it."""


@contextmanager
def bounded() -> Generator[None]:
    """Interrupt what takes more processor time than it may."""

    def interrupt(_signal: int, _frame: object) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGPROF, interrupt)
    signal.setitimer(signal.ITIMER_PROF, BOUND)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def look(case: Case, folder: Path) -> Look:
    """Press a case that is written to a folder; nothing but the case's files is there after it."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    files: Mapping[str, bytes] | None = None
    problems: list[Problem] = []
    try:
        with bounded():
            files = _press(case, folder, diagnostics, sources)
            _show(diagnostics, sources)
    except Stopped:
        if not len(diagnostics):
            problems.append(Problem(UNPLACED, "stopped without a word", ""))
    except TooSlowError as error:
        problems.append(_failed(SLOW, error))
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not get here
        problems.append(_failed(TRACEBACK, error))
    else:
        problems += _misplaced(diagnostics, sources)
    if files is None and not problems:
        problems += _after_stop(diagnostics, sources)
    problems += _uncompiled(files or {})
    if sorted(path.name for path in folder.iterdir()) != sorted(file.name for file in case.files):
        problems.append(Problem(PARTIAL, "pressing writes", str(list(folder.iterdir()))))
    said = tuple(
        f"{found.code.id} {found.where} {found.span} {found.message}" for found in diagnostics
    )
    return Look(files, said, tuple(problems))


def _press(
    case: Case, folder: Path, diagnostics: Diagnostics, sources: pipeline.Sources
) -> Mapping[str, bytes]:
    inputs = pipeline.Inputs(
        document=folder / case.document.name,
        config=folder / case.config.name if case.config else None,
        overlays=(folder / case.overlay.name,) if case.overlay else (),
        out=folder / "out",
    )
    plan = pipeline.plan(inputs, diagnostics, sources)
    return pipeline.press(plan, diagnostics, sources).files


def _show(diagnostics: Diagnostics, sources: pipeline.Sources) -> None:
    found, count = list(diagnostics), pipeline.Count()
    for form in (to_text, to_json, to_github):
        form(found, sources.locate, count).encode()


def _after_stop(diagnostics: Diagnostics, sources: pipeline.Sources) -> Iterator[Problem]:
    try:
        _show(diagnostics, sources)
    except Exception as error:  # noqa: BLE001 - as above
        yield _failed(TRACEBACK, error)
    else:
        yield from _misplaced(diagnostics, sources)


def _misplaced(diagnostics: Diagnostics, sources: pipeline.Sources) -> Iterator[Problem]:
    """Diagnostics that do not say where, what or what to do; those that blame specpress itself."""
    for found in diagnostics:
        code, span = found.code.id, found.span
        if span is None and found.where is not None:
            span = sources.locate(found.where)
        if code in OURS:
            yield Problem(BROKEN, f"{code} {found.message[:60]}", found.message)
        elif span is None or span.line < 1 or span.column < 1:
            yield Problem(UNPLACED, f"{code} has no place", f"{found.where}: {found.message}")
        elif not found.message.strip() or not found.hint.strip():
            yield Problem(UNPLACED, f"{code} says nothing", repr(found))


def _failed(kind: str, error: BaseException) -> Problem:
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "specpress" in frame.filename] or frames
    last = own[-1]
    cause = f"{type(error).__name__} in {Path(last.filename).name}:{last.name}"
    if kind == SLOW:
        cause = "too slow in " + next(
            (
                Path(f.filename).name
                for f in frames
                if "specpress" in f.filename and "pipeline" not in f.filename
            ),
            "?",
        )
    return Problem(kind, cause, "".join(traceback.format_exception(error, limit=-12)))


_compiled: set[int] = set()
"""The runtime's modules, the same in every package, are compiled once."""


def _uncompiled(files: Mapping[str, bytes]) -> Iterator[Problem]:
    for path, content in files.items():
        if path.endswith(".py") and hash(content) not in _compiled:
            _compiled.add(hash(content))
            try:
                compile(content, path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError) as error:
                yield Problem(BROKEN, f"{path} does not compile", repr(error))
        if path.startswith("/") or ".." in path.split("/") or len(path.encode()) > 400:
            yield Problem(BROKEN, "unsafe path", path)
    if len({path.lower() for path in files}) < len(files):
        yield Problem(BROKEN, "two paths differ in case only", str(list(files)))


def arguments(case: Case, folder: Path, out: Path) -> list[str]:
    """What the command line has to say for a case."""
    found = ["generate", str(folder / case.document.name), "--out", str(out)]
    found += ["--config", str(folder / case.config.name)] if case.config else []
    return found + (["--overlay", str(folder / case.overlay.name)] if case.overlay else [])


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def examine_writing(
    case: Case, folder: Path, looked: Look, base: Mapping[str, bytes]
) -> list[Problem]:
    """Run the command over an output that has another package: all of it changes, or nothing."""
    out = folder / "out"
    write(base, out)
    try:
        with bounded():
            expected = _over(case, folder)
            result = CliRunner().invoke(main, arguments(case, folder, out))
        if (expected is None) is not (looked.files is None):
            return [Problem(UNSTABLE, "refused or not, by what is there", result.output[:2000])]
        return list(_written(case, folder, expected, base, result))
    except TooSlowError as error:
        return [_failed(SLOW, error)]
    finally:
        shutil.rmtree(out, ignore_errors=True)


def _over(case: Case, folder: Path) -> Mapping[str, bytes] | None:
    """The files over the output that is there, whose lock keeps names; ``None`` if refused."""
    try:
        return _press(case, folder, Diagnostics(), pipeline.Sources())
    except Stopped:
        return None


def _written(
    case: Case,
    folder: Path,
    expected: Mapping[str, bytes] | None,
    base: Mapping[str, bytes],
    result: Any,
) -> Iterator[Problem]:
    now = snapshot(folder / "out")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        yield _failed(TRACEBACK, result.exception)
    beside = {path.name for path in folder.iterdir()} - {file.name for file in case.files} - {"out"}
    if beside:
        yield Problem(PARTIAL, "leftovers beside the output", str(beside))
    if result.exit_code:
        if now != base:
            yield Problem(PARTIAL, "written in spite of a refusal", result.output[:2000])
    elif now != expected:
        wanted = expected or {}
        different = [path for path in {**now, **wanted} if now.get(path) != wanted.get(path)]
        yield Problem(PARTIAL, "not all files were exchanged", str(different))


def examine_program(case: Case, folder: Path, looked: Look) -> list[Problem]:
    """Run the program in a process with another hash seed; it makes the same files."""
    out = folder / "out"
    environment = {**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONHASHSEED": "12345"}
    command = (sys.executable, "-m", "specpress", *arguments(case, folder, out))
    try:
        ran = subprocess.run(
            command, env=environment, capture_output=True, check=False, timeout=300
        )
        return list(_ran(ran, out, looked))
    finally:
        shutil.rmtree(out, ignore_errors=True)


def _ran(ran: subprocess.CompletedProcess[bytes], out: Path, looked: Look) -> Iterator[Problem]:
    said = ran.stderr.decode("utf-8", "replace")
    if ran.returncode not in (0, 1) or "Traceback" in said or "internal error" in said:
        yield Problem(TRACEBACK, f"the program ends with {ran.returncode}", said[-3000:])
    elif ran.returncode == 1 and out.exists():
        yield Problem(PARTIAL, "the program writes and refuses", said[-3000:])
    elif ran.returncode == 1 and ": error SP" not in said:
        yield Problem(UNPLACED, "the program refuses without a place", said[-3000:])
    elif ran.returncode == 0 and looked.files is not None:
        yield from compare(looked.files, snapshot(out))


def compare(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> Iterator[Problem]:
    """Files that two runs over one case made differently; locks name paths."""
    different = [path for path in {**one, **other} if one.get(path) != other.get(path)]
    if different:
        yield Problem(UNSTABLE, f"{Path(different[0]).name} is not stable", str(different))


def examine_again(case: Case, folder: Path, looked: Look) -> list[Problem]:
    """A second run in this process says and makes the same."""
    again = look(case, folder)
    if again.codes != looked.codes:
        different = set(again.codes) ^ set(looked.codes)
        return [Problem(UNSTABLE, "other diagnostics", str(different)[:2000])]
    return list(compare(looked.files or {}, again.files or {}))


def examine_dump(case: Case, folder: Path) -> list[Problem]:
    """What was understood can be printed."""
    result = CliRunner().invoke(main, ["ir", *arguments(case, folder, folder / "out")[1:]])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return [_failed(TRACEBACK, result.exception)]
    return []


def write(files: Mapping[str, bytes], out: Path) -> Path:
    """Put a package on disk; returns the folder that can be imported."""
    for path, content in files.items():
        file = out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return next(iter(out.glob("src/*/py.typed"))).parent
