"""JSON values with one thing changed anywhere in them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from oracle.strategies import anything

if TYPE_CHECKING:
    from collections.abc import Iterator

Trail = tuple[str | int, ...]

# What servers are known to send in place of something else.
_USUAL: st.SearchStrategy[Any] = st.sampled_from(
    [None, "", "0", "12", 0, 1, -1, 1.5, True, False, [], {}, [None], "null"]
)


def trails(value: Any, trail: Trail = ()) -> Iterator[Trail]:
    """The way to every node of ``value``, itself included."""
    yield trail
    if isinstance(value, dict):
        for key, part in value.items():
            yield from trails(part, (*trail, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from trails(part, (*trail, index))


def mutated(value: Any) -> st.SearchStrategy[Any]:
    """``value`` with one node replaced, taken out, renamed, or doubled."""
    ways = st.sampled_from(["replace", "remove", "rename", "double"])
    return st.builds(
        lambda trail, way, other: _mutate(copy.deepcopy(value), trail, way, other),
        st.sampled_from(list(trails(value))),
        ways,
        _USUAL | anything(),
    )


def _mutate(value: Any, trail: Trail, way: str, other: Any) -> Any:
    if not trail:
        return other
    *way_there, last = trail
    holder: Any = value
    for key in way_there:
        holder = holder[key]
    match holder, way:
        case _, "replace":
            holder[last] = other
        case _, "remove":
            del holder[last]
        case dict(), "rename":
            holder[str(last).upper()] = holder.pop(last)
        case dict(), _:
            holder[f"{last}_2"] = holder[last]
        case _:
            holder.append(holder[last])
    return value
