"""Following a reference to another file, as far as the thing it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.codes import REF_ANCHOR, REF_BROKEN, REF_WRONG_KIND
from specpress.document.files.address import Address, NotFollowedError, address_of
from specpress.document.structure.grammar import REFERABLE, SCHEMA, Kind, Shape
from specpress.document.structure.graph import Tokens, kind_at, node_at, target_of
from specpress.document.structure.identifiers import IdentifierIndex, join
from specpress.document.structure.suggest import Suggester
from specpress.document.tree import is_array, is_object
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable

    from specpress.diagnostics import Code, Span
    from specpress.document.files.loader import File, Library


class Target(msgspec.Struct, frozen=True):
    """What a reference names: a path in a file (in the main one, where ``file`` is empty)."""

    file: str
    tokens: Tokens
    kind: Kind


class ReferenceResolver:
    """Finds what references name, in the files of a document whose main file holds ``data``."""

    def __init__(self, data: Any, library: Library) -> None:
        self._data = data
        self._library = library
        self._suggester = Suggester()
        self._names: dict[str, IdentifierIndex] = {}

    def find(
        self, ref: str, file: File | None, kind: Kind, shape: Shape, span: Callable[[], Span]
    ) -> tuple[Target, Any]:
        """What a reference in a file (``None`` is the main one) names, and what stands there.

        Raises:
            NotFollowedError: it names nothing that can stand in its place.
            Stopped: what it names cannot be fetched now, or there are too many files.
        """
        library = self._library
        address = address_of(ref, library.root if file is None else file.base, library.home)
        if file is None or address.file != file.base:
            file = library.open(address, span)
        tokens = target_of(f"#{address.fragment}") or self._named(file, address)
        if tokens is None:
            raise problem(REF_ANCHOR, address)
        if file is None and shape is Shape.ONE and kind in REFERABLE:
            return Target("", tokens, kind), None  # ``drop_unresolved`` looks at it
        data: Any = self._data if file is None else file.data
        try:
            node = node_at(data, tokens)
        except LookupError:
            raise problem(
                REF_BROKEN, address, suggestion=self._suggester.at(data, tokens)
            ) from None
        _check_kind(node, address, tokens, kind, shape)
        return Target("" if file is None else file.name, tokens, kind), node

    def _named(self, file: File | None, address: Address) -> Tokens | None:
        """The place that an anchor names; none for what is no name."""
        if address.fragment[:1] in ("", "/"):
            return ()
        if address.file not in self._names:
            self._names[address.file] = IdentifierIndex(self._data if file is None else file.data)
        names = self._names[address.file]
        return names.anchor(names.root, join("", f"#{address.fragment}")[1])

    def address(self, target: Target) -> Address:
        """The address of a target, as the main file would spell it."""
        library = self._library
        return Address(target.file or library.root, Pointer.of(target.tokens)[1:], library.home)


def _check_kind(node: Any, address: Address, tokens: Tokens, kind: Kind, shape: Shape) -> None:
    is_fit = is_array(node) if shape is Shape.LIST else is_object(node)
    known = kind_at(tokens) if tokens[:1] == ("components",) else None
    if known not in (None, kind) or not (is_fit or (kind is SCHEMA and isinstance(node, bool))):
        found = known.with_article if known is not None else "something else"
        raise problem(REF_WRONG_KIND, address, found=found, kind=described(kind, shape))


def described(kind: Kind, shape: Shape) -> str:
    """``"a schema"``, ``"a map of schema objects"``."""
    if shape is Shape.ONE:
        return kind.with_article
    return f"{'a list' if shape is Shape.LIST else 'a map'} of {kind.name} objects"


def problem(code: Code, address: Address, **arguments: Any) -> NotFollowedError:
    """Why what stands at an address is not what a reference to it wants."""
    return NotFollowedError(code, address.text, **arguments)
