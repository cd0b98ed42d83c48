"""Laws of what the client answers: what is valid comes through, and nothing else slips by."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from oracle.compare import difference
from oracle.document import Operation, corrected
from oracle.driving import CALLS, METHODS, SIDES, Session, Side, answer
from oracle.fixtures import Fixture, fixture, fixtures
from oracle.mutations import mutated
from oracle.strategies import values
from oracle.violations import Violation, violations
from realtimekit_recordings import UNSET, APIStatusError, CloudflareError
from realtimekit_recordings._runtime.types.lenient import convert
from realtimekit_recordings.types import realtime_kit

if TYPE_CHECKING:
    from jsonschema import ValidationError

    from oracle.schemas import Schema

DOCUMENT = corrected()
SCHEMAS = DOCUMENT.schemas
OPERATIONS = list(DOCUMENT.operations.values())
NAMES = [each.name for each in fixtures()]
FAILURES = (400, 401, 403, 404, 409, 422, 429, 500, 503)

# Their fields are arguments of a method, so they need no type of their own.
BODIES = {each.body["$ref"].removeprefix("#/$defs/") for each in OPERATIONS if each.body}

# Bounds and formats of text: the client does not hold answers to them.
LENIENT = ("minimum", "maximum", "maxLength")

each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.id)
each_fixture = pytest.mark.parametrize("case", fixtures(), ids=lambda each: each.name)


class Answers:
    """A client whose next answer can be set, and the deviations that it reports."""

    def __init__(self, side: Side) -> None:
        self.deviations: list[Any] = []
        self.session = Session(
            side, answer(418), max_retries=0, on_deviation=self.deviations.append
        )

    def get(self, operation: Operation, value: Any, status: int = 200) -> Any:
        """What the operation's method makes of ``value``."""
        return self.get_bytes(operation, json.dumps(value).encode(), status)

    def get_bytes(self, operation: Operation, content: bytes, status: int = 200) -> Any:
        self.deviations.clear()
        self.session.requests.clear()
        self.session.replies = [
            answer(status, content=content, content_type="application/json"),
        ]
        method = METHODS[operation.id]
        return self.session.call(method, **CALLS[method])

    def attempt(self, operation: Operation, content: bytes, status: int = 200) -> Any:
        """The same, with the client's own errors as a value; any other error is not caught."""
        try:
            return self.get_bytes(operation, content, status)
        except CloudflareError as error:
            return error


@pytest.fixture(scope="module")
def answers() -> Iterator[Answers]:
    made = Answers("sync")
    with made.session:
        yield made


def schema_of(operation: Operation, status: int = 200) -> Schema:
    response = operation.response(status)
    assert response is not None
    assert response.schema is not None
    return response.schema


def pickled(value: Any) -> Any:
    """``value``, there and back again."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301  # our own bytes


@cache
def successes(operation: Operation) -> st.SearchStrategy[Any]:
    return values(SCHEMAS, schema_of(operation)).map(lambda value: {**value, "success": True})


# Valid answers


@cache
def failures(operation: Operation, status: int) -> st.SearchStrategy[Any]:
    return values(SCHEMAS, schema_of(operation, status))


@each_operation
@settings(max_examples=40)
@given(data=st.data())
def test_valid_answers_come_through(
    answers: Answers, operation: Operation, data: st.DataObject
) -> None:
    value = data.draw(successes(operation))
    total = value.get("paging", {}).get("total_count") if isinstance(value, dict) else None
    # A total that the page itself belies is valid by the document, and told.
    assume(total is None or total >= len(value["data"]))
    model = answers.get(operation, value)
    assert answers.deviations == []
    schema = schema_of(operation)
    assert difference(SCHEMAS, schema, value, model.to_dict()) == ""
    assert difference(SCHEMAS, schema, value, json.loads(model.to_json())) == ""
    # What is encoded is as valid as what came in, and means the same when it comes back.
    assert SCHEMAS.problems(schema, json.loads(model.to_json())) == []
    assert answers.get_bytes(operation, model.to_json().encode()) == model
    assert answers.deviations == []


@each_operation
@settings(max_examples=15)
@given(data=st.data())
def test_models_copy_pickle_and_show_themselves(
    answers: Answers, operation: Operation, data: st.DataObject
) -> None:
    model = answers.get(operation, data.draw(successes(operation)))
    for twin in (copy.copy(model), copy.deepcopy(model), pickled(model)):
        assert type(twin) is type(model)
        assert twin == model
        assert twin.to_json() == model.to_json()
    start = "<" if isinstance(model, Iterable) else ""  # a page is short, whatever is on it
    assert repr(model).startswith(f"{start}{type(model).__name__}{' ' if start else '('}")
    assert json.loads(model.to_json(indent=2)) == json.loads(model.to_json())


@pytest.mark.parametrize("status", FAILURES)
@settings(max_examples=15)
@given(data=st.data())
def test_valid_failures_become_errors(answers: Answers, status: int, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    value = data.draw(failures(operation, status))
    with pytest.raises(APIStatusError) as caught:
        answers.get(operation, value, status)
    error = caught.value
    assert error.status_code == status
    assert error.body == value
    told = [*([value["error"]] if "error" in value else []), *value.get("errors", [])]
    got = [(each.code, each.message) for each in error.errors]
    assert sorted(got, key=repr) == sorted(
        ((each["code"], each["message"]) for each in told), key=repr
    )
    again = pickled(error)
    assert type(again) is type(error)
    assert (str(again), again.status_code, again.errors) == (
        str(error),
        error.status_code,
        error.errors,
    )


@pytest.mark.parametrize(
    "name",
    sorted(
        name
        for name, schema in SCHEMAS.definitions.items()
        if schema.get("type") == "object" and name not in BODIES
    ),
)
@settings(max_examples=15)
@given(data=st.data())
def test_every_component_has_a_model(name: str, data: st.DataObject) -> None:
    kind = getattr(realtime_kit, name)
    schema = {"$ref": f"#/$defs/{name}"}
    value = data.draw(components(name))
    model = convert(kind, value)
    assert difference(SCHEMAS, schema, value, model.to_dict()) == ""
    assert convert(kind, json.loads(model.to_json())) == model
    assert pickled(model) == model
    assert copy.copy(model) == model
    assert name in repr(model)


@pytest.mark.parametrize(
    "name", sorted(name for name in SCHEMAS.definitions if "enum" in SCHEMAS.definitions[name])
)
def test_every_enum_is_open(name: str) -> None:
    kind = getattr(realtime_kit, name)
    listed = SCHEMAS.definitions[name]["enum"]
    assert {str(each) for each in kind} == set(listed)
    for value in listed:
        assert kind(value) == value
        assert kind(value).is_known
    unknown = kind("BRAND_NEW")
    assert unknown == "BRAND_NEW"
    assert isinstance(unknown, str)
    assert not unknown.is_known
    assert msgspec.json.encode(unknown) == b'"BRAND_NEW"'
    assert pickled(unknown) == unknown
    assert copy.deepcopy(unknown) == unknown
    assert "BRAND_NEW" not in [str(each) for each in kind]


# Recorded answers


@each_fixture
@pytest.mark.parametrize("side", SIDES)
def test_fixtures(side: Side, case: Fixture) -> None:
    operation = DOCUMENT.operations[case.operation]
    made = Answers(side)
    with made.session:
        outcome = made.attempt(operation, case.content, case.status)
    said_no = isinstance(case.response, dict) and case.response["success"] is False
    if isinstance(outcome, CloudflareError):
        failed = case.status >= 400 or said_no
        assert isinstance(outcome, APIStatusError) is failed
        assert failed or not case.valid
        return
    assert case.status < 400
    assert not said_no
    if case.response is None:  # the corrected document allows an answer without a body
        assert outcome is None
        assert not made.deviations
        return
    assert bool(made.deviations) is not case.valid
    if case.valid:
        schema = schema_of(operation)
        assert difference(SCHEMAS, schema, case.response, outcome.to_dict()) == ""
        assert difference(SCHEMAS, schema, case.response, json.loads(outcome.to_json())) == ""


def test_an_unknown_status_survives(answers: Answers) -> None:
    case = fixture("observed/unknown-status")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    assert model.data.status == "TRANSCODING"
    assert not model.data.status.is_known
    assert model.to_dict()["data"]["status"] == "TRANSCODING"
    assert [each.path for each in answers.deviations] == ["$.data.status"]


def test_numbers_in_strings_are_read(answers: Answers) -> None:
    case = fixture("observed/file-size-string")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    assert model.data.file_size == 235929600
    assert [each.path for each in answers.deviations] == ["$.data.file_size"]
    (deviation,) = answers.deviations
    assert "number" in deviation.expected or "int" in deviation.expected
    assert deviation.got


def test_date_times_without_offset_are_utc(answers: Answers) -> None:
    case = fixture("observed/date-time-without-offset")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    assert model.data.invoked_time.isoformat() == "2025-11-26T10:00:01.874000+00:00"
    assert {each.path for each in answers.deviations} == {
        "$.data.invoked_time",
        "$.data.started_time",
        "$.data.stopped_time",
    }


def test_empty_date_times_stay_what_they_are(answers: Answers) -> None:
    case = fixture("observed/date-time-empty")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    assert model.data.started_time == ""
    assert model.data.download_url_expiry == ""
    assert {each.path for each in answers.deviations} == {
        "$.data.started_time",
        "$.data.stopped_time",
        "$.data.download_url_expiry",
    }


def test_nulls_that_should_be_absent_are_reported(answers: Answers) -> None:
    case = fixture("observed/null-fields")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    (recording,) = model.data
    assert recording.id == "8e47a0f5-2c3b-4d1e-a7f6-5b90d8c1e24a"
    assert recording.meeting.status == "ACTIVE"
    assert {each.path for each in answers.deviations} == {
        "$.data[0].recording_duration",
        "$.data[0].start_reason",
        "$.data[0].stop_reason",
        "$.data[0].meeting.title",
        "$.data[0].meeting.record_on_start",
    }


def test_track_downloads_are_a_list(answers: Answers) -> None:
    case = fixture("observed/track-downloads")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    (layer,) = model.data.download_url
    assert layer.layer_name == "default"
    assert layer.download_urls.file.download_url.startswith("https://recordings.example.com/")


def test_the_capital_in_user_id_is_smoothed_out(answers: Answers) -> None:
    case = fixture("observed/user-id-capital")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    caller = model.data.stop_reason.caller
    assert str(caller.user_id) == "c4b7f8a6-03d9-4e52-9b1f-6a8e2d5c7f01"
    assert model.to_dict()["data"]["stop_reason"]["caller"]["user_Id"] == str(caller.user_id)


def test_absent_is_not_null(answers: Answers) -> None:
    case = fixture("observed/r2-storage")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    assert model.data.download_url is None
    assert model.data.recording_duration is UNSET
    assert "recording_duration" not in model.to_dict()["data"]
    assert model.to_dict()["data"]["download_url"] is None


# Answers that are not valid


def response_violations() -> Iterator[Any]:
    for operation in OPERATIONS:
        for each in violations(SCHEMAS, schema_of(operation)):
            if each.trail and each.keyword.removeprefix("items-") not in LENIENT:
                yield pytest.param(operation, each, id=f"{operation.id}-{each.label}")


@pytest.mark.parametrize(("operation", "violation"), list(response_violations()))
def test_every_breach_of_the_document_is_reported(
    answers: Answers, operation: Operation, violation: Violation
) -> None:
    assert not SCHEMAS.is_valid(schema_of(operation), violation.value)
    outcome = answers.attempt(operation, json.dumps(violation.value).encode())
    if not isinstance(outcome, CloudflareError):
        last = re.compile(rf"\.{violation.trail[-1]}(\[\d+\])?$")
        assert any(last.search(each.path) for each in answers.deviations), answers.deviations


def excused(error: ValidationError) -> bool:
    """Whether ``error`` is of the kinds that answers are not held to."""
    if error.context:  # of several forms, one that is broken in such a way only is enough
        forms = {each.schema_path[0] for each in error.context}
        return any(
            all(excused(each) for each in error.context if each.schema_path[0] == form)
            for form in forms
        )
    if error.validator == "format":
        return bool(error.validator_value != "date-time")
    return error.validator in LENIENT


@given(data=st.data())
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_a_mutated_fixture_is_reported_or_refused(answers: Answers, data: st.DataObject) -> None:
    case = fixture(data.draw(st.sampled_from(NAMES)))
    value = data.draw(mutated(case.response))
    operation = DOCUMENT.operations[case.operation]
    schema = schema_of(operation, case.status)
    valid = SCHEMAS.is_valid(schema, value)
    outcome = answers.attempt(operation, json.dumps(value).encode(), case.status)
    failed = case.status >= 400 or (isinstance(value, dict) and value.get("success") is False)
    if isinstance(outcome, CloudflareError):
        assert failed or not valid
        return
    assert not failed
    if valid:
        # A total is held against what came, which no schema does.
        assert [each for each in answers.deviations if "total_count" not in each.path] == []
        assert difference(SCHEMAS, schema, value, outcome.to_dict()) == ""
    elif not all(excused(error) for error in SCHEMAS.validator(schema).iter_errors(value)):
        assert answers.deviations
        assert all(each.path.startswith("$") for each in answers.deviations)
    assert repr(outcome)
    assert isinstance(json.loads(outcome.to_json()), dict)


@given(data=st.data())
@settings(max_examples=150)
def test_mangled_bytes_never_raise_a_foreign_error(answers: Answers, data: st.DataObject) -> None:
    case = fixture(data.draw(st.sampled_from(NAMES)))
    assume(case.content)
    start = data.draw(st.integers(0, len(case.content) - 1))
    end = data.draw(st.integers(start, min(len(case.content), start + 20)))
    content = case.content[:start] + data.draw(st.binary(max_size=8)) + case.content[end:]
    outcome = answers.attempt(DOCUMENT.operations[case.operation], content, case.status)
    if not isinstance(outcome, CloudflareError):
        assert case.status < 400
        # What was read is JSON, but for bytes that are no text in what nobody asked for.
        assert isinstance(json.loads(content.decode(errors="replace"), strict=False), dict)
        assert isinstance(json.loads(outcome.to_json()), dict)


@pytest.mark.parametrize("status", [200, 404, 500])
@given(value=st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.none()))
def test_answers_of_another_kind_are_refused(answers: Answers, status: int, value: Any) -> None:
    for operation in OPERATIONS[:1]:
        with pytest.raises(CloudflareError):
            answers.get(operation, value, status)


# Secrets


def planted(schema: Schema, value: Any, secrets: list[str]) -> Any:
    """``value`` with a recognisable secret wherever the document says that one is."""
    if schema.get("format") == "password":
        secrets.append(f"planted-secret-{len(secrets)}")
        return secrets[-1]
    schema = SCHEMAS.flat(schema)
    if "anyOf" in schema:
        schema = next(part for part in schema["anyOf"] if SCHEMAS.is_valid(part, value))
        return planted(schema, value, secrets)
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        return {
            name: planted(properties.get(name, {}), part, secrets) for name, part in value.items()
        }
    if isinstance(value, list):
        return [planted(schema.get("items", {}), part, secrets) for part in value]
    return value


@cache
def components(name: str) -> st.SearchStrategy[Any]:
    return values(SCHEMAS, {"$ref": f"#/$defs/{name}"})


@cache
def storages() -> st.SearchStrategy[Any]:
    return values(SCHEMAS, {"$ref": "#/$defs/StorageConfig"})


@cache
def complete(operation: Operation) -> st.SearchStrategy[Any]:
    return successes(operation).filter(lambda value: "data" in value)


@settings(max_examples=50)
@given(data=st.data())
def test_secrets_are_not_shown(answers: Answers, data: st.DataObject) -> None:
    operation = DOCUMENT.operations["get_one_recording"]
    drawn = data.draw(complete(operation))
    drawn["data"]["storage_config"] = data.draw(storages())
    drawn["data"]["download_url"] = "https://example.com/a.mp4?signature=planted-secret-url"
    drawn["data"]["audio_download_url"] = "https://example.com/a.mp3?X-Amz=planted-secret-url"
    secrets: list[str] = []
    value = planted(schema_of(operation), drawn, secrets)
    model = answers.get(operation, value)
    for part in (model, model.data, model.data.storage_config, [model]):
        for text in (repr(part), str(part), f"{part}"):
            assert "planted-secret" not in text
    assert all(secret in model.to_json() for secret in secrets)
    assert "https://example.com/a.mp4" in repr(model)
    assert model.data.download_url.endswith("planted-secret-url")


def test_secrets_of_track_downloads_are_not_shown(answers: Answers) -> None:
    case = fixture("observed/track-downloads")
    model = answers.get(DOCUMENT.operations[case.operation], case.response)
    assert "signature=example" in model.to_json()
    assert "signature=example" not in repr(model)
    assert "signature=example" not in repr(model.data.download_url)


def test_secrets_of_requests_are_not_shown() -> None:
    storage = realtime_kit.StorageConfig(
        type="sftp",
        secret="planted",
        password="planted",
        private_key="planted",
        access_key="planted",
    )
    assert "planted" not in repr(storage)
    assert storage.to_dict()["secret"] == "planted"
    out = realtime_kit.RtmpOutConfig(rtmp_url="rtmps://live.example.com/app/planted-key")
    assert "planted" not in repr(out)


def test_deviations_show_no_secret(answers: Answers) -> None:
    case = copy.deepcopy(fixture("published/get_one_recording").response)
    case["data"]["storage_config"].update(secret=["planted"], password={"planted": "planted"})
    case["data"]["audio_download_url"] = ["https://example.com/?signature=planted"]
    content = json.dumps(case).encode()
    outcome = answers.attempt(DOCUMENT.operations["get_one_recording"], content)
    assert isinstance(outcome, CloudflareError) or answers.deviations
    assert "planted" not in repr(answers.deviations)
    assert "planted" not in repr(outcome)
    assert "planted" not in str(outcome)
