"""What goes wrong with a statement before or beside its calls; calls raise the client's errors."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from ..exceptions import ClientError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SqlError", "SqlLimitError", "suggestion"]


class SqlError(ClientError):
    """A statement that cannot be run."""


class SqlLimitError(SqlError):
    """A statement that needed more calls, rows or time than it was allowed."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return ``"; did you mean …?"`` where something known is spelled like ``name``."""
    close = get_close_matches(name.casefold(), {each.casefold(): each for each in known}, n=1)
    return f"; did you mean {close[0]}?" if close else ""
