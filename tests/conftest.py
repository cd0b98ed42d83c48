"""Shared by every test: where the client is found, and how hypothesis behaves."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, settings

if TYPE_CHECKING:
    import pytest

CLIENT = Path(__file__).resolve().parents[1] / "generated" / "src"

if str(CLIENT) not in sys.path:
    sys.path.insert(0, str(CLIENT))

# What the client reads is set by the tests that mean it, and servers of tests are never proxied.
for name in (
    "CLOUDFLARE_API_TOKEN",
    "CLOUDFLARE_API_KEY",
    "CLOUDFLARE_EMAIL",
    "CLOUDFLARE_ACCOUNT_ID",
    "REALTIMEKIT_APP_ID",
    "CLOUDFLARE_BASE_URL",
):
    os.environ.pop(name, None)
for name in ("NO_PROXY", "no_proxy"):
    os.environ[name] = ",".join(filter(None, [os.environ.get(name), "127.0.0.1"]))

# "ci" draws the same examples every time; HYPOTHESIS_PROFILE=dev explores. Explaining a failure
# traces every line, which makes shrinking it many times slower.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate, Phase.target, Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="record what comes of tests/cases now, instead of comparing it",
    )
