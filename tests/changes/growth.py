"""Documents that grow, drawn: with the lock nothing that users have may move.

    python tests/changes/growth.py --count 1000 --seed 1 [DOCUMENT ...]

Prints, for each document, how many growths broke something with the lock, and how many without.
Exits with 1 where the lock did not help.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    for held in ("tests", "generator"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / held))

import yaml

from changes.changes_edits import GROWTH, edited
from changes.changes_shop import shop
from specpress import pipeline
from specpress.changes.comparing import compare
from specpress.changes.surveying import Side, survey
from specpress.changes.surveying.views import noting_types
from specpress.diagnostics import Diagnostics
from specpress.emit.views import build_pages
from specpress.naming import NOTHING_LOCKED, LockedNames, complete, resolve

if TYPE_CHECKING:
    from changes.changes_pressing import Json
    from specpress.changes.change import Change
    from specpress.changes.surface import Surface


def pressed(document: Json, locked: LockedNames) -> tuple[Surface, LockedNames]:
    """The surface of a document under a lock, and the lock that comes of it."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(document, default=str), encoding="utf-8")  # YAML knows dates
        plan = pipeline.plan(pipeline.Inputs(document=path), diagnostics, sources)
        found = pipeline.understand(plan, diagnostics, sources)
    settings = complete(plan.config, found.api, locked=locked.client)
    names = resolve(found.api, found.features, settings, locked, diagnostics)
    side = Side(api=found.api, features=found.features, names=names, settings=settings)
    modules: dict[str, tuple[str, ...]] = {}
    pages = build_pages(side.api, side.features, names, settings, diagnostics)
    root = f"src/{settings.package.name}"
    noted = list(noting_types(pages, root, modules))  # to the end: what is left is noted there
    surface = survey(side, noted, generator="", inputs={})
    return surface, LockedNames.from_json(names.to_lock(modules))


def broken(before: Surface, after: Surface) -> list[Change]:
    """What of the changes breaks anybody."""
    return [each for each in compare(before, after) if each.kind.is_break]


def grown(document: Json, seed: int) -> Json:
    """A document after one to six additions."""
    random = Random(seed)
    return edited(document, random, random.randint(1, 6), GROWTH)


def main() -> int:
    """Print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    documents: dict[str, Any] = {"shop": shop()}
    documents |= {
        path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in asked.documents
    }
    worst = 0
    for name, document in documents.items():
        surface, locked = pressed(document, NOTHING_LOCKED)
        with_lock = without_lock = 0
        for seed in range(asked.seed, asked.seed + asked.count):
            new = grown(document, seed)
            found = broken(surface, pressed(new, locked)[0])
            without_lock += bool(broken(surface, pressed(new, NOTHING_LOCKED)[0]))
            with_lock += bool(found)
            for each in found[:3]:
                print(f"{name} seed {seed}: {each.kind.name} {each.message}")
        worst += with_lock
        print(
            f"{name}: {asked.count} growths, {with_lock} broke with the lock,"
            f" {without_lock} without",
            flush=True,
        )
    return 1 if worst else 0


if __name__ == "__main__":
    sys.exit(main())
