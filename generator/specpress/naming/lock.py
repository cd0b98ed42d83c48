"""Names that were published before, and therefore stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

import msgspec

from specpress.pointer import Pointer

Table: TypeAlias = Mapping[str, Mapping[str, str]]


def _empty() -> dict[str, Mapping[str, str]]:
    return {}


class LockedNames(msgspec.Struct, frozen=True, kw_only=True):
    """The names of the last committed generation.

    ``types`` and ``inputs``: class → the places in the document that have it, the main one first.
    ``methods``: operation key, or ``config NAME`` → ``resource.method``.
    ``fields``, ``members`` and ``arguments``:
    struct, enum or operation → wire text → name; what is spelled in Python as in the document,
    and as Python would spell it, is left out, since nothing can take that name away from it.
    ``resources``: path → its ``class`` and its ``module``. ``modules``: module below the package
    → the types that could be imported from it. ``client``: what was made of the client itself, from
    no config: its ``class``, the ``package``, ``argument SCHEME PART`` and ``variable NAME``.
    ``renamed``: old names that stood for new ones, as users write both.
    """

    types: Mapping[str, tuple[Pointer, ...]] = msgspec.field(
        default_factory=dict[str, tuple[Pointer, ...]]
    )
    inputs: Mapping[str, tuple[Pointer, ...]] = msgspec.field(
        default_factory=dict[str, tuple[Pointer, ...]]
    )
    methods: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    fields: Table = msgspec.field(default_factory=_empty)
    members: Table = msgspec.field(default_factory=_empty)
    arguments: Table = msgspec.field(default_factory=_empty)
    resources: Table = msgspec.field(default_factory=_empty)
    modules: Mapping[str, tuple[str, ...]] = msgspec.field(
        default_factory=dict[str, tuple[str, ...]]
    )
    client: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    renamed: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])

    @classmethod
    def from_json(cls, data: object) -> LockedNames:
        """Read what ``to_json`` wrote; whatever has another shape counts as not locked."""
        return cls(
            types=_places(_mapping(data, "types")),
            inputs=_places(_mapping(data, "inputs")),
            methods=_texts(_mapping(data, "methods")),
            fields=_tables(_mapping(data, "fields")),
            members=_tables(_mapping(data, "members")),
            arguments=_tables(_mapping(data, "arguments")),
            resources=_tables(_mapping(data, "resources")),
            modules=_lists(_mapping(data, "modules")),
            client=_texts(_mapping(data, "client")),
            renamed=_texts(_mapping(data, "renamed")),
        )

    def to_json(self) -> dict[str, object]:
        """Plain JSON, sorted."""
        return {
            "client": dict(sorted(self.client.items())),
            "resources": _sorted(self.resources),
            "types": {name: list(self.types[name]) for name in sorted(self.types)},
            "inputs": {name: list(self.inputs[name]) for name in sorted(self.inputs)},
            "methods": dict(sorted(self.methods.items())),
            "fields": _sorted(self.fields),
            "members": _sorted(self.members),
            "arguments": _sorted(self.arguments),
            "modules": {name: sorted(self.modules[name]) for name in sorted(self.modules)},
            **({"renamed": dict(sorted(self.renamed.items()))} if self.renamed else {}),
        }

    @property
    def of_operations(self) -> frozenset[str]:
        """Names that were made for operations or for callers, not for what is declared.

        Pages, answers that needed a name, what callers may pass for an enum.
        """
        every = {name for names in self.modules.values() for name in names}
        return frozenset(every - self.types.keys() - self.inputs.keys() - self.renamed.keys())


NOTHING_LOCKED = LockedNames()


def _mapping(data: object, key: str) -> dict[str, object]:
    value = cast("dict[object, object]", data).get(key) if isinstance(data, dict) else None
    if not isinstance(value, dict):
        return {}
    return {k: v for k, v in cast("dict[object, object]", value).items() if isinstance(k, str)}


def _texts(data: dict[str, object]) -> dict[str, str]:
    return {key: value for key, value in data.items() if isinstance(value, str)}


def _lists(data: dict[str, object]) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(text for text in cast("list[object]", texts) if isinstance(text, str))
        for name, texts in data.items()
        if isinstance(texts, list)
    }


def _places(data: dict[str, object]) -> dict[str, tuple[Pointer, ...]]:
    return {
        name: tuple(Pointer(place) for place in cast("list[object]", places) if _is_text(place))
        for name, places in data.items()
        if isinstance(places, list)
    }


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _tables(data: dict[str, object]) -> dict[str, Mapping[str, str]]:
    return {key: _texts(_mapping(data, key)) for key in data}


def _sorted(table: Table) -> dict[str, dict[str, str]]:
    return {key: dict(sorted(table[key].items())) for key in sorted(table) if table[key]}
