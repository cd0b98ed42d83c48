from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.reading import source, yaml_events
from specpress.document.reading.source import load, loads
from specpress.pointer import Pointer
from unit.document.document_chain import marked, names, place

if TYPE_CHECKING:
    from pathlib import Path

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{below}'] * 10)}]\n"
    for below, name in zip("abcdefg", "bcdefgh", strict=True)
)


def refused(text: str | bytes, file: str = "openapi.yaml") -> Diagnostics:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        loads(text, diagnostics, file=file)
    return diagnostics


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("null", None),
        ("12", 12),
        ("-0", 0),
        ("012", 12),
        ("0o17", 15),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("190:20:30", "190:20:30"),
        ("1.5", 1.5),
        ("1.", 1.0),
        ("-.5e3", -500.0),
        ("1e3", 1000.0),
        ("2024-01-31", "2024-01-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z"),
        ("'12'", "12"),
        ("!!str 12", "12"),
        ("!!int 12", 12),
        ("! 12", "12"),
        ("=", "="),
        ("'<<'", "<<"),
        ('"\\u263a"', "☺"),
        ("|\n  two\n  lines\n", "two\nlines\n"),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, value: object) -> None:
    data = loads(f"v: {text}", Diagnostics()).data
    assert data == {"v": value}
    assert type(data["v"]) is type(value)


def test_anchors_and_merge_keys() -> None:
    text = "base: &b {x: 1, y: 2}\none: {<<: *b, y: 3}\nmany: {<<: [{z: 4}, *b], x: 0}\nsame: *b\n"
    assert loads(text, Diagnostics()).data == {
        "base": {"x": 1, "y": 2},
        "one": {"x": 1, "y": 3},
        "many": {"x": 0, "y": 2, "z": 4},
        "same": {"x": 1, "y": 2},
    }


def test_a_key_from_a_merge_is_located_where_it_is_written() -> None:
    document = loads("base: &b\n  x: {deep: 1}\none:\n  <<: *b\n", Diagnostics())
    span = document.locate(Pointer.of(("one", "x", "deep")))
    assert span is not None
    assert (span.line, span.column) == (2, 7)


def test_keys_that_are_no_texts_are_read_as_written_and_told_once() -> None:
    diagnostics = Diagnostics()
    text = "responses:\n  200: a\n  4e1: b\n  true: c\n  ~: d\n"
    data = loads(text, diagnostics).data
    assert data == {"responses": {"200": "a", "4e1": "b", "true": "c", "~": "d"}}
    (found,) = diagnostics
    assert found.code.name == "KEY_NOT_TEXT"
    assert "such keys (4)" in found.message
    assert place(found) == (2, 3)
    assert marked(found) == "200"


@pytest.mark.parametrize("file", ["openapi.json", "openapi.yaml", "openapi"])
def test_json_is_read_as_json_under_any_name(file: str) -> None:
    text = '{"a": [1, 2.5, "\\ud83d\\ude00", null, true], "b": {}}'
    assert loads(text, Diagnostics(), file=file).data == json.loads(text)


def test_yaml_that_begins_with_a_brace_is_still_yaml() -> None:
    assert loads("{a: 1, b: [x, y]}", Diagnostics()).data == {"a": 1, "b": ["x", "y"]}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_say_the_encoding(encoding: str) -> None:
    assert loads("a: ä\n".encode(encoding), Diagnostics()).data == {"a": "ä"}


def test_the_digest_does_not_depend_on_line_ends_or_marks() -> None:
    plain = loads(b"a: 1\nb: 2\n", Diagnostics())
    windows = loads(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", Diagnostics())
    assert plain.digest == windows.digest
    assert plain.digest.startswith("sha256:")
    assert plain.digest != loads(b"a: 1\nb: 3\n", Diagnostics()).digest


@pytest.mark.parametrize(
    ("text", "code", "where", "caret"),
    [
        ("a: 1\n\tb: 2\n", "YAML_SYNTAX", (2, 1), "\t"),
        ("a:\n  b: 1\n c: 2\n", "YAML_SYNTAX", (3, 2), "c"),
        ("a: 'open\nb: 2\n", "YAML_SYNTAX", (1, 4), "'"),
        ("a: [1, 2\nb: 3\n", "YAML_SYNTAX", (2, 2), ":"),
        ("a: b: c\n", "YAML_SYNTAX", (1, 5), ":"),
        ("a: @b\n", "YAML_SYNTAX", (1, 4), "@"),
        ("a: *b\n", "ALIAS_UNDEFINED", (1, 4), "*b"),
        ("a: &a [*a]\n", "ALIAS_BOMB", (1, 8), "*a"),
        ("a: 1\nb: 2\na: 3\n", "DUPLICATE_KEY", (3, 1), "a"),
        ("x:\n  - {a: 1, 'a': 2}\n", "DUPLICATE_KEY", (2, 12), "'a'"),
        ("? [a]\n: 1\n", "COMPLEX_KEY", (1, 3), "["),
        ("a: {{name}}\n", "COMPLEX_KEY", (1, 5), "{"),
        ("a: .inf\n", "NUMBER_NOT_JSON", (1, 4), ".inf"),
        ("a: .NaN\n", "NUMBER_NOT_JSON", (1, 4), ".NaN"),
        ("a: 1e999\n", "NUMBER_NOT_JSON", (1, 4), "1e999"),
        ("a: !include x\n", "YAML_TAG", (1, 4), "!include x"),
        ("a: {<<: 1}\n", "MERGE_KEY", (1, 9), "1"),
        ("a: 1\n---\nb: 2\n", "SEVERAL_DOCUMENTS", (2, 1), "-"),
        ("a: 1\nb: x\x07y\n", "CONTROL_CHARACTER", (2, 5), "\x07"),
        ("a: 1\nb: x\x00y\n", "CONTROL_CHARACTER", (2, 5), "\x00"),
        (b"a: 1\nb: \xe9\n", "NOT_UTF8", (2, 4), "\ufffd"),
        ("- a\n- b\n", "ROOT_NOT_OBJECT", (1, 1), "-"),
        ("just text\n", "ROOT_NOT_OBJECT", (1, 1), "j"),
        (BOMB, "ALIAS_BOMB", (6, 36), "*e"),
    ],
)
def test_yaml_that_cannot_be_read(
    text: str | bytes, code: str, where: tuple[int, int], caret: str
) -> None:
    (found,) = refused(text)
    assert found.code.name == code
    assert place(found) == where
    assert marked(found) == caret
    assert found.hint


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ('{"a": }', "JSON_SYNTAX", (1, 7)),
        ('{"a": 1\n "b": 2}', "JSON_SYNTAX", (2, 2)),
        ("{'a': 1}", "JSON_SYNTAX", (1, 2)),
        ('{"a": "open}', "JSON_SYNTAX", (1, 7)),
        ('{"a": 1} x', "JSON_SYNTAX", (1, 10)),
        ('{"a": "tab\there"}', "JSON_SYNTAX", (1, 11)),
        ('{"a": {"b": 1,\n "b": 2}}', "DUPLICATE_KEY", (2, 2)),
        ('{"a": NaN}', "NUMBER_NOT_JSON", (1, 7)),
        ('{"a": [-Infinity]}', "NUMBER_NOT_JSON", (1, 8)),
        ('{"NaN": 1e999}', "NUMBER_NOT_JSON", (1, 9)),
        ('{"a": ' + "9" * 5000 + "}", "NUMBER_NOT_JSON", (1, 7)),
        ('{"a": "\\ud83d"}', "SURROGATE", (1, 8)),
        ("", "EMPTY_DOCUMENT", (1, 1)),
        ("[1]", "ROOT_NOT_OBJECT", (1, 1)),
    ],
)
def test_json_that_cannot_be_read(text: str, code: str, where: tuple[int, int]) -> None:
    (found,) = refused(text, "openapi.json")
    assert found.code.name == code
    assert place(found) == where


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", "---\n", "null\n", "---\n...\n"])
def test_a_document_without_content(text: str) -> None:
    assert names(refused(text)) == ["EMPTY_DOCUMENT"]


def test_a_duplicate_key_names_the_place_of_the_first() -> None:
    (found,) = refused("paths:\n  /pets: {}\n  /cats: {}\n  /pets: {}\n")
    assert "'/pets'" in found.message
    assert "line 2, column 3" in found.message


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("a: " + "[" * 5000, "deep.yaml"),
        ("a: " + "- " * 5000 + "x", "deep.yaml"),
        ("{a: " * 5000, "deep.yaml"),
        ('{"a": ' + "[" * 300 + "]" * 300 + "}", "deep.json"),
        ('{"a": ' + "[" * 200_000 + "]" * 200_000 + "}", "deep.json"),
    ],
)
def test_nesting_without_end(text: str, file: str) -> None:
    (found,) = refused(text, file)
    assert found.code.name in {"TOO_DEEP", "YAML_SYNTAX"}


def test_an_alias_may_be_used_many_times() -> None:
    text = "a: &a {x: 1}\nb: [" + ", ".join(["*a"] * 500) + "]\n"
    assert len(loads(text, Diagnostics()).data["b"]) == 500


def test_files_that_are_not_there(tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.touch()
    for path, code in (
        (tmp_path / "missing.yaml", "FILE_NOT_FOUND"),
        (tmp_path, "FILE_IS_DIRECTORY"),
        (file / "below", "FILE_UNREADABLE"),
    ):
        diagnostics = Diagnostics()
        with pytest.raises(Stopped):
            load(path, diagnostics, shown="shown.yaml")
        (found,) = diagnostics
        assert found.code.name == code
        assert found.span is not None
        assert found.span.file == "shown.yaml"


def test_a_file_is_shown_as_given(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("a: 1\n")
    assert load(path, Diagnostics()).file == path.as_posix()
    assert load(path, Diagnostics(), shown="spec/api.yaml").file == "spec/api.yaml"


YAML = """\
openapi: 3.1.0
paths:
  /pets/{id}:
    get:
      tags: [one, two]
      parameters:
        - name: id
          in: path
"""


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    ("tokens", "caret"),
    [
        (("paths",), "paths"),
        (("paths", "/pets/{id}", "get"), "get"),
        (("paths", "/pets/{id}", "get", "tags", 1), "two"),
        (("paths", "/pets/{id}", "get", "parameters", 0, "in"), "in"),
        (("paths", "/pets/{id}", "get", "responses"), "get"),
        (("paths", "/pets/{id}", "get", "tags", 7), "tags"),
    ],
)
def test_places_are_found(tokens: tuple[str | int, ...], caret: str, as_json: bool) -> None:
    diagnostics = Diagnostics()
    text = json.dumps(loads(YAML, diagnostics).data, indent=1) if as_json else YAML
    document = loads(text, diagnostics, file="a.json" if as_json else "a.yaml")
    span = document.locate(Pointer.of(tokens))
    assert span is not None
    assert span.text[span.column - 1 : span.end_column - 1].strip('"') == caret


def test_only_a_part_of_a_very_long_line_is_shown() -> None:
    text = json.dumps({f"key{index}": "x" * 20 for index in range(5000)})
    span = loads(text, Diagnostics(), file="a.json").locate(Pointer.of(("key4000",)))
    assert span is not None
    assert len(span.text) <= 200
    start = span.column - span.text_column
    assert span.text[start : span.end_column - span.text_column] == '"key4000"'


def test_yaml_is_read_alike_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    text = YAML + "base: &b {x: 1, 2: [a, null]}\nmore:\n  <<: *b\n  y: |\n    text\n"
    fast = loads(text, Diagnostics())
    monkeypatch.setattr(yaml_events, "_Parser", yaml.SafeLoader)
    slow = loads(text, Diagnostics())
    assert slow.data == fast.data
    for tokens in (("paths",), ("more", "x"), ("base", "2", "1")):
        pointer = Pointer.of(tokens)
        assert slow.locate(pointer) == fast.locate(pointer)
    assert names(refused("a: 'open\nb: 2\n")) == ["YAML_SYNTAX"]
    assert names(refused("a: " + "[" * 5000)) == ["TOO_DEEP"]


def test_places_in_other_files_are_not_ours() -> None:
    document = loads(YAML, Diagnostics(), file="a.yaml")
    assert document.locate(Pointer("other.yaml#/paths")) is None
    assert document.locate(Pointer("a.yaml#/paths")) == document.locate(Pointer("#/paths"))


def test_files_that_are_too_large_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "MAX_SIZE", 1 << 20)
    path = tmp_path / "openapi.yaml"
    path.write_text(f"openapi: {'x' * (1 << 20)}", encoding="utf-8")
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        load(path, diagnostics, shown="openapi.yaml")
    (found,) = diagnostics
    assert found.code.name == "FILE_TOO_LARGE"
    assert found.message == "openapi.yaml has more than 1 MB, the most that specpress reads"
    assert place(found) == (1, 1)


@pytest.mark.parametrize(
    ("text", "file", "place_of_one_too_many"),
    [
        ("a: [" + "1," * 250_001 + "]]]]]", "a.yaml", (1, 500_005)),
        ("a:\n" + "- x\n" * 250_001 + "]]]]]", "a.yaml", (250_002, 3)),
        ("a: {" + "".join(f"k{i}: 1, " for i in range(250_001)) + "]]]", "a.yaml", None),
        ('{"a": [' + "1," * 250_001 + "1]}", "a.json", (1, 500_008)),
        ('{"a": [' + "[]," * 2_500_000 + "1]}", "a.json", (1, 750_008)),
        ('{"a": {' + "".join(f'"k{i}": 1, ' for i in range(250_001)) + '"z": 1}}', "a.json", None),
    ],
)
def test_reading_ends_where_a_list_or_object_becomes_data(
    text: str, file: str, place_of_one_too_many: tuple[int, int] | None
) -> None:
    (found,) = refused(text, file)
    assert found.code.name == "TOO_MANY_NODES"
    assert "more than 250000 entries" in found.message
    assert place_of_one_too_many in {None, place(found)}


@pytest.mark.parametrize("file", ["a.yaml", "a.json"])
def test_reading_ends_where_a_text_holds_too_much_altogether(file: str) -> None:
    text = '{"a": [' + ("[" + "0," * 199_999 + "0],\n") * 21 + "[0,,"
    (found,) = refused(text, file)
    assert found.code.name == "TOO_MANY_NODES"
    assert "the document has more than 4000000 keys and values" in found.message
    assert place(found)[0] == 20


def test_signs_within_texts_are_not_counted() -> None:
    text = json.dumps({"a": '",:[{\\' * 1_000_000, "b": [[], {}, [1]]})
    assert loads(text, Diagnostics(), file="a.json").data == json.loads(text)
