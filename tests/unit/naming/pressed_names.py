"""The names of a whole document, without what else comes of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.naming import NOTHING_LOCKED, LockedNames, Names, complete, resolve

if TYPE_CHECKING:
    from pathlib import Path

    from specpress.ir.api import Api

Json = dict[str, Any]


def named(
    document: Json | Path, folder: Path, locked: LockedNames = NOTHING_LOCKED
) -> tuple[Names, Api, Diagnostics]:
    """Every name that a document comes to, what was named, and what was said about it."""
    if isinstance(document, dict):
        path = folder / "openapi.json"
        path.write_text(json.dumps(document), encoding="utf-8")
    else:
        path = document
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    plan = pipeline.plan(pipeline.Inputs(document=path), diagnostics, sources)
    understood = pipeline.understand(plan, diagnostics, sources)
    settings = complete(plan.config, understood.api, stem=path.stem)
    names = resolve(understood.api, understood.features, settings, locked, diagnostics)
    return names, understood.api, diagnostics


def document(paths: Json, schemas: Json | None = None, **more: Any) -> Json:
    """A document of these paths and components."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def answering(schema: Json | bool, **more: Any) -> Json:
    """An operation that answers with a schema."""
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "It", "content": content}}, **more}
