"""Makes the client's runtime importable as ``runtime``, as it is before it is copied anywhere."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

_HERE = Path(__file__).parent
sys.path[:0] = [str(_HERE.parents[1] / "templates"), str(_HERE)]

if TYPE_CHECKING:
    from collections.abc import Iterator

    from security_server import SecurityServer


@pytest.fixture
def server() -> Iterator[SecurityServer]:
    """A server that gives out tokens."""
    from security_server import serving  # noqa: PLC0415  # the path is set above

    yield from serving()


@pytest.fixture(scope="session")
def kinds_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the client of the case ``security_kinds`` is."""
    from click.testing import CliRunner  # noqa: PLC0415  # few tests press anything

    from specpress.cli import main  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("kinds")
    document = _HERE.parent / "cases" / "security_kinds" / "openapi.yaml"
    result = CliRunner().invoke(main, ["generate", str(document), "--out", str(folder)])
    assert result.exit_code == 0, result.output
    return folder / "src"


@pytest.fixture(scope="session")
def kinds(kinds_folder: Path) -> Any:
    """The client of an API with every kind of security scheme."""
    sys.path.insert(0, str(kinds_folder))
    return importlib.import_module("security_kinds")
