"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import settings
    from .settings.settings import Settings, SettingsClosed, SettingsExtended
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Settings": "settings.settings",
            "SettingsClosed": "settings.settings",
            "SettingsExtended": "settings.settings",
            "settings": "",
        },
    )

__all__ = [
    "Settings",
    "SettingsClosed",
    "SettingsExtended",
    "settings",
]
