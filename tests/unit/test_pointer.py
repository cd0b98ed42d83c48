from __future__ import annotations

import pytest

from specpress.pointer import Pointer


def test_children_are_escaped() -> None:
    assert Pointer.ROOT / "paths" / "/a~b/{c}" / 0 == "#/paths/~1a~0b~1{c}/0"


def test_of_is_the_same_as_dividing() -> None:
    tokens = ("paths", "/pets", "get", "parameters", 0)
    divided = Pointer.ROOT
    for token in tokens:
        divided /= token
    assert Pointer.of(tokens) == divided


def test_the_file_is_kept_apart_from_the_path() -> None:
    pointer = Pointer.of(("a", "b"), file="dir/overlay.yaml")
    assert pointer == "dir/overlay.yaml#/a/b"
    assert pointer.file == "dir/overlay.yaml"
    assert pointer.tokens == ("a", "b")


@pytest.mark.parametrize(
    ("pointer", "parent"),
    [("#/a/b", "#/a"), ("#/a", "#"), ("#", "#"), ("dir/file.yaml#", "dir/file.yaml#")],
)
def test_parent(pointer: str, parent: str) -> None:
    assert Pointer(pointer).parent == parent


@pytest.mark.parametrize(
    ("pointer", "name"), [("#/a/b~1c", "b/c"), ("#", ""), ("#/", ""), ("#/a/0", "0")]
)
def test_name(pointer: str, name: str) -> None:
    assert Pointer(pointer).name == name


def test_an_escape_of_an_escape_is_read_back() -> None:
    assert (Pointer.ROOT / "~1").tokens == ("~1",)
