"""What the arguments of `client.records` have to keep to."""

from msgspec import Struct

__all__ = [
    "RecordsAddArguments",
    "RecordsListRecordsArguments",
]


class RecordsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    account_id: str
    query_account_id: str


class RecordsListRecordsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    account_id: str
    zone_id: str
    timeout_: str
