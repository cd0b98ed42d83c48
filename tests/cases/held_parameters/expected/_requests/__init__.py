"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .records.records import RecordsAddRecordArguments, RecordsListRecordsArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "RecordsAddRecordArguments": "records.records",
            "RecordsListRecordsArguments": "records.records",
        },
    )

__all__ = [
    "RecordsAddRecordArguments",
    "RecordsListRecordsArguments",
]
