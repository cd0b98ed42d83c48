"""Downloads: the URL of the file and what is told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.property_types import is_count, is_text, is_time
from specpress.ir.features import Download

if TYPE_CHECKING:
    from specpress.config.kinds.download import DownloadConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, statement: DownloadConfig) -> Download | None:
    """A method that fetches a file."""
    operation = checks.catalog.operation(statement.operation, statement.where / "operation")
    if operation is None:
        return None
    fits = (
        checks.leads(operation, statement.url, statement.where / "url", "text", is_text),
        checks.leads(
            operation, statement.expires, statement.where / "expires", "a date-time", is_time
        ),
        checks.leads(operation, statement.size, statement.where / "size", "a number", is_count),
        checks.leads(
            operation, statement.file_name, statement.where / "file_name", "text", is_text
        ),
    )
    if not all(fits):
        return None
    return Download(
        name=statement.name,
        operation=operation.key,
        url=statement.url,
        expires=statement.expires,
        size=statement.size,
        file_name=statement.file_name,
    )
