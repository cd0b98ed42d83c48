"""The JSON Schema of the config says what the reader takes: the same keys, the same files."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from specpress.cli import main
from specpress.config import read_config
from specpress.config.codes import UNKNOWN_KEY
from specpress.config.schema import schema
from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.reading.source import loads

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
CONFIGS = [ROOT / "spec/specpress.yaml", *sorted((ROOT / "tests/cases").glob("*/specpress.yaml"))]
SCHEMA = schema()
VALIDATOR: Any = Draft202012Validator(SCHEMA)
Steps = tuple[str, ...]


def tables(found: Any, path: Steps = ()) -> Iterator[tuple[Steps, list[str]]]:
    """Every object with known keys, by the way to it; ``0`` is an item, ``any`` a free key."""
    for each in found.get("anyOf", ()):
        yield from tables(each, path)
    if "items" in found:
        yield from tables(found["items"], (*path, "0"))
    if isinstance(free := found.get("additionalProperties"), dict):
        yield from tables(free, (*path, "any"))
    if "properties" in found:
        yield path, list(found["properties"])
        for key, inner in found["properties"].items():
            yield from tables(inner, (*path, key))


def unknown_keys(path: Steps, keys: list[str]) -> set[str]:
    """The keys, put into a config at a place, that the reader does not know there."""
    value: Any = dict.fromkeys(keys)
    for step in reversed(path):
        value = [value] if step == "0" else {step: value}
    diagnostics = Diagnostics()
    text = json.dumps({"specpress": 1, **value})
    with contextlib.suppress(Stopped):
        read_config(loads(text, diagnostics, file="specpress.yaml"), diagnostics, folder=ROOT)
    found = [each.where for each in diagnostics if each.code.id == UNKNOWN_KEY.id]
    return {where.tokens[-1] for where in found if where is not None}


TABLES = list(tables(SCHEMA))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert len(TABLES) > 15


@pytest.mark.parametrize(("path", "keys"), TABLES, ids=["/".join(path) for path, _ in TABLES])
def test_the_reader_knows_the_keys_and_no_others(path: Steps, keys: list[str]) -> None:
    assert unknown_keys(path, [*keys, "zzz"]) == {"zzz"}


def test_the_schema_knows_every_key_of_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    met: dict[str, set[str]] = {}

    def noted(self: Any, *known: str) -> Any:
        where = "/".join(map(str, self.where.tokens))
        met.setdefault(where, set()).update(known)
        return original(self, *known)

    original = __import__("specpress.config.table", fromlist=["Item"]).Item.table
    monkeypatch.setattr("specpress.config.table.Item.table", noted)
    for path, keys in TABLES:
        unknown_keys(path, keys)
    by_place = {"/".join(path): set(keys) for path, keys in TABLES}
    assert {place: met[place] for place in by_place} == by_place
    assert met.keys() <= by_place.keys()


@pytest.mark.parametrize("config", CONFIGS, ids=[path.parent.name for path in CONFIGS])
def test_every_config_of_ours_is_valid(config: Path) -> None:
    problems = VALIDATOR.iter_errors(yaml.safe_load(config.read_text("utf-8")))
    if config.parent.name.endswith("_wrong"):
        return
    assert [f"{each.json_path}: {each.message}" for each in problems] == []


@pytest.mark.parametrize(
    "text",
    [
        "specpress: 2",
        "specpress: 1\ndocumnet: a",
        "specpress: 1\nstrict: yes please",
        "specpress: 1\nreplay: {a: sometimes}",
        "specpress: 1\nwaiters: {wait: {operation: a, state: b}}",
        "specpress: 1\npagination: {a: {page: p, items: i, first_page: -1}}",
        "specpress: 1\nrenamed: {books..get: books.fetch}",
        "specpress: 1\nrenamed: {Book: my volume}",
        "specpress: 1\ncredentials: {token: {scheme: s, part: half}}",
    ],
)
def test_what_the_reader_refuses_is_not_valid(text: str) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        read_config(loads(text, diagnostics, file="s.yaml"), diagnostics, folder=ROOT)
    assert not VALIDATOR.is_valid(yaml.safe_load(text))


def test_the_command_prints_it() -> None:
    result = CliRunner().invoke(main, ["schema"])
    assert json.loads(result.stdout) == SCHEMA
