"""Looks at a row of cases, at some of them more closely; what it finds goes to a reporter."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fuzz import probe
from fuzz.cases import Case, File, make

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from fuzz.seeds import Seed

IMPORTING = Path(__file__).with_name("importing.py")
AT_ONCE = 40
"""Packages that one process imports."""


class Closer(NamedTuple):
    """Every how many cases there is a closer look of each kind."""

    again: int = 20
    writing: int = 15
    importing: int = 5
    program: int = 100


class Result(NamedTuple):
    """What came of one case."""

    number: int
    generated: bool
    problems: tuple[probe.Problem, ...]


class Worker:
    """Looks at cases in a folder of its own."""

    def __init__(self, seed: int, folder: Path, of: tuple[Seed, ...], closer: Closer) -> None:
        self._seed = seed
        self._folder = folder
        self._of = of
        self._closer = closer
        self._packages: dict[Path, int] = {}

    def run(self, numbers: Iterable[int], report: Callable[[Result], None]) -> None:
        """Report what comes of each case, and later what comes of its package if it is broken."""
        for number in numbers:
            report(self.examine(number))
            if len(self._packages) >= AT_ONCE:
                self._import(report)
        self._import(report)

    def examine(self, number: int) -> Result:
        """One case in all ways that are due."""
        case = make(self._seed, number, self._of)
        folder = self._folder / str(number)
        folder.mkdir(parents=True)
        case.write(folder)
        looked = probe.look(case, folder)
        problems = list(looked.problems)
        if not problems:
            problems += self._closely(case, folder, looked, number)
        for file in case.files:
            (folder / file.name).unlink()
        return Result(number, looked.files is not None, tuple(problems))

    def _closely(
        self, case: Case, folder: Path, looked: probe.Look, number: int
    ) -> list[probe.Problem]:
        found: list[probe.Problem] = []
        if number % self._closer.again == 0:
            found += probe.examine_again(case, folder, looked)
            found += probe.examine_dump(case, folder)
        if number % self._closer.writing == 0:
            found += probe.examine_writing(case, folder, looked, self.base)
        if number % self._closer.program == 0:
            found += probe.examine_program(case, folder, looked)
        if looked.files is not None and number % self._closer.importing == 0:
            self._packages[probe.write(looked.files, folder / "package")] = number
        return found

    @cached_property
    def base(self) -> Mapping[str, bytes]:
        """The package that is there before another is written."""
        folder = self._folder / "base"
        folder.mkdir()
        case = _plain(next(seed for seed in self._of if seed.name == "recursion"))
        case.write(folder)
        files = probe.look(case, folder).files
        assert files is not None
        return files

    def _import(self, report: Callable[[Result], None]) -> None:
        if not self._packages:
            return
        for package, problems in run_packages(list(self._packages)).items():
            said = "\n".join(problems)
            last = said.strip().splitlines()[-1][:120]
            problem = probe.Problem(probe.BROKEN, last, said)
            report(Result(self._packages[Path(package)], True, (problem,)))
        self._packages.clear()


def _plain(seed: Seed) -> Case:
    return Case(seed.name, File("openapi.json", json.dumps(seed.document).encode()))


def run_packages(packages: list[Path]) -> dict[str, list[str]]:
    """What goes wrong when packages are imported and used, by package."""
    ran = subprocess.run(
        [sys.executable, str(IMPORTING)],
        input=json.dumps([str(package) for package in packages]),
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        return {str(packages[0]): [f"importing ends with {ran.returncode}: {ran.stderr[-3000:]}"]}
    found: dict[str, list[str]] = json.loads(ran.stdout)
    return found
