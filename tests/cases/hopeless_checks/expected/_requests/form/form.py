"""What the arguments of `client.form` have to keep to."""

from typing import Any

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "FormSendArguments",
]


class FormSendArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: dict[str, Any] | UnsetType = UNSET
