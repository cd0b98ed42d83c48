"""What the requests for an operation have in common, compiled on its first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast, final

from msgspec.structs import fields

from ..forks import importing
from ..types import codec
from .path_template import PathTemplate

if TYPE_CHECKING:
    from ..description.operation import Operation, ResponseCase

__all__ = ["CompiledRequest", "compiled_request"]

_NO_NAMES: Final[frozenset[str]] = frozenset()


@final
class CompiledRequest:
    """The requests for an operation, whichever client makes them.

    Attributes:
        validator: The Struct that checks the arguments.
        fast_path: Checks the arguments and encodes the body at once, where that is possible.
        path: The path of its URL.
        raw: Arguments that are passed on as they are: files and opaque bodies.
        accept: The Accept header.
    """

    __slots__ = ("accept", "fast_path", "path", "raw", "validator")

    def __init__(self, operation: Operation[Any]) -> None:
        self.validator: Final[type[Any] | None] = (
            operation.arguments() if operation.arguments else None
        )
        with importing:
            from .fast_path import fast_path  # noqa: PLC0415

        # An argument that is called like a type, such as list, is another attribute there.
        rules = (
            {rule.encode_name: rule for rule in fields(self.validator)} if self.validator else {}
        )
        self.path: Final = PathTemplate(operation.path, rules)
        # Constants that models leave out are no business of the fast path.
        tagged = getattr(self.validator, "__tagged__", False)
        self.fast_path: Final = None if tagged else fast_path(operation, rules, self.path.strings)
        self.raw: Final = _NO_NAMES if operation.body is None else operation.body.raw_arguments
        self.accept: Final = _accept(operation.successes())


def _accept(cases: list[ResponseCase]) -> str:
    defaults = {"json": "application/json", "text": "text/plain", "binary": "*/*", "empty": ""}
    types = dict.fromkeys(case.media_type or defaults.get(case.kind, "") for case in cases)
    return ", ".join(filter(None, types)) or "*/*"


def compiled_request(operation: Operation[Any]) -> CompiledRequest:
    """Return it, compiled by one thread at a time."""
    compiled = operation.compiled_request
    if compiled is None:
        with codec.compiling:
            compiled = operation.compiled_request = CompiledRequest(operation)
    return cast("CompiledRequest", compiled)
