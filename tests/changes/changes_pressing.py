"""Documents to surfaces and packages, for tests of what changed between two of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import yaml

from specpress import pipeline
from specpress.changes.comparing import compare
from specpress.diagnostics import Diagnostics
from specpress.emit.output.write import write_tree

if TYPE_CHECKING:
    from pathlib import Path

    from specpress.changes.change import Change
    from specpress.changes.surface import Surface

Json = dict[str, Any]
PACKAGE = "shop"


def inputs(
    document: Json, folder: Path, config: Json | None = None, package: str = PACKAGE
) -> pipeline.Inputs:
    """What a command line says of a document (and a config) written into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    if config is None:
        return pipeline.Inputs(
            document=folder / "openapi.json", out=folder / "out", package=package
        )
    said = {"specpress": 1, "document": "openapi.json", "output": "out", **config}
    (folder / "specpress.yaml").write_text(yaml.safe_dump(said), encoding="utf-8")
    return pipeline.Inputs(config=folder / "specpress.yaml", package=package)


def surface(document: Json, folder: Path, config: Json | None = None) -> Surface:
    """The public surface of what a document is pressed to."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    plan = pipeline.plan(inputs(document, folder, config), diagnostics, sources)
    return pipeline.surveyed(plan, diagnostics, sources)


def changes(
    old: Json,
    new: Json,
    folder: Path,
    *,
    config: Json | None = None,
    new_config: Json | None = None,
) -> tuple[Change, ...]:
    """What changed between two documents (and configs)."""
    before = surface(old, folder / "old", config)
    after = surface(new, folder / "new", config if new_config is None else new_config)
    return compare(before, after)


def pressed(
    document: Json, folder: Path, config: Json | None = None, package: str = PACKAGE
) -> pipeline.Pressed:
    """A document pressed and written."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    plan = pipeline.plan(inputs(document, folder, config, package), diagnostics, sources)
    found = pipeline.press(plan, diagnostics, sources)
    write_tree(found.out, found.files, found.old_lock, diagnostics)
    return found


def kinds(found: tuple[Change, ...]) -> list[str]:
    """The kinds of changes by name, documentation left out."""
    return sorted(each.kind.name for each in found if each.kind.axis.value != "documentation")


def without_places(found: tuple[Change, ...]) -> list[Change]:
    """Changes as far as their places do not count."""
    bare = [
        msgspec.structs.replace(each, old_place=None, new_place=None, methods=()) for each in found
    ]
    return sorted(bare, key=lambda each: each.fingerprint)
