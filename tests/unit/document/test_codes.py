from __future__ import annotations

import importlib
import pkgutil
import re
import string

import pytest

import specpress
from specpress import document
from specpress.catalogue import all_codes
from specpress.diagnostics import Code, Diagnostics

CODES = [
    (package.__name__, name, value)
    for package in (specpress, document)
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if found.name.rpartition(".")[2] == "codes"
    for name, value in vars(importlib.import_module(found.name)).items()
    if isinstance(value, Code)
]
OURS = [code for package, _, code in CODES if package == document.__name__]


def test_ids_and_names_are_unique() -> None:
    every = all_codes()
    assert len({code.id for code in every}) == len(every)
    assert len({code.name for code in every}) == len(every)


def test_the_catalogue_has_the_codes_of_every_room() -> None:
    assert {code for _, _, code in CODES} == set(all_codes())


def test_ids_are_in_the_range_of_their_room() -> None:
    assert all(re.fullmatch("SP[12][0-9]{2}", code.id) for code in OURS)
    assert all(re.fullmatch("SP[1-6][0-9]{2}", code.id) for code in all_codes())


def test_codes_are_named_as_they_are_called() -> None:
    ours = [(name, code) for package, name, code in CODES if package == document.__name__]
    assert all(name == code.name for name, code in ours)


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
