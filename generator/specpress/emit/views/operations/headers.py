"""Documented headers of answers, and what their class is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.emit.views.scope.methods import Method
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.api import Operation, ResponseHeader


def headers_of(operation: Operation) -> tuple[ResponseHeader, ...]:
    """The headers of an operation's successes, each once, the first description of it."""
    found: dict[str, ResponseHeader] = {}
    for response in operation.responses:
        if response.status.is_success:
            for header in response.headers:
                found.setdefault(header.name.lower(), header)
    return tuple(found.values())


def headers_name(scope: Scope, method: Method) -> str:
    """The public name of the class of a method's headers."""
    return scope.names.free(f"{method.stem}Headers")
