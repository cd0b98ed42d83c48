"""Nothing outside the document's folder is read; what cannot be read costs what needs it."""

from __future__ import annotations

import os
import socket
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from specpress.diagnostics import Diagnostics, Severity, Stopped
from specpress.document.files.confined import (
    NotAFileError,
    OutsideError,
    TooLargeError,
    read_beneath,
    real_name,
)
from unit.document.document_files import HEAD, Read, getting

SCHEMA = "/content/application~1json/schema"
SECRET = "title: do not read me\n"
_opened: list[str] = []
_watching: list[bool] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching and event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
        _opened.append(os.fsdecode(arguments[0]))


sys.addaudithook(_watch)


@pytest.fixture
def opened() -> Any:
    """The paths of all files that are opened meanwhile, by whatever call."""
    _opened.clear()
    _watching.append(True)
    yield _opened
    _watching.clear()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder for the document, with a secret beside it and links to the secret in it."""
    home = tmp_path / "home"
    (home / "s").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text(SECRET)
    (tmp_path / "home2").mkdir()
    (tmp_path / "home2" / "secret.yaml").write_text(SECRET)
    (home / "link.yaml").symlink_to("../secret.yaml")
    (home / "absolute.yaml").symlink_to(tmp_path / "secret.yaml")
    (home / "s" / "up").symlink_to(tmp_path)
    (home / "chain.yaml").symlink_to("link.yaml")
    return home


@pytest.mark.parametrize(
    "ref",
    [
        "../secret.yaml",
        "s/../../secret.yaml",
        "%2e%2e/secret.yaml",
        "..%2Fsecret.yaml",
        "s/%2E%2E/%2E%2E/secret.yaml",
        "../home2/secret.yaml",
        "./../secret.yaml#/title",
        "ABSOLUTE",
        "%2FABSOLUTE",
        "file://ABSOLUTE",
        "file:ABSOLUTE",
        "FILE:///ABSOLUTE",
        "//localhost/ABSOLUTE",
        "C:/secret.yaml",
        "link.yaml",
        "absolute.yaml",
        "chain.yaml",
        "s/up/secret.yaml",
        "s/up/home2/../secret.yaml",
        "/dev/zero",
        "/proc/self/environ",
    ],
)
@pytest.mark.parametrize("nested", [False, True])
def test_nothing_outside_the_folder_is_opened(
    home: Path, opened: list[str], ref: str, nested: bool
) -> None:
    ref = ref.replace("ABSOLUTE", str(home.parent / "secret.yaml"))
    files = {"openapi.yaml": getting(f"{{$ref: '{ref}'}}")}
    if nested:
        up = ref if ref.startswith(("/", "%2F", "f", "F", "C")) else f"../{ref}"
        files = {
            "openapi.yaml": getting("{$ref: s/in.yaml}"),
            "s/in.yaml": f"properties: {{x: {{$ref: '{up}'}}}}",
        }
    read = Read(home, files)
    assert read.names[0] == "REF_OUTSIDE"
    assert "GET /x is left out" in read.messages[-1]
    assert "do not read me" not in str(read.bundled.data)
    assert not [name for name in opened if "secret" in name or name.startswith(("/dev", "/proc"))]
    assert read.places[0][0].endswith("s/in.yaml" if nested else "openapi.yaml")


@pytest.mark.parametrize(
    ("ref", "name", "message"),
    [
        ("s\\\\pet.yaml", "REF_ADDRESS", "backslash"),
        ("\\\\\\\\host\\\\share\\\\pet.yaml", "REF_ADDRESS", "backslash"),
        ("s%5Cpet.yaml", "REF_ADDRESS", "backslash"),
        ("pet%00.yaml", "REF_ADDRESS", "control character"),
        ("pet%FF.yaml", "REF_ADDRESS", "UTF-8"),
        ("urn:example:pet", "REF_ADDRESS", "'urn:' is not read"),
        ("ftp://example.com/pet.yaml", "REF_ADDRESS", "'ftp:' is not read"),
        ("data:application/json,{}", "REF_ADDRESS", "'data:' is not read"),
        ("https://user:word@example.com/p.yaml", "REF_ADDRESS", "a password"),
        ("https:///p.yaml", "REF_ADDRESS", "no host"),
        ("https://example.com:99999/p.yaml", "REF_ADDRESS", "ort"),
        ("https://example.com/p.yaml", "REF_REMOTE", "is on a host that specpress may not ask"),
        ("gone.yaml", "REF_FILE_MISSING", "gone.yaml names a file that is not there"),
        ("pet.yaml/x.yaml", "REF_FILE_MISSING", "not there"),
        ("https://{region}.example.com/p.yaml", "REF_FILE_UNREADABLE", "is no host"),
        ("s", "REF_FILE_UNREADABLE", "it is a directory"),
        (".", "REF_FILE_UNREADABLE", "it is a directory"),
        ("pipe.yaml", "REF_FILE_UNREADABLE", "it is a pipe"),
        ("socket.yaml", "REF_FILE_UNREADABLE", "it is a socket"),
        ("circle.yaml", "REF_FILE_UNREADABLE", "a link that leads to no file"),
        (f"{'x' * 300}.yaml", "REF_FILE_UNREADABLE", "too long"),
        ("pet.yaml#/nmae", "REF_BROKEN", "pet.yaml#/nmae points at nothing"),
        (f"list.yaml#/{'1' * 5000}", "REF_BROKEN", "points at nothing"),
        ("100%25%23.yaml", "REF_FILE_MISSING", "100%25%23.yaml names"),
        ("<p ét>.yaml", "REF_FILE_MISSING", "<p ét>.yaml names"),
        ("pet.yaml#name", "REF_ANCHOR", "by anchor"),
        ("pet.yaml#/name", "REF_WRONG_KIND", "something else, where a schema is needed"),
        ("list.yaml", "REF_WRONG_KIND", "something else"),
        ("all.yaml#/components/parameters/P", "REF_WRONG_KIND", "points at a parameter"),
    ],
)
def test_what_cannot_be_read_costs_what_needs_it(
    tmp_path: Path, ref: str, name: str, message: str
) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "circle.yaml").symlink_to("circle.yaml")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(tmp_path)  # the path of a socket may have a hundred characters only
        server.bind("socket.yaml")
        os.chdir(here)
    files = {
        "openapi.yaml": getting(f'{{$ref: "{ref}"}}')
        + "  /good: {get: {responses: {'200': {description: D}}}}\n",
        "pet.yaml": "name: text\n",
        "list.yaml": "[1, 2]",
        "all.yaml": "components: {parameters: {P: {name: p, in: query}}}",
        "s/in.yaml": "{}",
    }
    read = Read(tmp_path, files)
    assert read.names == [name, "OPERATION_DROPPED"]
    assert message in read.messages[0]
    assert list(read.document.data["paths"]) == ["/good"]
    assert all(found.hint for found in read.diagnostics)
    assert [line for _, line, _ in read.places] == [6, 5]


def test_a_file_with_a_similar_name_is_proposed(tmp_path: Path) -> None:
    files = {"openapi.yaml": getting("{$ref: s/pets.yaml}"), "s/pet.yaml": "{}"}
    hint = next(iter(Read(tmp_path, files).diagnostics)).hint
    assert hint.endswith("Perhaps 's/pet.yaml' is meant.")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: 1\na: 2\n", "DUPLICATE_KEY"),
        ("# nothing\n", "EMPTY_DOCUMENT"),
        ("a: [1\n", "YAML_SYNTAX"),
        ("a: !python/object:os.system x\n", "YAML_TAG"),
        ("a: .nan\n", "NUMBER_NOT_JSON"),
        ("[" * 300 + "]" * 300, "TOO_DEEP"),
        (
            "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in pairwise("abcdefg")),
            "ALIAS_BOMB",
        ),
    ],
)
def test_problems_of_another_file_are_told_there(tmp_path: Path, text: str, code: str) -> None:
    files = {"openapi.yaml": getting("{$ref: s/bad.yaml}"), "s/bad.yaml": text}
    read = Read(tmp_path, files)
    assert read.names == [code, "REF_FILE_UNREADABLE", "OPERATION_DROPPED"]
    assert [file.rpartition("/")[2] for file, _, _ in read.places] == [
        "bad.yaml",
        "openapi.yaml",
        "openapi.yaml",
    ]


def test_an_operation_that_cannot_be_read_is_left_out_alone(tmp_path: Path) -> None:
    text = f"{HEAD}paths: {{/x: {{get: {{$ref: gone.yaml}}, put: {{responses: {{}}}}}}}}\n"
    read = Read(tmp_path, {"openapi.yaml": text})
    assert read.names == [
        *["RESPONSES_MISSING"] * 2,
        *["REF_FILE_MISSING", "OPERATION_DROPPED"],
    ]
    assert list(read.document.data["paths"]["/x"]) == ["put"]
    assert len(read.bundled.data["paths"]["/x"]) == 2  # so it counts among those left out


def test_a_map_that_cannot_be_read_is_as_good_as_absent(tmp_path: Path) -> None:
    text = getting("{}") + "components: {schemas: {$ref: gone.yaml}, parameters: {$ref: list.yaml}}"
    read = Read(tmp_path, {"openapi.yaml": text, "list.yaml": "[]"})
    assert sorted(read.names) == ["REF_FILE_MISSING", "REF_WRONG_KIND"]
    assert read.document.data["components"] == {}
    assert "/x" in read.document.data["paths"]


@pytest.mark.parametrize(
    "files",
    [
        {"a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml"},
        {"a.yaml": "$ref: s/a.yaml", "s/a.yaml": "$ref: ../a.yaml"},
        {"a.yaml": "$ref: a.yaml"},
        {"a.yaml": "$ref: ''"},
        {"a.yaml": f"$ref: 'openapi.yaml#/paths/~1x/get/responses/200{SCHEMA}'"},
    ],
)
def test_aliases_that_lead_to_nothing_but_each_other(tmp_path: Path, files: dict[str, str]) -> None:
    read = Read(tmp_path, {"openapi.yaml": getting("{$ref: a.yaml}"), **files})
    assert "REF_CYCLE" in read.names
    assert not read.document.data["paths"]


def test_path_items_and_maps_that_hold_themselves(tmp_path: Path) -> None:
    text = f"{HEAD}paths: {{/x: {{$ref: a.yaml}}, /y: {{get: {{responses: {{}}}}}}}}\n"
    files = {"a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml"}
    read = Read(tmp_path / "1", {"openapi.yaml": text, **files})
    assert "REF_CYCLE" in read.names
    assert list(read.document.data["paths"]) == ["/y"]
    schema = "properties: {a: {properties: {$ref: 's.yaml#/properties'}}}"
    read = Read(tmp_path / "2", {"openapi.yaml": getting("{$ref: s.yaml}"), "s.yaml": schema})
    assert "REF_CYCLE" in read.names


CHAIN = {
    **{f"{n}.yaml": f"properties: {{x: {{$ref: {n + 1}.yaml}}}}" for n in range(30)},
    "30.yaml": "{}",
}
WIDE = {
    "0.yaml": "properties:\n"
    + "".join(f"  p{n}: {{properties: {{$ref: 1.yaml}}}}\n" for n in range(30)),
    "1.yaml": "".join(f"q{n}: {{type: string}}\n" for n in range(30)),
}
DEEP = {
    "0.yaml": "properties: {$ref: '1.yaml#/p'}",
    **{
        f"{n}.yaml": f"p: {{x: {{properties: {{$ref: '{n + 1}.yaml#/p'}}}}}}" for n in range(1, 150)
    },
    "150.yaml": "p: {}",
}


@pytest.mark.parametrize(
    ("files", "limit", "code"),
    [
        (CHAIN, ("loader.MAX_FILES", 20), "FILES_TOO_MUCH"),
        (CHAIN, ("loader.MAX_BYTES", 500), "FILES_TOO_MUCH"),
        (WIDE, ("copying.MAX_OBJECTS", 500), "FILES_TOO_MUCH"),
        (DEEP, ("copying.MAX_DEPTH", 200), "TOO_DEEP"),
    ],
)
def test_there_is_an_end_to_files_bytes_objects_and_depth(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    files: dict[str, str],
    limit: tuple[str, int],
    code: str,
) -> None:
    texts = {"openapi.yaml": getting("{$ref: 0.yaml}"), **files}
    if code != "TOO_DEEP":
        assert "/x" in Read(tmp_path, texts).document.data["paths"]
    monkeypatch.setattr(f"specpress.document.files.{limit[0]}", limit[1])
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        Read(tmp_path, texts, diagnostics=diagnostics)
    (found,) = (each for each in diagnostics if each.code.severity is Severity.ERROR)
    assert found.code.name == code
    assert found.span is not None
    assert found.span.text


def test_a_folder_is_not_left_while_a_file_is_opened(home: Path) -> None:
    """Links that appear after the real name was found are not followed."""
    (home / "s" / "pet.yaml").write_text("{}")
    name = real_name(home, "s/../s/pet.yaml")
    assert name == "s/pet.yaml"
    assert read_beneath(home, name, 100) == b"{}"
    for swapped in ("link.yaml", "s/up/secret.yaml", "s/pet.yaml/x"):
        with pytest.raises((OSError, NotAFileError), match=r"ymbolic|directory|link"):
            read_beneath(home, swapped, 100)
    for outside in ("link.yaml", "s/up/secret.yaml", ".."):
        with pytest.raises(OutsideError):
            real_name(home, outside)
    with pytest.raises(TooLargeError):
        read_beneath(home, name, 1)
    with pytest.raises(NotAFileError, match="directory"):
        read_beneath(home, "s", 100)
