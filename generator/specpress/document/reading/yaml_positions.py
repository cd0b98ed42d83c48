"""Where the nodes of a YAML text stand."""

from __future__ import annotations

from typing import Any

from yaml.events import (
    AliasEvent,
    MappingStartEvent,
)

from specpress.document.reading.positions import Position
from specpress.document.reading.yaml_events import ENDS, NODES, STARTS, events


def read_positions(content: str, *, until: int | None = None) -> Position:
    """Where every node of the text stands, up to an offset; the text has been read before."""
    root = Position(0, 0)
    stack: list[_Frame] = []
    anchors: dict[str, Position] = {}
    event: Any
    for event in events(content):
        kind = event.__class__
        if kind in ENDS:
            stack.pop()
        if kind not in NODES:
            continue
        start, end = event.start_mark.index, event.end_mark.index
        if until is not None and start >= until:
            break
        if kind is AliasEvent:
            target = anchors.get(event.anchor)
            place = Position(start, end, None if target is None else target.children)
        else:
            # A collection's own characters may be many lines; what counts is where it begins.
            place = Position(start, len(content) if kind in STARTS else end)
            if event.anchor is not None:
                anchors[event.anchor] = place
        if stack:
            stack[-1].put(place, event)
        else:
            root = place
        if kind in STARTS:
            children: dict[str, Position] = {}
            place.children = children
            stack.append(_Frame(children, is_list=kind is not MappingStartEvent))
    return root


class _Frame:
    """A container whose children are being placed."""

    __slots__ = ("children", "is_list", "key")

    def __init__(self, children: dict[str, Position], *, is_list: bool) -> None:
        self.children = children
        self.is_list = is_list
        self.key: tuple[str, Position] | None = None

    def put(self, place: Position, event: Any) -> None:
        if self.is_list:
            self.children[str(len(self.children))] = place
        elif self.key is None:
            self.key = (getattr(event, "value", ""), place)
        else:
            name, key_place = self.key
            place.key = (key_place.start, key_place.end)
            self.children.setdefault(name, place)
            self.key = None
