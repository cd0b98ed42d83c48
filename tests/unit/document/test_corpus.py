"""Public documents, where they lie beside the project: none is refused, none loses an operation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specpress.diagnostics import Diagnostics
from specpress.document.parse import parse
from specpress.document.reading.source import load
from specpress.document.structure.grammar import METHODS
from unit.document.document_chain import prepared

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
DOCUMENTS = sorted(path for path in CORPUS.glob("*.*") if path.suffix in {".yaml", ".json"})


def operations(data: dict[str, Any]) -> list[tuple[str, str]]:
    items = {**data.get("paths", {}), **data.get("webhooks", {})}
    return sorted(
        (name, method)
        for name, item in items.items()
        if isinstance(item, dict)
        for method in METHODS
        if method in item
    )


@pytest.mark.skipif(not DOCUMENTS, reason="no folder shared/corpus beside the project")
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_public_documents_keep_every_operation(path: Path) -> None:
    diagnostics = Diagnostics()
    before = operations(load(path, diagnostics).data)
    document = prepared(path.read_bytes(), diagnostics, path.name)
    result = parse(document, diagnostics)
    assert operations(result.document.data) == before
    for found in diagnostics:
        assert found.span is not None
