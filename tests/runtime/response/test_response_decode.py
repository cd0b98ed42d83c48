"""Reading responses: what fits, what is mended and reported, what is refused."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType
from runtime_sample import RECORDING, Page, Recording, Result, Status

from runtime.description.operation import ResponseCase
from runtime.response.compiled import CompiledCase
from runtime.response.decode import decode_json, json_or_text, plain_json
from runtime.types.deviations import MalformedError
from runtime.types.lenient import LenientDecoder
from runtime.types.models import Model, OpenModel
from runtime.types.scalars import INVALID
from runtime.types.unions import union


def decode(kind: Any, body: Any, *, report: bool = True, content_type: str = "") -> Any:
    case = CompiledCase(ResponseCase("200", lambda: kind))
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return decode_json(case, raw, success="success", report=report, content_type=content_type)


def recording(**changes: Any) -> Any:
    decoded = decode(Result, {"success": True, "data": {**RECORDING, **changes}})
    found = [(d.path.removeprefix("$.data."), d.expected, d.got) for d in decoded.deviations]
    return decoded.value.data, found


def test_a_well_formed_response_has_no_deviations() -> None:
    data, deviations = recording(unheard_of=1)
    assert deviations == []
    assert data.id == UUID(str(RECORDING["id"]))
    assert data.started == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "value", "kept", "expected", "got"),
    [
        ("file_size", "77", 77, "number or null", "'77'"),
        ("file_size", "7.5", 7.5, "number or null", "'7.5'"),
        ("file_size", [], None, "number or null", "an array"),
        ("file_size", "much", None, "number or null", "'much'"),
        ("started", "", None, "date-time with an offset", "''"),
        (
            "started",
            "2026-01-01T10:00:00",
            datetime(2026, 1, 1, 10, tzinfo=UTC),
            "date-time with an offset",
            "'2026-01-01T10:00:00'",
        ),
        ("title", None, UNSET, "string", "null"),
        ("title", 5, "5", "string", "5"),
        ("title", {}, UNSET, "string", "an object"),
        ("id", "no-uuid", "no-uuid", "UUID", "'no-uuid'"),
        ("id", None, None, "UUID", "null"),
        ("tags", None, UNSET, "array", "null"),
        ("tags", {"a": 1}, UNSET, "array", "an object"),
        ("download_url", 5, "5", "string or null", "5"),
    ],
)
def test_one_property_that_is_not_as_documented(
    name: Any, value: Any, kept: Any, expected: Any, got: Any
) -> None:
    data, [(path, wanted, seen)] = recording(**{name: value})
    assert path == name
    assert getattr(data, name) == kept
    assert type(getattr(data, name)) is type(kept)
    assert seen == got
    assert wanted in (expected, expected.removesuffix(" or null"))
    assert data.file_size == RECORDING["file_size"] or name == "file_size"


def test_unknown_enum_values_are_kept_and_reported_where_anyone_listens() -> None:
    data, deviations = recording(status="NEW")
    assert data.status == "NEW"
    assert isinstance(data.status, Status)
    assert deviations == [("status", "one of 'INVOKED', 'UPLOADED'", "'NEW'")]
    body = {"success": True, "data": {**RECORDING, "status": "NEW"}}
    assert decode(Result, body, report=False).deviations == []


def test_an_enum_of_another_type() -> None:
    assert recording(status=5)[0].status == "5"
    assert recording(status=None)[0].status is None


def test_missing_properties() -> None:
    decoded = decode(Page, {"success": True})
    assert decoded.value == Page(success=True, data=[])
    assert [str(d) for d in decoded.deviations] == ["$.data: expected array, got nothing"]
    data, deviations = recording()
    assert deviations == []
    broken = {name: value for name, value in RECORDING.items() if name != "id"}
    decoded = decode(Page, {"success": True, "data": [RECORDING, broken]})
    assert decoded.value.data == [data, msgspec.structs.replace(data, id=None)]
    assert decoded.deviations[0].path == "$.data[1].id"


def test_every_deviation_is_found_and_the_rest_is_whole() -> None:
    items = [{**RECORDING, "file_size": str(i)} if i % 2 else RECORDING for i in range(20)]
    decoded = decode(Page, {"success": True, "data": items})
    assert [d.path for d in decoded.deviations] == [
        f"$.data[{i}].file_size" for i in range(20) if i % 2
    ]
    assert [item.file_size for item in decoded.value.data[1::2]] == list(range(1, 20, 2))
    assert all(isinstance(item, Recording) for item in decoded.value.data)


def test_secrets_are_not_in_reports() -> None:
    data, deviations = recording(storage={"type": "aws", "secret": 12345})
    assert data.storage.secret == "12345"
    assert deviations == [("storage.secret", "string", "***")]
    _, deviations = recording(title={"x": 1}, id="https://h/x?sig=PRESIGNED")
    assert "PRESIGNED" not in str(deviations)


@pytest.mark.parametrize("body", [b"", b"  ", b"null", b"[]", b"5", b'"x"', b"true"])
def test_another_kind_of_body_is_refused(body: Any) -> None:
    with pytest.raises(MalformedError):
        decode(Result, body)


@pytest.mark.parametrize(
    "body",
    [
        *(b"<html>", b'{"success":tr', b"\xff\xfe", b"[" * 100_000, b'"\\ud800"', b"{}x", b"NaN"),
        *(
            b"\xef\xbb\xbf",
            b"\xef\xbb\xbf<html>",
            "{}x".encode("utf-16"),
            b"{\x00",
            b"\x00\x00",
            b"{},",
        ),
        *(
            b'{"a": 1} {"b": 2}',
            b"\x1f\x8b\x08\x00\x00",
            b'{"a": \xe9}',
            b'{"a": ' + b"9" * 5000 + b"}",
        ),
        b"\xef\xbb\xbf" + b"[" * 100_000,
    ],
)
def test_what_is_no_json_is_refused(body: Any) -> None:
    with pytest.raises(MalformedError):
        decode(Result, body)


@pytest.mark.parametrize(
    "body",
    [
        {"success": False, "error": {"code": 1, "message": "m"}},
        {"success": False, "data": RECORDING},
        {"success": "false", "data": RECORDING},
        {"success": False, "data": 5},
    ],
)
def test_a_body_can_say_that_the_request_failed(body: Any) -> None:
    assert decode(Result, body).reports_failure
    assert decode(Page, body).reports_failure


def test_types_without_the_success_property_notice_it_too() -> None:
    class Bare(Model, kw_only=True):
        id: str | UnsetType = UNSET

    assert decode(Bare, {"success": False}).reports_failure
    assert not decode(Bare, {"success": True}).reports_failure
    assert not decode(Bare, {"id": '"success"'}).reports_failure
    assert decode(object, {"success": False}).reports_failure


def mend(kind: Any, value: Any) -> Any:
    decoder = LenientDecoder()
    return decoder.decode(kind, value, "$"), len(decoder.deviations)


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        (int, "12", 12),
        (int, 12.0, 12),
        (int, "12.0", 12),
        (int, "1e2", 100),
        (float, "nan", INVALID),
        (int, "1" * 50, INVALID),
        (float, "1e999", INVALID),
        (int, True, INVALID),
        (bool, "true", True),
        (bool, 0, False),
        (bool, "yes", INVALID),
        (str, True, "true"),
        (str, 1.5, "1.5"),
        (datetime, "20260101T100000", datetime(2026, 1, 1, 10)),  # noqa: DTZ001  # as it came
        (date, "2026-01-01T10:00:00Z", date(2026, 1, 1)),
        (Decimal, "1.x", INVALID),
        (UUID, "zz", INVALID),
        (bytes, "***", INVALID),
        (Literal["a"], "b", "b"),
        (Literal["a"], 5, INVALID),
        (Status, True, INVALID),
        (list[int], ["1", None], [1, None]),
        (dict[str, int], {"a": "1"}, {"a": 1}),
        (tuple[int, str], [1, 2], (1, "2")),
        (int | str, [], INVALID),
    ],
)
def test_mending_by_type(kind: Any, value: Any, kept: Any) -> None:
    mended, deviations = mend(kind, value)
    assert mended == kept
    assert type(mended) is type(kept)
    assert deviations >= 1


def test_mending_inside_open_models_and_unions() -> None:
    class Extra(OpenModel):
        __annotations__ = {"name": str, "additional_properties": dict[str, int]}

    class Cat(Model, kw_only=True):
        lives: int

    class Dog(Model, kw_only=True):
        good: bool

    extra, deviations = mend(Extra, {"name": 5, "x": "7"})
    assert (extra.name, extra.additional_properties, deviations) == ("5", {"x": 7}, 2)
    pet: Any = union("Pet", lambda: (Cat, Dog), discriminator="kind", mapping={"dog": 1})
    assert mend(pet, {"good": "true", "kind": "dog"}) == (Dog(good=True), 1)
    assert mend(pet, {"lives": "9"}) == (Cat(lives=9), 1)
    assert mend(pet, "x") == (INVALID, 1)
    assert mend(list[pet] | None, [{"lives": 9}, 5]) == ([Cat(lives=9), 5], 1)


CODINGS = ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
LIST = {"success": True, "data": [RECORDING, {**RECORDING, "title": "Grüße, 会議 🎉"}]}


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("declared", ["", "; charset=utf-8", '; charset="UTF-16"'])
def test_json_in_another_encoding_is_read_and_reported(coding: str, declared: str) -> None:
    body = json.dumps(LIST, ensure_ascii=False).encode(coding)
    decoded = decode(Page, body, content_type=f"application/json{declared}")
    assert decoded.value == decode(Page, LIST).value
    ((path, expected),) = [(d.path, d.expected) for d in decoded.deviations]
    assert (path, expected) == ("$", "UTF-8")


@pytest.mark.parametrize(
    ("title", "coding", "declared", "read"),
    [
        ("Grüße", "latin-1", "; charset=iso-8859-1", "Grüße"),
        ("Grüße", "latin-1", "", "Grüße"),
        ("Grüße", "latin-1", "; charset=utf-8", "Grüße"),
        ("Grüße", "latin-1", "; charset=no-such", "Grüße"),
        ("Grüße", "latin-1", "; charset=unicode_escape", "Grüße"),
        ("Grüße", "latin-1", "; charset=zlib", "Grüße"),
        ("Łódź", "iso-8859-2", "; CHARSET = ISO-8859-2", "Łódź"),
        ("“€”", "cp1252", "; x=1; charset=windows-1252", "“€”"),
        ("会議", "shift_jis", "; charset=shift_jis", "会議"),
    ],
)
def test_json_in_a_character_set(title: str, coding: str, declared: str, read: str) -> None:
    body = {"success": True, "data": [{**RECORDING, "title": title}]}
    raw = json.dumps(body, ensure_ascii=False).encode(coding)
    decoded = decode(Page, raw, content_type=f"application/json{declared}")
    assert decoded.value.data[0].title == read
    assert [d.path for d in decoded.deviations] == ["$"]


def test_one_broken_letter_spoils_no_others() -> None:
    body = json.dumps(LIST, ensure_ascii=False).encode().replace("ß".encode(), b"\xc3")
    decoded = decode(Page, body)
    assert decoded.value.data[1].title == "Grü\ufffde, 会議 🎉"
    assert [d.got for d in decoded.deviations] == ["bytes that are no UTF-8"]


HALF = "half a surrogate pair"


@pytest.mark.parametrize(
    ("spelled", "read", "deviations"),
    [
        (rb'"a \ud83d"', "a \ufffd", [("$.data[0].title", HALF)]),
        (rb'"\udc00b"', "\ufffdb", [("$.data[0].title", HALF)]),
        (rb'"\ud83c\udf89 \ud83d"', "🎉 \ufffd", [("$.data[0].title", HALF)]),
        (b'"\xed\xa0\xbc\xed\xbe\x89"', "🎉", [("$", "surrogates in UTF-8")]),
        (b'"\xed\xa0\xbc"', "\ufffd", [("$", "surrogates in UTF-8"), ("$.data[0].title", HALF)]),
        (b'"a\tb\n"', "a\tb\n", [("$", "control characters within a string")]),
    ],
)
def test_broken_texts_cost_no_more_than_themselves(
    spelled: bytes, read: str, deviations: list[tuple[str, str]]
) -> None:
    body = {"success": True, "data": [{**RECORDING, "title": "@"}, RECORDING]}
    decoded = decode(Page, json.dumps(body).encode().replace(b'"@"', spelled))
    assert decoded.value.data[0].title == read
    assert decoded.value.data[1] == decode(Page, body).value.data[1]
    assert [(d.path, d.got) for d in decoded.deviations] == deviations
    decoded.value.to_json()


@pytest.mark.parametrize("spelled", [b"NaN", b"Infinity", b"-Infinity", b"1e400", b"-1e400"])
def test_numbers_that_json_does_not_have(spelled: bytes) -> None:
    body = json.dumps({"success": True, "data": [{**RECORDING, "file_size": 7.25}, RECORDING]})
    decoded = decode(Page, body.encode().replace(b"7.25", spelled))
    assert decoded.value.data[0].file_size == pytest.approx(float(spelled), nan_ok=True)
    assert decoded.value.data[1].file_size == RECORDING["file_size"]
    assert [d.path for d in decoded.deviations] == ["$.data[0].file_size"]


def test_a_refusal_in_another_encoding_is_one() -> None:
    assert decode(Result, b'\xef\xbb\xbf{"success": false, "x": NaN}').reports_failure


def test_what_is_sound_pays_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the tolerant reader was asked")

    monkeypatch.setattr("runtime.response.reading.read_json", never)
    assert decode(Page, json.dumps(LIST, ensure_ascii=False).encode()).deviations == []


def test_bodies_for_display_are_read_alike() -> None:
    refusal = {"error": "Größe"}
    raw = json.dumps(refusal, ensure_ascii=False)
    assert json_or_text(raw.encode("utf-16")) == refusal
    assert json_or_text(raw.encode("latin-1")) == refusal
    assert json_or_text("<p>Größe".encode("latin-1"), "text/html; charset=latin-1") == "<p>Größe"
    assert json_or_text("<p>Größe".encode()) == "<p>Größe"


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(RECORDING)), json_values)
def test_any_value_in_any_place_decodes_with_a_report(name: Any, value: Any) -> None:
    body = {"success": True, "data": {**RECORDING, name: value}}
    decoded = decode(Result, body)
    assert isinstance(decoded.value, Result)
    if not decoded.deviations:
        assert json.loads(decoded.value.to_json()) == body or name in ("id", "started")


@given(json_values, st.sampled_from(CODINGS))
def test_encodings_do_not_matter(value: Any, coding: str) -> None:
    text = json.dumps(value, ensure_ascii=False)
    assert plain_json(text.encode(coding), "")[0] == plain_json(text.encode(), "")[0]


@given(st.binary(max_size=40) | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_decode_or_are_malformed(body: Any) -> None:
    try:
        decoded = decode(Page, body)
    except MalformedError as error:
        assert len(str(error)) < 120  # noqa: PT017  # either outcome is right
    else:
        assert decoded.reports_failure or isinstance(decoded.value, Page)
