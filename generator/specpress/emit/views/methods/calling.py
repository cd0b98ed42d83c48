"""Methods that make one call of an operation and return what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, ident, py
from specpress.emit.views.methods.facts import operation_name
from specpress.emit.views.methods.module import MethodView, with_twin
from specpress.emit.views.python.literals import tuple_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.methods.module import ResourceModule
    from specpress.emit.views.scope.methods import Method


def calling(
    module: ResourceModule, method: Method, name: str, fixed: Mapping[str, object], said: Code
) -> MethodView:
    """A method that calls an operation.

    Args:
        module: Where it stands.
        method: The operation.
        name: What the method is called.
        fixed: Arguments that are decided, by wire name.
        said: Its docstring.
    """
    every = module.facts.signatures.of(method)
    values = (
        py(fixed[item.wire]) if item.wire in fixed else ident(item.name)
        for item in every.parameters
    )
    return MethodView(
        call=Code("self._call"),
        name=ident(name),
        constant=operation_name(method),
        parameters=module.parameters(every.without(fixed)),
        returns=module.use(module.types.answered(method)),
        docstring=said,
        values=tuple_of(values),
        is_named=False,
    )


def with_answer(
    module: ResourceModule, method: Method, view: MethodView
) -> tuple[MethodView, MethodView]:
    """The method and its asynchronous twin; of a stream each has its own class."""
    answer = module.facts.answers[method.operation.key]
    if answer.stream is None:
        return with_twin(view)
    call = Code("self._events" if answer.stream == "EventStream" else "self._stream")
    plain, twin = with_twin(msgspec.structs.replace(view, call=call))
    stream = module.use(module.types.returned(method))
    async_stream = module.use(module.types.returned(method, is_async=True))
    return (
        msgspec.structs.replace(plain, returns=stream),
        msgspec.structs.replace(twin, returns=async_stream),
    )
