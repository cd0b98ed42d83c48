"""The differential oracle: a type checker judges what ``compare`` says of source.

    python tests/changes/oracle.py --count 500 --seed 1

For each drawn mutation of a document the old package's witness program is checked against the new
package. An error that no reported break explains is a *miss*; a reported break of source that no
error shows is a *false alarm*. Both are printed with the seed that draws them again.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import msgspec

if __name__ == "__main__":
    for held in ("tests", "generator"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / held))

from changes.changes_edits import edited
from changes.changes_pressing import PACKAGE, Json, pressed, surface
from changes.changes_shop import shop
from changes.changes_witness import Use, Witness, written
from specpress.changes.comparing import compare
from specpress.diagnostics import Stopped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.changes.change import Change
    from specpress.changes.surface import Surface

BASE = "basis"
_GONE = re.compile(r'module named "([\w.]+)"')


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one mutation; ``misses`` and ``alarms`` in words."""

    seed: int
    is_break: bool
    fails: bool
    misses: tuple[str, ...]
    alarms: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether the two verdicts are one, change by change."""
        return not self.misses and not self.alarms


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A mutation waiting for the type checker."""

    seed: int
    changes: tuple[Change, ...]
    uses: dict[int, Use]


def judged(
    document: Json, seeds: list[int], *, edits: tuple[Any, ...] | None = None
) -> Iterator[Outcome]:
    """The outcome of each mutation that can be pressed."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        old = surface(document, folder / "old")
        base = pressed(document, folder / "base")
        _place(base.files, folder / BASE, base.package if hasattr(base, "package") else PACKAGE)
        (folder / "witness.py").write_text(written(Witness(old, BASE))[0], encoding="utf-8")
        cases: dict[str, Case] = {}
        for seed in seeds:
            case = _case(document, seed, old, folder, edits)
            if case is not None:
                cases[f"witness_{seed}.py"] = case
        errors = _errors(folder, ["witness.py", *cases])
        if "witness.py" in errors:  # it has to pass on the old package to tell of the new one
            raise RuntimeError(errors["witness.py"])
        for file, case in cases.items():
            yield _outcome(case, errors.get(file, {}))


def _case(
    document: Json, seed: int, old: Surface, folder: Path, edits: tuple[Any, ...] | None
) -> Case | None:
    random = Random(seed)
    tree = edited(document, random, random.randint(1, 2), edits)
    try:
        new = surface(tree, folder / f"s{seed}")
        made = pressed(tree, folder / f"p{seed}")
    except Stopped:
        return None
    _place(made.files, folder / f"m{seed}", PACKAGE, BASE)
    text, uses = written(Witness(old, f"m{seed}"))
    (folder / f"witness_{seed}.py").write_text(text, encoding="utf-8")
    return Case(seed=seed, changes=compare(old, new), uses=uses)


def _place(files: Any, where: Path, package: str, runtime: str | None = None) -> None:
    """Write a package under another name; its runtime is that of another one where that is given.

    So a type checker looks at the runtime once, however many packages there are.
    """
    root = f"src/{package}/"
    for path, content in files.items():
        if not path.startswith(root) or not path.endswith(".py"):
            continue
        inner = path.removeprefix(root)
        target = where / inner
        target.parent.mkdir(parents=True, exist_ok=True)
        if runtime is not None and inner.startswith("_runtime/"):
            module = inner.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            names = _defined(content.decode())
            lines = [f"from {runtime}.{module} import {each} as {each}" for each in names]
            target.write_text("\n".join(lines) + "\n", encoding="utf-8")
        else:
            target.write_bytes(content)


def _defined(text: str) -> list[str]:
    """The names of a module, those that it imports included: others import them from it."""
    names: dict[str, None] = {}
    work = list(ast.parse(text).body)
    while work:
        match work.pop(0):
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names[name] = None
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names[name] = None
            case ast.ImportFrom(module=module, names=held) if module != "__future__":
                names |= dict.fromkeys(each.asname or each.name for each in held)
            case ast.If(body=body):
                work += body
            case _:
                pass
    return [name for name in names if not name.startswith("__")]


def _errors(folder: Path, files: list[str]) -> dict[str, dict[int, str]]:
    """What the type checker says, by file and line."""
    if not files:
        return {}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--check-untyped-defs", "--no-implicit-reexport"),
            "--no-error-summary",
            *("--cache-dir", str(folder / "cache"), "--config-file", ""),
            *("--python-version", "3.11", "--hide-error-context", *files),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, dict[int, str]] = {}
    for line in done.stdout.splitlines():
        file, number, *rest = line.split(":", 2)
        if " error: " in line and file not in files and "/_runtime/" not in file:
            raise RuntimeError(line)  # the package itself has to be sound
        if file in files and number.isdigit() and " error: " in rest[0]:
            found.setdefault(file, {}).setdefault(int(number), rest[0].strip())
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
    return found


def _outcome(case: Case, errors: dict[int, str]) -> Outcome:
    breaks = [
        each for each in case.changes if each.kind.is_break and each.kind.axis.value == "source"
    ]
    subjects = [_subjects(each) for each in breaks]
    # Of imports from a module that is gone, the type checker reports the first one only.
    gone = {found[1] for text in errors.values() if (found := _GONE.search(text))}
    failing = {
        number: use
        for number, use in case.uses.items()
        if number in errors or any(use.code.startswith(f"from {each} import ") for each in gone)
    }
    misses = [
        f"{use.code}\n      {errors.get(number, 'the module is gone')}"
        for number, use in failing.items()
        if not any(use.about & held for held in subjects)
    ]
    alarms = [
        f"{each.kind.name} {each.message}"
        for each, held in zip(breaks, subjects, strict=True)
        if not any(use.about & held for use in failing.values())
    ]
    strange = [f"{number}: {text}" for number, text in errors.items() if number not in case.uses]
    return Outcome(
        seed=case.seed,
        is_break=bool(breaks),
        fails=bool(errors),
        misses=tuple(misses + strange),
        alarms=tuple(alarms),
    )


def _subjects(change: Change) -> set[str]:
    """What a use may be about to be broken by a change."""
    held = {change.subject}
    owner, _, last = change.subject.rpartition(".")
    if change.kind.name in {"FIELD_REQUIRED", "ARGUMENT_REQUIRED"}:
        held.add(f"{owner}.+")
    if change.kind.name in {"METHOD_REMOVED", "METHOD_RENAMED"}:
        held.add(change.subject)
    if change.kind.name.startswith("ARGUMENT"):
        held |= {f"{method}.{last}" for method in change.methods}
        held |= {f"{method}.+" for method in change.methods if "REQUIRED" in change.kind.name}
    if change.kind.name in {"TYPE_RENAMED", "FIELD_RENAMED", "RESOURCE_RENAMED"}:
        held |= {change.old, f"{owner}.{change.old}"}
    if change.kind.name == "TYPE_REMOVED" and change.old:
        held.add(change.old)
    return held


def main() -> int:
    """Print what came of it; exit 1 for a miss."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=50)
    asked = parser.parse_args()
    tally: Counter[str] = Counter()
    for start in range(asked.seed, asked.seed + asked.count, asked.batch):
        seeds = list(range(start, min(start + asked.batch, asked.seed + asked.count)))
        for outcome in judged(shop(), seeds):
            tally["mutations"] += 1
            tally["that break source"] += outcome.is_break
            tally["that fail the witness"] += outcome.fails
            tally["agree"] += outcome.agrees
            tally["misses"] += bool(outcome.misses)
            tally["false alarms"] += bool(outcome.alarms)
            for word, held in (("MISS", outcome.misses), ("ALARM", outcome.alarms)):
                for each in held[:3]:
                    print(f"{word} seed {outcome.seed}: {each}")
        print(dict(tally), flush=True)
    return 1 if tally["misses"] else 0


if __name__ == "__main__":
    sys.exit(main())
