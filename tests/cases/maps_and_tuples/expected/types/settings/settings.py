"""Types of `client.settings`."""

from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model, OpenModel

__all__ = [
    "Settings",
    "SettingsClosed",
    "SettingsExtended",
]


class SettingsClosed(Model, kw_only=True):
    """Settings closed."""

    a: str | UnsetType = UNSET


class SettingsExtended(OpenModel):
    """Settings extended."""

    id: int
    additional_properties: dict[str, str] = msgspec.field(default_factory=dict[str, str])


if TYPE_CHECKING:
    _SettingsRow: TypeAlias = list[str | int]
else:
    from ..._runtime.types.tuples import tuple_of

    _SettingsRow = tuple_of("_SettingsRow", lambda: ((str,), int), module=__name__)


class Settings(Model, kw_only=True):
    """Settings."""

    limits: dict[str, int]
    anything: Any = UNSET
    by_pattern: dict[str, Any] | UnsetType = UNSET
    closed: SettingsClosed | UnsetType = UNSET
    extended: SettingsExtended | UnsetType = UNSET
    free: dict[str, Any] | UnsetType = UNSET
    position: list[int | float] | UnsetType = UNSET
    row: _SettingsRow | UnsetType = UNSET
