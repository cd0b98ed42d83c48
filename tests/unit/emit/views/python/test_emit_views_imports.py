from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.emit.views.python.imports import Import, ModulePath, block, exported_key

HERE = ModulePath("resources.zoo.pets")
RUFF = Path(sys.executable).with_name("ruff")


def text(*imports: Import, here: ModulePath = HERE) -> str:
    return str(block(imports, here))


def test_sections_are_apart_and_own_modules_relative() -> None:
    found = text(
        Import("._runtime.options", "UNSET"),
        Import(".", "types"),
        Import("msgspec"),
        Import("typing", "Any"),
        Import("datetime", None, "dt"),
        Import(".resources.zoo.cages", "Cages"),
        Import("__future__", "annotations"),
    )
    assert found == (
        "from __future__ import annotations\n\n"
        "import datetime as dt\nfrom typing import Any\n\n"
        "import msgspec\n\n"
        "from ... import types\nfrom ..._runtime.options import UNSET\nfrom .cages import Cages"
    )


def test_names_of_the_module_itself_are_not_imported() -> None:
    assert text(Import(".resources.zoo.pets", "Pet")) == ""


def test_a_package_imports_its_own_modules() -> None:
    here = ModulePath("types", is_package=True)
    assert text(Import(".types", "zoo"), here=here) == "from . import zoo"
    assert text(Import(".", "types"), here=ModulePath("", is_package=True)) == (
        "from . import types"
    )


@pytest.mark.parametrize(
    ("names", "ordered"),
    [
        (["pet", "Pet", "PET"], ["PET", "Pet", "pet"]),
        (["A10", "A2"], ["A2", "A10"]),
        (["Zebra", "ANT", "__version__"], ["ANT", "Zebra", "__version__"]),
    ],
)
def test_exports_are_in_the_order_that_ruff_wants(names: list[str], ordered: list[str]) -> None:
    assert sorted(names, key=exported_key) == ordered


identifiers = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,5}", fullmatch=True).filter(
    lambda name: (
        name not in {"as", "if", "in", "is", "or", "and", "def", "del", "for", "not"}
        and name not in {"try", "else", "elif", "from", "pass", "None", "True", "with", "async"}
        and name not in {"await", "class", "break", "raise", "yield", "False", "while", "lambda"}
        and name not in {"assert", "except", "global", "import", "return"}
    )
)
imports = st.builds(
    Import,
    st.sampled_from(
        [
            "typing",
            "uuid",
            "msgspec",
            ".",
            "._runtime.options",
            "._runtime.types.unions",
            ".types.a.b",
        ]
    ),
    identifiers,
)


@given(st.lists(st.lists(imports, min_size=1, max_size=12), min_size=5, max_size=5))
@settings(max_examples=6)
def test_ruff_finds_nothing_to_sort(blocks: list[list[Import]]) -> None:
    for wanted in blocks:
        source = text(*wanted) + "\n"
        # Only the order is at stake: whether a block is wrapped is the formatter's business.
        found = subprocess.run(
            [
                *(RUFF, "check", "--isolated", "--no-cache", "--select", "I001", "--quiet"),
                *("--line-length", "320", "--stdin-filename", "resources/zoo/pets.py", "-"),
            ],
            input=source,
            capture_output=True,
            text=True,
            check=False,
        )
        assert found.returncode == 0, source + found.stdout
