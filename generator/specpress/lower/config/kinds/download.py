"""Downloads: the URL of the file and what is told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.property_types import is_count, is_text, is_time
from specpress.ir.features import Download

if TYPE_CHECKING:
    from specpress.config.kinds.download import DownloadConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, said: DownloadConfig) -> Download | None:
    """A method that fetches a file."""
    operation = checks.catalog.operation(said.operation, said.where / "operation")
    if operation is None:
        return None
    fits = (
        checks.leads(operation, said.url, said.where / "url", "text", is_text),
        checks.leads(operation, said.expires, said.where / "expires", "a date-time", is_time),
        checks.leads(operation, said.size, said.where / "size", "a number", is_count),
        checks.leads(operation, said.file_name, said.where / "file_name", "text", is_text),
    )
    if not all(fits):
        return None
    return Download(
        name=said.name,
        operation=operation.key,
        url=said.url,
        expires=said.expires,
        size=said.size,
        file_name=said.file_name,
    )
