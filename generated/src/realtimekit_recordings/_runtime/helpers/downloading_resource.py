"""Resources with a method that downloads. Needed by those, and by no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..forks import importing
from ..resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..options import RequestOptions
    from .download import Download, Progress, Target

__all__ = ["AsyncDownloadingResource", "SyncDownloadingResource"]


class SyncDownloadingResource(SyncResource):
    """A group of operations with a method that downloads."""

    def _download(
        self,
        said: Download[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
        *,
        to: Target,
        progress: Progress | None,
    ) -> Path:
        with importing:
            from .downloads import download  # noqa: PLC0415  # few programs need it

        return download(self._sender, said, arguments, options, to=to, progress=progress)


class AsyncDownloadingResource(AsyncResource):
    """A group of operations with a method that downloads; awaited."""

    async def _download(
        self,
        said: Download[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
        *,
        to: Target,
        progress: Progress | None,
    ) -> Path:
        with importing:
            from .downloads import download_async  # noqa: PLC0415  # few programs need it

        return await download_async(
            self._sender, said, arguments, options, to=to, progress=progress
        )
