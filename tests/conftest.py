"""Shared by every test: where the client is found, and how hypothesis behaves."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import pytest

CLIENT = Path(__file__).resolve().parents[1] / "generated" / "src"

if str(CLIENT) not in sys.path:
    sys.path.insert(0, str(CLIENT))

# "ci" draws the same examples every time; HYPOTHESIS_PROFILE=dev explores.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
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
