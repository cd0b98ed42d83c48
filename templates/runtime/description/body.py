"""What a request's body is, for whoever sends it, and how an operation describes its own."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Body", "Content", "ContentError", "ContentStream", "EncodedBody"]


class ContentError(Exception):
    """A body turned out to be another than was announced while it was sent."""


class ContentStream(Protocol):
    """A body that is produced while it is sent."""

    @property
    def length(self) -> int | None:
        """How many bytes it has, if that is known."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """Yield it from its beginning."""
        ...


Content: TypeAlias = bytes | ContentStream

EncodedBody: TypeAlias = tuple[Content | None, str | None]
"""A body and its media type; ``None`` twice where a request has none."""


class Body(Struct, frozen=True):
    """The body of an operation; ``request`` has a class for every kind, and loads no other."""

    @property
    def raw_arguments(self) -> frozenset[str]:
        """Arguments that are passed on as they are: files and opaque bodies."""
        return frozenset()

    @property
    def replacement_type(self) -> str:
        """The media type of bytes that a caller sends in its place."""
        return "application/octet-stream"

    @property
    def has_boundary(self) -> bool:
        """Whether its media type is another one each time."""
        return False

    @abstractmethod
    def encode(
        self, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
    ) -> EncodedBody:
        """Return the body of a request.

        Args:
            plain: The checked arguments.
            raw: The arguments that are passed on as they are.
            extra: ``extra_body``: merged into an object, otherwise in the body's place.

        Raises:
            RequestValidationError: It is missing or of the wrong kind.
            TypeError: Something in it has no JSON form.
            ValueError: Something in it cannot be encoded.
        """
        raise NotImplementedError
