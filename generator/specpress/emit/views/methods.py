"""Resources and methods: the API's operations where the client has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from specpress.ir.api import Content, Operation, Parameter
    from specpress.ir.types import Field, Struct
    from specpress.naming.model import ResourceName


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
    def is_body_required(self) -> bool:
        """Whether the request is wrong without a body."""
        return self.operation.body is not None and self.operation.body.required


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
