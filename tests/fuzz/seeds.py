"""What is mutated: documents that are fine, with the config and overlay of those that have one."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from hostile import hostile_documents

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("SPECPRESS_CORPUS") or ROOT.parent / "shared" / "corpus")
SMALL = 25_000
"""Bytes up to which a document of the corpus is mutated: larger ones only cost time."""

_OVERLAY: dict[str, Any] = {
    "overlay": "1.0.0",
    "info": {"title": "Corrections", "version": "1"},
    "actions": [
        {"target": "$.info", "update": {"title": "Corrected", "x-a": [1, {"b": None}]}},
        {"target": "$.paths.*.*", "update": {"tags": ["One"], "deprecated": True}},
        {"target": "$.paths['/things/{id}'].get.parameters[?(@.in == 'query')]", "remove": True},
        {"target": "$..description", "remove": True},
        {"target": "$.components.schemas", "update": {"New": {"type": "object"}}},
        {"target": "$.servers[0]", "update": {"description": "first"}},
    ],
}


class Seed(NamedTuple):
    """Trees that make a client together; most have neither config nor overlay."""

    name: str
    document: Any
    config: Any = None
    overlay: Any = None


@cache
def seeds(*, corpus: bool = True) -> tuple[Seed, ...]:
    """All seeds in a fixed order; without the corpus they are the same everywhere."""
    spec = ROOT / "spec"
    config = _read(spec / "specpress.yaml")
    for said_elsewhere in ("document", "overlays", "output"):
        del config[said_elsewhere]
    recordings = Seed(
        "recordings", _read(spec / "recordings.yaml"), config, _read(spec / "overlay.yaml")
    )
    cases = sorted((ROOT / "tests" / "cases").glob("*/openapi.yaml"))
    found = [recordings, Seed("sinks", hostile_documents.base(), None, _OVERLAY)]
    found += [Seed(path.parent.name, _read(path)) for path in cases]
    if corpus:
        real = (path for path in CORPUS.glob("*.*") if path.suffix in {".json", ".yaml"})
        small = sorted(path for path in real if path.stat().st_size <= SMALL)
        found += [Seed(path.stem, _read(path)) for path in small]
    return tuple(found)


def _read(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
