from __future__ import annotations

import re
import string

import pytest

from specpress.catalogue import all_codes
from specpress.diagnostics import Code, Diagnostics
from specpress.document import codes

OURS = [value for value in vars(codes).values() if isinstance(value, Code)]


def test_ids_and_names_are_unique() -> None:
    every = all_codes()
    assert len({code.id for code in every}) == len(every)
    assert len({code.name for code in every}) == len(every)
    assert set(OURS) <= set(every)


def test_ids_are_in_the_range_of_their_room() -> None:
    assert all(re.fullmatch("SP[12][0-9]{2}", code.id) for code in OURS)
    assert all(re.fullmatch("SP[1-6][0-9]{2}", code.id) for code in all_codes())


def test_codes_are_named_as_they_are_called() -> None:
    assert all(getattr(codes, code.name) is code for code in OURS)


@pytest.mark.parametrize("code", all_codes(), ids=lambda code: code.id)
def test_texts(code: Code) -> None:
    assert code.message.strip()
    assert not code.message.endswith(".")
    assert code.hint.strip()
    assert len(code.explanation) > 60
    fields = {
        name
        for pattern in (code.message, code.hint)
        for _, name, _, _ in string.Formatter().parse(pattern)
        if name is not None
    }
    diagnostics = Diagnostics()
    diagnostics.report(code, **dict.fromkeys(fields, "{x}"))
    (found,) = diagnostics
    assert found.message.strip()
    assert found.hint.strip()
