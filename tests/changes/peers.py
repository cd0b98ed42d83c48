"""What others tell of the same changes: griffe of Python, oasdiff of OpenAPI documents.

    pip install griffe
    python tests/changes/peers.py

Presses the shop before and after each edit of ``test_changes_kinds`` and prints, per edit, what
``specpress changes`` tells, what griffe finds between the two packages (its kinds, and how often),
and the rule of oasdiff's published list that is about it. Exits with 1 where one of them tells of a
change that specpress is silent about.
"""

from __future__ import annotations

import logging
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    for held in ("tests", "generator"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / held))

from changes.changes_pressing import PACKAGE, changes, pressed
from changes.changes_shop import shop
from changes.test_changes_kinds import EDITS

if TYPE_CHECKING:
    from collections.abc import Callable

OASDIFF = {
    "a field of an answer may be absent": "response-property-became-optional",
    "a field of an answer may be null": "response-property-became-nullable",
    "a field of an answer is gone": "response-optional-property-removed",
    "a field is called otherwise": "response-optional-property-removed",
    "a field of requests is required": "request-property-became-required",
    "a value of requests is gone": "request-property-enum-value-removed",
    "a value of answers is new": "response-property-enum-value-added",
    "a type becomes one of several": "request-property-type-changed",
    "an argument becomes required": "request-parameter-became-required",
    "an argument is gone": "request-parameter-removed",
    "an argument is called otherwise": "request-parameter-removed",
    "an argument takes another type": "request-parameter-type-changed",
    "a bound is lowered": "request-parameter-max-decreased",
    "a default is another": "request-property-default-value-changed",
    "a method is gone": "api-removed-without-deprecation",
    "a path has moved": "api-path-removed-without-deprecation",
    "201 instead of 200": "response-success-status-removed",
    "an answer where there was none": "response-success-status-removed",
    "an answer of another type": "response-required-property-removed",
    "no credentials are needed": "api-security-removed",
}
"""Edit → the rule that is about it; where there is none, oasdiff is silent."""

HARMLESS = {"201 instead of 200"}
"""Edits that no program feels: the client takes any success alike."""


def told(edit: Callable[[dict[str, Any]], Any]) -> tuple[list[str], Counter[str]]:
    """What specpress and griffe tell of an edit: kinds, and how often griffe says each."""
    import griffe

    tree = shop()
    edit(tree)
    with TemporaryDirectory() as name:
        folder = Path(name)
        ours = [
            f"{each.kind.name} ({each.kind.level.value})"
            for each in changes(shop(), tree, folder / "ours")
        ]
        sides = []
        for side, document in (("old", shop()), ("new", tree)):
            out = pressed(document, folder / side).out
            loader = griffe.GriffeLoader(search_paths=[out / "src"], allow_inspection=False)
            sides.append(loader.load(PACKAGE))
        found = [
            each
            for each in griffe.find_breaking_changes(*sides)
            if "._runtime" not in each.obj.path and "._requests" not in each.obj.path
        ]
        return ours, Counter(each.kind.name for each in found)


def main() -> int:
    """Print the table."""
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    silent: list[str] = []
    totals: Counter[str] = Counter()
    print("| Edit | specpress | griffe | oasdiff |\n|---|---|---|---|")
    for title, (edit, _) in EDITS.items():
        ours, theirs = told(edit)
        rule = OASDIFF.get(title, "")
        totals.update(specpress=bool(ours), griffe=bool(theirs), oasdiff=bool(rule))
        if not ours and (theirs or rule) and title not in HARMLESS:
            silent.append(title)
        shown = ", ".join(f"{count} {kind}" for kind, count in theirs.items())
        print(
            f"| {title} | {', '.join(ours) or '-'} | {shown or '-'} | {rule or '-'} |", flush=True
        )
    print(f"\n{len(EDITS)} edits; told of: {dict(totals)}; only others tell of: {silent or 'none'}")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
