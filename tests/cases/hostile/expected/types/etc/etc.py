"""Types of `client.etc`."""

from typing import Literal

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model

__all__ = [
    "TOsAbort",
    "TOsAbortA",
]


class TOsAbortA(OpenEnum):
    """'''."""

    QUOTE_QUOTE_QUOTE = '"""'
    APOSTROPHE_APOSTROPHE_APOSTROPHE = "'''"
    BACKSLASH = "\\"
    NEWLINE = "\n"
    X = "{{ x }}"
    PARAGRAPH_SEPARATOR = "\u2029"


class TOsAbort(Model, kw_only=True, rename={"class_": "__class__"}):
    """T'''(os.abort())."""

    class_: Literal['"; os.abort()'] | UnsetType = UNSET
