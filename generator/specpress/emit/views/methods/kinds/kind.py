"""What each kind of method answers to whoever writes resources, the README and the reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from specpress.emit.code import Code  # noqa: TC001 - msgspec resolves it

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.views.methods.constants.calls import ConstantView
    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.module import MethodView, ResourceModule
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Resource


class Own(msgspec.Struct, frozen=True):
    """An argument besides those of the operation; ``text`` is Markdown."""

    name: str
    type: Code
    text: Code
    is_required: bool = False


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What the reference says of a method. ``request`` and ``text`` are Markdown.

    ``own``: what it takes besides the arguments of the operation.
    """

    name: str
    signature: Signature
    returns: Code
    request: Code
    text: Code
    own: tuple[Own, ...] = ()


class GeneratedMethod(Protocol):
    """A method of a resource, whatever it is made of."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def origin(self) -> str:
        """What ``Features.origins`` calls the statement that it comes from."""
        ...

    def constants(self, module: ResourceModule) -> Iterator[ConstantView]:
        """What it hands to the runtime, as constants of its module."""
        ...

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its asynchronous twin."""
        ...

    def entry(self, types: MethodTypes) -> Entry:
        """What the reference says of it."""
        ...

    def call(self, examples: Examples) -> Call | None:
        """A call to show in the README; ``None`` where it needs what cannot be shown."""
        ...


class MethodKind(Protocol):
    """A kind of method: what a module of this package has."""

    @property
    def IMPORTED(self) -> frozenset[str]:  # noqa: N802 - a constant of the module
        """Names that its methods import into a module: no resource's class is called so."""
        ...

    def methods(self, facts: Facts, resource: Resource) -> Iterable[GeneratedMethod]:
        """The methods of this kind that a resource has; reports those that it cannot have."""
        ...
