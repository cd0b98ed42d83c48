"""Public types of `client.settings`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import Settings, SettingsClosed, SettingsExtended
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Settings": "settings",
            "SettingsClosed": "settings",
            "SettingsExtended": "settings",
        },
    )

__all__ = [
    "Settings",
    "SettingsClosed",
    "SettingsExtended",
]
