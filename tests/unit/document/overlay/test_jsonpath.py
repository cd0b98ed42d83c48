"""The paths of overlays."""

from __future__ import annotations

import pytest

from specpress.diagnostics import Diagnostics
from specpress.document.overlay.jsonpath import PathSyntaxError, compile_path, find
from specpress.document.reading.source import loads
from specpress.pointer import Pointer
from unit.document.overlay.overlay_data import DATA


@pytest.mark.parametrize(
    ("target", "paths"),
    [
        ("$", ["#"]),
        ("$.info.title", ["#/info/title"]),
        ("$['info'][\"title\"]", ["#/info/title"]),
        ("$.paths.*.get", ["#/paths/~1pets/get", "#/paths/~1cats/get"]),
        (
            "$.paths[*][*].tags",
            [f"#/paths/{p}/tags" for p in ("~1pets/get", "~1pets/put", "~1cats/get")],
        ),
        ("$.paths['/pets']['get','put']", ["#/paths/~1pets/get", "#/paths/~1pets/put"]),
        ("$.paths['/pets'].get.tags[0]", ["#/paths/~1pets/get/tags/0"]),
        ("$.paths['/pets'].get.tags[-1]", ["#/paths/~1pets/get/tags/1"]),
        ("$.paths['/pets'].get.tags[2]", []),
        ("$..schema", ["#/paths/~1pets/get/parameters/1/schema"]),
        ("$..parameters[?(@.name=='q')]", ["#/paths/~1pets/get/parameters/1"]),
        ('$..parameters[?@.name == "q"].schema', ["#/paths/~1pets/get/parameters/1/schema"]),
        ("$..parameters[?(@.name!='q')]", ["#/paths/~1pets/get/parameters/0"]),
        ("$..parameters[?(@.schema)]", ["#/paths/~1pets/get/parameters/1"]),
        ("$..parameters[?(@.schema.type=='string')]", ["#/paths/~1pets/get/parameters/1"]),
        ("$.nothing.at.all", []),
    ],
)
def test_targets(target: str, paths: list[str]) -> None:
    data = loads(DATA, Diagnostics()).data
    assert [Pointer.of(path) for path in find(data, compile_path(target))] == paths


def test_a_node_is_found_once() -> None:
    assert find({"a": {"b": {"b": 1}}}, compile_path("$..b")) == [("a", "b"), ("a", "b", "b")]
    assert find({"a": 1}, compile_path("$['a','a']")) == [("a",)]


def test_numbers_and_booleans_in_filters_are_kept_apart() -> None:
    data = [{"v": 1}, {"v": True}, {"v": "1"}, {"v": None}, {}]
    for literal, index in (("1", 0), ("true", 1), ("'1'", 2), ("null", 3)):
        assert find(data, compile_path(f"$[?(@.v=={literal})]")) == [(index,)]


@pytest.mark.parametrize(
    ("target", "at"),
    [
        ("paths", 0),
        ("$paths", 1),
        ("$.", 2),
        ("$.a b", 3),
        ("$.paths./pets", 8),
        ("$[", 2),
        ("$['a'", 5),
        ("$[0:2]", 3),
        ("$[?(length(@)>1)]", 4),
        ("$[?(@.a>1)]", 7),
        ("$[?(@.a==x)]", 9),
    ],
)
def test_targets_that_cannot_be_read(target: str, at: int) -> None:
    with pytest.raises(PathSyntaxError) as error:
        compile_path(target)
    assert error.value.at == at
