"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .records.records import RecordsAddArguments, RecordsListRecordsArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "RecordsAddArguments": "records.records",
            "RecordsListRecordsArguments": "records.records",
        },
    )

__all__ = [
    "RecordsAddArguments",
    "RecordsListRecordsArguments",
]
