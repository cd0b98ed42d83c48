"""Forms, and bodies that are produced while they are sent."""

from __future__ import annotations

from typing import Any

import pytest

from runtime.request.binary import PartStream, opaque
from runtime.request.forms import FormEncoding, form
from runtime.request.multipart import multipart


def test_forms_repeat_arrays_and_write_objects_as_json_unless_told_otherwise() -> None:
    fields = {"a": [1, 2], "o": {"k": "v"}, "s": "x y&é", "n": None}
    assert form(fields, {}) == b"a=1&a=2&o=%7B%22k%22%3A%22v%22%7D&s=x+y%26%C3%A9"
    deep = {"o": FormEncoding(style="deepObject")}
    assert form({"o": {"k": {"i": 1}}}, deep) == b"o%5Bk%5D%5Bi%5D=1"
    assert form({"a": [1, 2]}, {"a": FormEncoding(explode=False)}) == b"a=1%2C2"


def test_multipart_parts() -> None:
    body, kind = multipart(
        {"name": "x", "meta": {"a": 1}, "n": [1, True]},
        {"file": ("a\r\n.txt", b"DATA", "text/plain")},
        {},
        boundary="B",
    )
    assert kind == "multipart/form-data; boundary=B"
    assert body == (
        b'--B\r\nContent-Disposition: form-data; name="name"\r\n\r\nx\r\n'
        b'--B\r\nContent-Disposition: form-data; name="meta"\r\n'
        b'Content-Type: application/json\r\n\r\n{"a":1}\r\n'
        b'--B\r\nContent-Disposition: form-data; name="n"\r\n\r\n1\r\n'
        b'--B\r\nContent-Disposition: form-data; name="n"\r\n\r\ntrue\r\n'
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="a%0D%0A.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\nDATA\r\n--B--\r\n"
    )


def test_a_file_is_streamed_and_can_be_sent_twice(tmp_path: Any) -> None:
    path = tmp_path / "upload.bin"
    path.write_bytes(b"x" * 200_000)
    with path.open("rb") as file:
        file.seek(100_000)
        body, _ = multipart({}, {"file": file}, {}, boundary="B")
        assert isinstance(body, PartStream)
        assert body.replayable
        first, second = b"".join(body), b"".join(body)
    assert first == second
    assert first.count(b"x") == 100_000
    assert b'filename="upload.bin"' in first


def test_an_iterator_cannot_be_sent_twice() -> None:
    body = opaque(iter([b"a", b"b"]), "body")
    assert isinstance(body, PartStream)
    assert not body.replayable
    assert b"".join(body) == b"ab"


@pytest.mark.parametrize(
    ("name", "declared", "sent"),
    [
        ("cat.png", None, b"image/png"),
        ("report.PDF", None, b"application/pdf"),
        ("data.unheard-of", None, b"application/octet-stream"),
        ("cat.png", "application/x-own", b"application/x-own"),
        ("cat.png", "image/jpeg, image/*", b"image/png"),
        ("cat.txt", "image/jpeg, image/png", b"image/jpeg"),
    ],
)
def test_a_file_is_of_the_kind_that_its_name_speaks_for(
    name: str, declared: str | None, sent: bytes
) -> None:
    types = {} if declared is None else {"file": declared}
    body, _ = multipart({}, {"file": (name, b"DATA")}, types, boundary="B")
    assert isinstance(body, bytes)
    assert b"\r\nContent-Type: " + sent + b"\r\n\r\nDATA" in body
