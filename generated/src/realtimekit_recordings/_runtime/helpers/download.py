"""What can be downloaded, as data; ``downloads`` does it."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, final

if TYPE_CHECKING:
    from ..description.operation import Operation

__all__ = ["Download", "Progress", "Target"]

T = TypeVar("T")

Target: TypeAlias = str | os.PathLike[str]
"""Where to put a file: a folder, or the path of the file itself; ``~`` is the user's home."""

Progress: TypeAlias = Callable[[int, int | None], object]
"""Is told how many bytes have arrived, and how many there are, if that is known."""


@final
class Download(Generic[T]):
    """What to download.

    Args:
        operation: Tells where the file is.
        subject: Attributes that lead from its answer to the object that the file belongs to.
        url: The attribute of the object with the file's URL.
        expires: The one that tells until when the URL is good.
        size: The one with the file's size in bytes.
        file_name: The one with its name.
        argument: The operation's argument that may be the object itself.
        key: The attribute of the object that the argument is otherwise.
    """

    __slots__ = ("argument", "expires", "file_name", "key", "operation", "size", "subject", "url")

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it says
        self,
        operation: Operation[Any],
        *,
        subject: tuple[str, ...],
        url: str,
        expires: str | None = None,
        size: str | None = None,
        file_name: str | None = None,
        argument: str | None = None,
        key: str | None = None,
    ) -> None:
        self.operation: Final = operation
        self.subject: Final = subject
        self.url: Final = url
        self.expires: Final = expires
        self.size: Final = size
        self.file_name: Final = file_name
        self.argument: Final = argument
        self.key: Final = key
