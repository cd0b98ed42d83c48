"""Resources with a method of several requests. Needed by those, and by no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..resource import AsyncResource, SyncResource
from .recipes import follow, follow_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..options import RequestOptions
    from .recipes import Recipe

__all__ = ["AsyncRecipeResource", "SyncRecipeResource"]

T = TypeVar("T")


class SyncRecipeResource(SyncResource):
    """A group of operations with a method of several requests."""

    def _follow(
        self,
        recipe: Recipe[T],
        finding: Mapping[str, object],
        calling: Mapping[str, object],
        options: RequestOptions,
    ) -> T:
        return follow(self._sender, recipe, finding, calling, options)


class AsyncRecipeResource(AsyncResource):
    """A group of operations with a method of several requests; awaited."""

    async def _follow(
        self,
        recipe: Recipe[T],
        finding: Mapping[str, object],
        calling: Mapping[str, object],
        options: RequestOptions,
    ) -> T:
        return await follow_async(self._sender, recipe, finding, calling, options)
