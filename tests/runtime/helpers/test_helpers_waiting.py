"""How long to wait for something: what callers may say."""

from __future__ import annotations

import pytest

from runtime.exceptions import RequestValidationError
from runtime.helpers.waiting import Patience


@pytest.mark.parametrize(("interval", "longest"), [(0, 1), (-1, 1), (2, 1), (float("nan"), 1)])
def test_a_pause_has_to_be_one(interval: float, longest: float) -> None:
    with pytest.raises(RequestValidationError, match="interval"):
        Patience(interval, longest, None)


def test_a_pause_may_stay_the_same() -> None:
    assert Patience(1, 1, None).longest == 1
