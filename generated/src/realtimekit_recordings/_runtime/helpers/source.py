"""Where a file is to be had: what the API says of it, asked again when its URL has expired."""

from __future__ import annotations

import datetime as dt
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, final

from ..call.config import chosen_timeout
from ..exceptions import DownloadError
from ..options import RequestOptions, Timeout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call.config import Config
    from .download import Download

__all__ = ["Source"]

_MARGIN: Final = dt.timedelta(seconds=30)
_BEYOND: Final = 1 << 63  # no file has so many bytes


@final
class Source:
    """A file as the API describes it.

    Attributes:
        arguments: What to ask the API with.
        end: When the download must be over, on the monotonic clock.
        url: Where the file is; empty once that is of no more use.
        name: What it is called.
        size: How many bytes it has.
    """

    def __init__(
        self,
        config: Config,
        said: Download[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
    ) -> None:
        self.arguments: Final = dict(arguments)
        self._said: Final = said
        self._options: Final = options
        self._timeout: Final = chosen_timeout(options.timeout, config.timeout)
        deadline = self._timeout.deadline
        self.end: Final = None if deadline is None else monotonic() + deadline
        self.url = ""
        self.name: str | None = None
        self.size: int | None = None

    def needs_asking(self) -> bool:
        """Whether the operation has to tell where the file is."""
        said = self._said
        given = self.arguments.get(said.argument) if said.argument else None
        if said.argument is None or said.key is None or given is None or isinstance(given, str):
            return True
        self.arguments[said.argument] = getattr(given, said.key)
        expires = getattr(given, said.expires, None) if said.expires else None
        if isinstance(expires, dt.datetime) and expires.tzinfo is not None:
            is_expired = expires <= dt.datetime.now(dt.UTC) + _MARGIN
        else:
            is_expired = False
        return is_expired or not self._take(given)

    def take(self, answer: object) -> None:
        """Look up in an answer where the file is.

        Raises:
            DownloadError: There is none.
        """
        for name in self._said.subject:
            answer = getattr(answer, name, None)
        if not self._take(answer):
            raise DownloadError(f"there is no file to download yet [{self._said.operation.name}]")

    def _take(self, subject: object) -> bool:
        said = self._said
        url = getattr(subject, said.url, None)
        size = getattr(subject, said.size, None) if said.size else None
        name = getattr(subject, said.file_name, None) if said.file_name else None
        if not isinstance(url, str) or not url:
            return False
        self.url = url
        self.size = _count(size)
        self.name = name if isinstance(name, str) and name else None
        return True

    @property
    def is_expired(self) -> bool:
        """Whether a new URL is needed."""
        return not self.url

    def timeout(self) -> Timeout:
        """Return the limits of what is sent next: it must not outlive the download."""
        return self._timeout if self.end is None else self._timeout.within(self.end - monotonic())

    def options(self) -> RequestOptions:
        """Return what to ask the API with."""
        given = self._options
        if self.end is None:
            return given
        return RequestOptions(
            given.extra_headers, given.extra_query, given.extra_body, self.timeout()
        )


def _count(size: object) -> int | None:
    """Return how many bytes a file has, where what the API says can be that."""
    if isinstance(size, bool) or not isinstance(size, int | float) or not 0 < size < _BEYOND:
        return None
    return int(size) if size == int(size) else None
