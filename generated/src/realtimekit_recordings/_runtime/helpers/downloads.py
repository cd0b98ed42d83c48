"""Downloads of files that an operation's answer points to.

The URL is a secret that expires: it goes into no message, gets no credentials, and is asked for
again when it has become useless. What has arrived stays on disk beside the target, so that a
connection that breaks, or a second call, goes on where the first one ended: if a strong validator
proves that it is still the same file, and from the beginning otherwise.
"""

from __future__ import annotations

from contextlib import aclosing, suppress
from time import sleep
from typing import TYPE_CHECKING, Any

from ..transport.failure import TransportFailure
from .source import Source
from .transfer import Transfer, broken_off

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..call.send import AsyncSender, SyncSender
    from ..options import RequestOptions
    from .download import Download, Progress, Target

__all__ = ["download", "download_async"]


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
        DownloadError: There is no file, or not the one that was announced, or it cannot be written.
        ClientError: In another of its kinds: the API or the file cannot be had.
    """
    source = Source(sender.config, said, arguments, options)
    run = Transfer(sender.config, source, to)
    run.place()
    if source.needs_asking():
        source.take(sender.request(said.operation, source.arguments, source.options()).parse())
    try:
        part = run.open()
        while True:
            if source.is_expired:
                source.take(
                    sender.request(said.operation, source.arguments, source.options()).parse()
                )
            call = run.call(part)
            response, failure = sender.fetch(call), broken_off()
            try:
                if not run.is_to_be_read(call, response, part):
                    continue
                for chunk in sender.transport.iterate(response, None, raw=True):
                    run.write(part, chunk)
                    if progress is not None:
                        progress(part.size, run.size)
                if run.is_whole(part):
                    return run.finish(part)
            except TransportFailure as broken:
                failure = broken
            finally:
                with suppress(TransportFailure):
                    sender.transport.discard(response)
            sleep(run.after_break(call, failure, part))
    finally:
        run.close()


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
    source = Source(sender.config, said, arguments, options)
    run = Transfer(sender.config, source, to)
    await transport.run(run.place)
    if source.needs_asking():
        answer = await sender.request(said.operation, source.arguments, source.options())
        source.take(await answer.parse())
    try:
        part = await transport.run(run.open)
        while True:
            if source.is_expired:
                answer = await sender.request(said.operation, source.arguments, source.options())
                source.take(await answer.parse())
            call = run.call(part)
            response, failure = await sender.fetch(call), broken_off()
            try:
                if not run.is_to_be_read(call, response, part):
                    continue
                async with aclosing(transport.iterate(response, None, raw=True)) as chunks:
                    async for chunk in chunks:
                        await transport.run(run.write, part, chunk)
                        if progress is not None:
                            progress(part.size, run.size)
                if run.is_whole(part):
                    return await transport.run(run.finish, part)
            except TransportFailure as broken:
                failure = broken
            finally:
                with suppress(TransportFailure):
                    await transport.discard(response)
            await transport.wait(run.after_break(call, failure, part))
    finally:
        run.close()
