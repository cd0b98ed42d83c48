"""A sample of what ``oracle.py`` draws: the type checker's verdict is that of ``compare``."""

from __future__ import annotations

from changes.changes_shop import shop
from changes.oracle import judged


def test_the_type_checker_agrees() -> None:
    outcomes = list(judged(shop(), [105, 1030, 1037, 1050, 1051, 1052, 1053]))
    assert len(outcomes) == 7
    assert any(each.fails for each in outcomes)
    for each in outcomes:
        assert each.agrees, (each.seed, each.misses, each.alarms)
        assert each.is_break == each.fails
