"""Tables for notebooks: what ``repr`` shows, in rows. Loaded where a notebook asks for one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["listing", "table"]

_LONGEST: Final = 300
_MOST_ROWS: Final = 50


def table(title: str, properties: Iterable[tuple[str, object]]) -> str:
    """Return one object as a table: a row for each property."""
    rows = [(name, _cell(value)) for name, value in properties]
    return _html(title, (), [(escape(name), value) for name, value in rows])


def listing(title: str, items: Sequence[Iterable[tuple[str, object]]]) -> str:
    """Return objects as a table: a row for each of them, a column for each property."""
    found = [dict(each) for each in items[:_MOST_ROWS]]
    columns = list(dict.fromkeys(name for each in found for name in each))
    rows = [[_cell(each[name]) if name in each else "" for name in columns] for each in found]
    more = f", the first {len(found)} of {len(items)}" if len(items) > len(found) else ""
    return _html(f"{title}{more}", columns, rows)


def _cell(value: object) -> str:
    text = value if isinstance(value, str) else repr(value)
    return escape(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def _html(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = f"<thead><tr>{head}</tr></thead>" if columns else ""
    return f"<table><caption>{escape(title)}</caption>{head}<tbody>{body}</tbody></table>"
