"""The recorded requests and answers in ``tests/fixtures``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fixture:
    """One request and its answer. ``response`` is ``None`` where there is no body."""

    name: str
    operation: str
    path: dict[str, str]
    query: dict[str, Any]
    body: dict[str, Any] | None
    status: int
    response: Any
    valid: bool

    def __repr__(self) -> str:
        """Short, for the report of a failed test."""
        return f"<Fixture {self.name}>"

    @property
    def content(self) -> bytes:
        """The answer's body as sent."""
        return b"" if self.response is None else json.dumps(self.response).encode()


@cache
def fixtures() -> tuple[Fixture, ...]:
    """All of them, by name."""
    return tuple(_read(path) for path in sorted(FIXTURES.glob("*/*.json")))


def fixture(name: str) -> Fixture:
    """The one called ``name``, such as ``observed/track-downloads``."""
    return next(each for each in fixtures() if each.name == name)


def _read(path: Path) -> Fixture:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Fixture(
        name=f"{path.parent.name}/{path.stem}",
        operation=data["operationId"],
        path=data["request"]["path"],
        query=data["request"]["query"],
        body=data["request"]["body"],
        status=data["status"],
        response=data["response"],
        valid=data["valid"],
    )
