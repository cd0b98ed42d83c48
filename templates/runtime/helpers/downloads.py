"""Downloads of files that an operation's answer points to.

The URL is a secret that expires: it goes into no message, gets no credentials, and is asked for
again when it has become useless. What has arrived stays on disk beside the target, so that a
connection that breaks, or a second call, goes on where the first one ended.
"""

from __future__ import annotations

import datetime as dt
import re
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final, cast, final
from urllib.parse import unquote

from ..call.call import Call
from ..description.operation import Operation
from ..exceptions import DownloadError
from ..options import NotGiven, Timeout
from ..transport.failure import TransportFailure
from ..transport.urls import file_request
from .files import Part, target_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..call.config import Config
    from ..call.send import AsyncSender, SyncSender
    from ..options import RequestOptions
    from ..transport.answer import Answer
    from .download import Download, Progress, Target

__all__ = ["download", "download_async"]

_MARGIN: Final = dt.timedelta(seconds=30)
_REFUSED: Final = frozenset({401, 403, 404, 410})
_FILE: Final[Operation[Any]] = Operation(
    name="download", method="GET", path=(), responses=(), replay="safe"
)
_CUT_OFF: Final = TransportFailure(
    "the file broke off", timed_out=False, untouched=False, hopeless=False
)


@final
class _Run:
    """A download that is under way; everything but sending and sleeping."""

    def __init__(
        self,
        config: Config,
        said: Download[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
    ) -> None:
        self.arguments = dict(arguments)
        self._config = config
        self._said = said
        limit = options.timeout
        self._timeout = config.timeout if isinstance(limit, NotGiven) else Timeout.of(limit)
        deadline = self._timeout.deadline
        self._end = None if deadline is None else monotonic() + deadline
        self._url = ""
        self.size: int | None = None
        self._name: str | None = None
        self._failures = 0
        self._asked = 0
        self._reached = -1

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
        self._asked += 1
        if not self._take(answer):
            raise DownloadError(f"there is no file to download yet [{self._said.operation.name}]")

    def _take(self, subject: object) -> bool:
        said = self._said
        url = getattr(subject, said.url, None)
        size = getattr(subject, said.size, None) if said.size else None
        name = getattr(subject, said.file_name, None) if said.file_name else None
        if not isinstance(url, str) or not url:
            return False
        self._url = url
        is_count = isinstance(size, int | float) and not isinstance(size, bool) and size > 0
        self.size = int(cast("float", size)) if is_count else None
        self._name = name if isinstance(name, str) and name else None
        return True

    def part(self, to: Target) -> Part:
        """Open what there is of the file."""
        path = file_request(self._url, ()).path
        name = self._name or unquote(path.rpartition("/")[2]) or None
        part = Part(target_of(to, name), path)
        if self.size is not None and part.size > self.size:
            part.restart()
        return part

    def call(self, part: Part) -> Call:
        """What to send next."""
        spec = self._config.spec
        headers = [
            ("Accept", "*/*"),
            ("Accept-Encoding", "identity"),
            ("User-Agent", spec.user_agent or f"{spec.package}/{spec.version}"),
        ]
        if part.size:
            headers.append(("Range", f"bytes={part.size}-"))
        request = file_request(self._url, tuple(headers))
        timeout = self._timeout
        if self._end is not None:
            timeout = timeout.within(self._end - monotonic())
        return Call(_FILE, request, self._config, timeout)

    def is_to_be_read(self, call: Call, response: Answer, part: Part) -> bool:
        """Whether an answer's body goes on where the part ends.

        Raises:
            APIStatusError: The file is refused, and a new URL would not help.
            DownloadError: It is not the file that was announced.
        """
        status, header = response.status_code, response.headers.get
        if status == 206:
            found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", header("content-range") or "")
            if found and int(found[1]) == part.size:
                self._check(found[2], part)
                return True
        elif status == 200:
            part.restart()
            self._check(header("content-length"), part)
            return True
        elif status != 416 or part.size == 0:
            if status not in _REFUSED or self._asked > 2 or part.size == self._reached:
                raise call.status_error(response, b"")
            self._reached = part.size
            self._url = ""  # expired, most likely
            return False
        part.restart()  # it is part of something else
        self._failures += 1
        if self._failures > self._config.retry.max_retries:
            raise DownloadError("the server does not send the rest of the file")
        return False

    @property
    def is_expired(self) -> bool:
        """Whether a new URL is needed."""
        return not self._url

    def _check(self, total: str | None, part: Part) -> None:
        if total is None or not total.isdecimal():
            return
        if self.size is not None and int(total) != self.size:
            part.discard()
            raise DownloadError(f"the file has {total} bytes, not {self.size} as announced")
        self.size = int(total)

    def is_whole(self, part: Part) -> bool:
        """Whether all has arrived.

        Raises:
            DownloadError: More has arrived than there is.
        """
        if self.size is not None and part.size > self.size:
            part.discard()
            raise DownloadError(f"the file has more than {self.size} bytes")
        return self.size is None or part.size == self.size

    def after_break(self, call: Call, failure: TransportFailure, *, went_on: bool) -> float:
        """How long to wait before going on.

        Raises:
            APIConnectionError: It broke off once too often without getting any further.
        """
        self._failures = 0 if went_on else self._failures + 1
        if self._failures > self._config.retry.max_retries:
            raise call.late_error(failure) from failure
        return self._config.retry.backoff(self._failures)


def download(  # noqa: PLR0913  # one for each thing that callers may say
    sender: SyncSender,
    said: Download[Any],
    arguments: Mapping[str, object],
    options: RequestOptions,
    *,
    to: Target,
    progress: Progress | None,
) -> Path:
    """Download a file and return where it is.

    Raises:
        DownloadError: There is no file, or not the one that was announced.
        ClientError: In another of its kinds: the API or the file cannot be had.
        OSError: The file cannot be written.
    """
    run = _Run(sender.config, said, arguments, options)
    if run.needs_asking():
        run.take(sender.request(said.operation, run.arguments, options).parse())
    part = run.part(to)
    try:
        while part.size == 0 or run.size is None or not run.is_whole(part):
            if run.is_expired:
                run.take(sender.request(said.operation, run.arguments, options).parse())
            call = run.call(part)
            response = sender.fetch(call)
            if not run.is_to_be_read(call, response, part):
                sender.transport.discard(response)
                continue
            before, failure = part.size, _CUT_OFF
            try:
                for chunk in sender.transport.iterate(response, None, raw=True):
                    part.write(chunk)
                    if progress is not None:
                        progress(part.size, run.size)
                if run.is_whole(part):
                    break
            except TransportFailure as broken:
                failure = broken
            finally:
                sender.transport.discard(response)  # also where the disk or the caller fails
            sleep(run.after_break(call, failure, went_on=part.size > before))
        return part.finish()
    finally:
        part.close()


async def download_async(  # noqa: PLR0913  # one for each thing that callers may say
    sender: AsyncSender,
    said: Download[Any],
    arguments: Mapping[str, object],
    options: RequestOptions,
    *,
    to: Target,
    progress: Progress | None,
) -> Path:
    """Download a file and return where it is; as ``download``, awaited, the disk in threads."""
    transport = sender.transport
    run = _Run(sender.config, said, arguments, options)
    if run.needs_asking():
        run.take(await (await sender.request(said.operation, run.arguments, options)).parse())
    part = await transport.run(run.part, to)
    try:
        while part.size == 0 or run.size is None or not run.is_whole(part):
            if run.is_expired:
                answer = await sender.request(said.operation, run.arguments, options)
                run.take(await answer.parse())
            call = run.call(part)
            response = await sender.fetch(call)
            if not run.is_to_be_read(call, response, part):
                await transport.discard(response)
                continue
            before, failure = part.size, _CUT_OFF
            try:
                async for chunk in transport.iterate(response, None, raw=True):
                    await transport.run(part.write, chunk)
                    if progress is not None:
                        progress(part.size, run.size)
                if run.is_whole(part):
                    break
            except TransportFailure as broken:
                failure = broken
            finally:
                await transport.discard(response)
            await transport.wait(run.after_break(call, failure, went_on=part.size > before))
        return await transport.run(part.finish)
    finally:
        part.close()
