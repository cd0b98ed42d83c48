"""What the arguments of `client.terms` have to keep to."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "Phrase",
    "TermsAddArguments",
]

Phrase: TypeAlias = int | str


class TermsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    code: (
        Annotated[str, Meta(pattern="^(?=[\\s\\S]*?(?:^[A-Z]))(?=[\\s\\S]*?(?:[0-9]\\Z))")]
        | UnsetType
    ) = UNSET
    phrase: Phrase | UnsetType | None = UNSET
    size: Annotated[int, Meta(multiple_of=12)] | UnsetType = UNSET
