"""What the arguments of `client.beta.agents.tools` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ToolsAddArguments",
]


class ToolsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
    name: str | UnsetType = UNSET
