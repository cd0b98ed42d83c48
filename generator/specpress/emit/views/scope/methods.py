"""Resources and methods: the API's operations where the client has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import Nullable, Scalar, ScalarKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.api import Content, Operation, Parameter
    from specpress.ir.types import Field, Struct, TypeRef
    from specpress.naming.model import ResourceName

_ASKS_FOR_STREAM = "stream"
"""What APIs call the flag that turns an answer into a stream."""


class Method(msgspec.Struct, frozen=True, kw_only=True):
    """An operation as a method of a resource.

    ``stem`` begins the names of types that are made for it. ``content`` is the media type that
    its body is written in; ``body`` the struct whose properties are arguments, if there is one.
    """

    name: str
    stem: str
    positional: tuple[str, ...]
    operation: Operation
    content: Content | None
    body: Struct | None

    @property
    def body_fields(self) -> tuple[Field, ...]:
        """The properties of the body that are arguments."""
        held = () if self.body is None else self.body.fields
        return tuple(field for field in held if not field.read_only)

    @property
    def fixed(self) -> Mapping[str, bool]:
        """Arguments that the method decides, by wire name: whether the answer is a stream."""
        streams = self.operation.streams
        if streams is None:
            return {}
        named = [(each.name, each.type) for each in self.operation.parameters]
        named += [(each.name, each.type) for each in self.body_fields]
        found = [ref for name, ref in named if name == _ASKS_FOR_STREAM]
        return {_ASKS_FOR_STREAM: streams} if len(found) == 1 and _is_flag(found[0]) else {}

    @property
    def is_body_required(self) -> bool:
        """Whether the request is wrong without a body."""
        return self.operation.body is not None and self.operation.body.required


def _is_flag(ref: TypeRef) -> bool:
    inner = ref.inner if isinstance(ref, Nullable) else ref
    return isinstance(inner, Scalar) and inner.kind is ScalarKind.BOOLEAN


class Resource(msgspec.Struct, frozen=True, kw_only=True):
    """A group of methods. ``stem`` is where its types live, below ``types`` and ``_requests``."""

    name: ResourceName
    stem: str
    methods: tuple[Method, ...]

    @property
    def path(self) -> str:
        """The resource as reached from a client: ``realtime_kit.recordings``."""
        return ".".join(self.name.path)


def sent_parameters(method: Method) -> tuple[Parameter, ...]:
    """The parameters of a method, path parameters in the order of the path."""
    order = {
        part.name: place
        for place, part in enumerate(method.operation.path)
        if not isinstance(part, str)
    }
    return tuple(
        sorted(
            method.operation.parameters,
            key=lambda item: (
                order.get(item.name, len(order)) if item.location.value == "path" else len(order)
            ),
        ),
    )
