"""What ``python -m`` says of a package."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["tell"]


def tell(
    package: str, distribution: str, version: str, clients: tuple[str, str], urls: Mapping[str, str]
) -> None:
    """Print the version, how to begin, and where to read on."""
    python, system = platform.python_version(), platform.system()
    lines = [
        f"{distribution} {version} (Python {python}, {system})",
        "",
        f"Begin with:  from {package} import {clients[0]}  (or {clients[1]})",
        f"Read on:     help({package}.{clients[0]}), README.md and api.md beside the source",
        *(f"{name}: {url}" for name, url in urls.items()),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
