"""Servers that answer by the document, started once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from oracle import prism
from oracle.document import PUBLISHED, corrected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _serve(document: Path) -> Iterator[str]:
    reason = prism.missing()
    if reason is not None:
        pytest.skip(reason)
    with prism.serving(document) as url:
        yield url


@pytest.fixture(scope="session")
def prism_published() -> Iterator[str]:
    """Base URL of a server that knows the document as published."""
    yield from _serve(PUBLISHED)


@pytest.fixture(scope="session")
def prism_corrected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Base URL of a server that knows the corrected document."""
    path = tmp_path_factory.mktemp("prism") / "corrected.json"
    path.write_text(json.dumps(corrected().data), encoding="utf-8")
    yield from _serve(path)
