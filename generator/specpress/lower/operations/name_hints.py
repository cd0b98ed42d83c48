"""What a document says to other generators about the names of operations and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.hints import ARGUMENT_HINTS, GROUP_HINTS, METHOD_HINTS
from specpress.document.tree import is_array
from specpress.ir.api import NameHint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def operation_hint(extra: Mapping[str, Any]) -> NameHint | None:
    """What the extensions of an operation call its resource and its method."""
    found = (_parts(extra[name]) for name in GROUP_HINTS if name in extra)
    group = next((parts for parts in found if parts), ())
    method = _first_text(extra, METHOD_HINTS)
    return NameHint(group=group, method=method) if group or method else None


def argument_hint(extra: Mapping[str, Any]) -> str | None:
    """What the extensions of a parameter call its argument."""
    return _first_text(extra, ARGUMENT_HINTS)


def _first_text(extra: Mapping[str, Any], names: Sequence[str]) -> str | None:
    texts = (extra.get(name) for name in names)
    return next((text for text in texts if isinstance(text, str) and text.strip()), None)


def _parts(value: Any) -> tuple[str, ...]:
    parts = value if is_array(value) else value.split(".") if isinstance(value, str) else ()
    texts = tuple(part for part in parts if isinstance(part, str) and part.strip())
    return texts if len(texts) == len(parts) else ()
