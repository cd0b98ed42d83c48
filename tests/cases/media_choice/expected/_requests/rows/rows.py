"""What the arguments of `client.rows` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "Note",
    "RowsImportRowsArguments",
    "RowsImportRowsAsCsvArguments",
    "RowsImportRowsBytesArguments",
    "RowsImportRowsFromCsvArguments",
    "RowsImportRowsNdjsonArguments",
    "RowsTalkArguments",
    "RowsTalkMultipartArguments",
    "RowsTalkMultipartStreamArguments",
    "RowsTalkStreamArguments",
]


class Note(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    text: str
    pages: int | UnsetType = UNSET


class RowsImportRowsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: list[Note]


class RowsImportRowsAsCsvArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: list[Note]


class RowsImportRowsBytesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class RowsImportRowsFromCsvArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class RowsImportRowsNdjsonArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class RowsTalkArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    prompt: str
    stream: bool | UnsetType = UNSET


class RowsTalkMultipartArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    stream: bool | UnsetType = UNSET


class RowsTalkMultipartStreamArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    stream: bool | UnsetType = UNSET


class RowsTalkStreamArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    prompt: str
    stream: bool | UnsetType = UNSET
