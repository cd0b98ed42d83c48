"""Documented headers of responses, read as their types. Loaded by programs that ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from msgspec import UNSET, inspect

from ..types import codec
from ..types.deviations import Deviation

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["read_headers"]

H = TypeVar("H", bound=msgspec.Struct)


def read_headers(headers: Mapping[str, str], kind: type[H]) -> tuple[H, list[Deviation]]:
    """Return headers as a ``kind``, and which of them are not as documented: those are absent."""
    found: dict[str, Any] = {}
    deviations: list[Deviation] = []
    described = cast("inspect.StructType", inspect.type_info(kind)).fields
    for field, rule in zip(described, msgspec.structs.fields(kind), strict=True):
        text = headers.get(field.encode_name)
        if text is None:
            continue
        try:
            found[field.name] = _read(text.strip(), rule.type, field.type)
        except (msgspec.MsgspecError, ValueError, TypeError):
            where = f"header {field.encode_name}"
            deviations.append(Deviation(where, "what is documented", "another text"))
    return kind(**found), deviations


def _read(text: str, kind: Any, described: inspect.Type) -> Any:
    """Decode a header, which has the style ``simple`` or is JSON."""
    plain: object = text
    kinds = described.types if isinstance(described, inspect.UnionType) else (described,)
    if not any(isinstance(each, inspect.StrType | inspect.AnyType) for each in kinds):
        if text[:1] in ("{", "["):
            plain = msgspec.json.decode(text)
        elif any(isinstance(each, inspect.CollectionType) for each in kinds):
            plain = [item.strip() for item in text.split(",")] if text else []
        elif any(isinstance(each, inspect.DictType | inspect.StructType) for each in kinds):
            parts = [part.strip() for part in text.split(",")]
            plain = dict(zip(parts[::2], parts[1::2], strict=True))
    found: object = msgspec.convert(
        plain, kind, strict=False, str_keys=True, dec_hook=codec.dec_hook
    )
    return UNSET if found is UNSET else found
