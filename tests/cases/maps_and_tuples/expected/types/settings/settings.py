"""Types of `client.settings`."""

from typing import Any

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


class Settings(Model, kw_only=True):
    """Settings."""

    limits: dict[str, int]
    anything: Any = UNSET
    by_pattern: dict[str, Any] | UnsetType = UNSET
    closed: SettingsClosed | UnsetType = UNSET
    extended: SettingsExtended | UnsetType = UNSET
    free: dict[str, Any] | UnsetType = UNSET
    position: list[int | float] | UnsetType = UNSET
    row: list[Any] | UnsetType = UNSET
