"""Arguments that break the document are refused before anything is sent, by name."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from oracle.document import Operation, corrected
from oracle.driving import CALLS, METHODS, SIDES, Session, Side, answer
from oracle.violations import Violation, violations
from realtimekit_recordings import CloudflareError, RequestValidationError
from realtimekit_recordings.types import realtime_kit

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT = corrected()
SCHEMAS = DOCUMENT.schemas


def parameter_violations() -> Iterator[Any]:
    for operation in DOCUMENT.operations.values():
        for parameter in operation.parameters:
            for each in violations(SCHEMAS, parameter.schema, (parameter.name,)):
                # None for an account or app means the client's own
                if each.keyword == "null" and parameter.name in ("account_id", "app_id"):
                    continue
                assert not SCHEMAS.is_valid(parameter.schema, each.value), each
                yield pytest.param(operation, each, id=f"{operation.id}-{each.label}")


def body_violations() -> Iterator[Any]:
    for operation in DOCUMENT.operations.values():
        if operation.body is None:
            continue
        for each in violations(SCHEMAS, operation.body):
            assert not SCHEMAS.is_valid(operation.body, each.value), each
            if each.trail and not _left_out(operation, each):
                yield pytest.param(operation, each, id=f"{operation.id}-{each.label}")


def _left_out(operation: Operation, each: Violation) -> bool:
    """Whether it is an argument of the method itself that is missing; Python sees to those."""
    assert operation.body is not None
    return each.keyword == "required" and len(each.trail) == 1


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    with Session("sync", answer(418, {}), max_retries=0) as session:
        yield session


def refused(session: Session, method: str, arguments: dict[str, Any]) -> RequestValidationError:
    session.requests.clear()
    with pytest.raises(RequestValidationError) as caught:
        session.call(method, **arguments)
    assert session.requests == []
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, CloudflareError)
    return caught.value


@pytest.mark.parametrize(("operation", "violation"), list(parameter_violations()))
def test_parameters_out_of_bounds_are_refused(
    session: Session, operation: Operation, violation: Violation
) -> None:
    method = METHODS[operation.id]
    name = violation.trail[0]
    error = refused(session, method, {**CALLS[method], name: violation.value})
    assert name in str(error)


@pytest.mark.parametrize(("operation", "violation"), list(body_violations()))
def test_body_fields_out_of_bounds_are_refused(
    session: Session, operation: Operation, violation: Violation
) -> None:
    method = METHODS[operation.id]
    path = {each.name for each in operation.parameters_in("path")}
    arguments = {name: value for name, value in CALLS[method].items() if name in path}
    error = refused(session, method, arguments | violation.value)
    assert violation.trail[0] in str(error)
    assert violation.trail[-1] in str(error)


def test_every_kind_of_constraint_is_tried() -> None:
    tried = {case.values[1].keyword for case in (*parameter_violations(), *body_violations())}
    assert tried >= {
        *("type", "null", "enum", "minimum", "maximum", "maxLength", "required"),
        *("format", "offset", "whole", "items-enum"),
    }


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("method", "missing"),
    [
        ("pause_resume_stop_recording", "action"),
        ("start_track_recording", "meeting_id"),
        ("start_track_recording", "layers"),
    ],
)
def test_a_required_argument_cannot_be_left_out(side: Side, method: str, missing: str) -> None:
    arguments = {name: value for name, value in CALLS[method].items() if name != missing}
    with Session(side, answer(418, {})) as session:
        with pytest.raises((TypeError, RequestValidationError), match=missing):
            session.call(method, **arguments)
        assert session.requests == []


@pytest.mark.parametrize("side", SIDES)
def test_the_message_names_the_argument_and_its_bound(side: Side) -> None:
    with Session(side, answer(418, {})) as session:
        error = refused(session, "start_recordings", {"max_seconds": 5})
    assert "max_seconds" in str(error)
    assert "60" in str(error)


def test_the_whole_trail_is_named(session: Session) -> None:
    config = {"watermark": {"size": {"width": 0}}}
    error = refused(session, "start_recordings", {"video_config": config})
    assert "video_config.watermark.size.width" in str(error)


def test_a_misspelled_field_is_refused(session: Session) -> None:
    error = refused(session, "start_recordings", {"audio_config": {"chanel": "mono"}})
    assert "audio_config" in str(error)
    assert "chanel" in str(error)


def test_structs_are_checked_like_dicts(session: Session) -> None:
    config = realtime_kit.VideoConfig(width=0)
    error = refused(session, "start_recordings", {"video_config": config})
    assert "video_config.width" in str(error)


def test_a_new_value_of_an_open_enum_passes_on_purpose(session: Session) -> None:
    session.requests.clear()
    action = realtime_kit.RecordingAction("rewind")
    with pytest.raises(CloudflareError, match="418"):
        session.call("pause_resume_stop_recording", "id", action=action)
    assert session.request.content == b'{"action":"rewind"}'


def test_a_refusal_shows_no_secret(session: Session) -> None:
    secrets = ("hunter2-access", "hunter2-secret", "hunter2-password", "hunter2-private")
    names = ("access_key", "secret", "password", "private_key")
    config: dict[str, Any] = dict(zip(names, secrets, strict=True))
    for spoiled in (
        {**config, "type": "hunter2-is-no-type-but-fine"},
        {**config, "type": "aws", "port": "hunter2"},
        *({**config, "type": "aws", name: [secret]} for name, secret in config.items()),
        {**config},
    ):
        error = refused(session, "start_recordings", {"storage_config": spoiled})
        for text in (str(error), repr(error), repr(error.args), repr(error.__cause__)):
            assert not [secret for secret in secrets if secret in text], text


def test_a_refusal_pickles(session: Session) -> None:
    error = refused(session, "start_recordings", {"max_seconds": 5})
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    assert type(copy) is type(error)
    assert str(copy) == str(error)


@pytest.mark.parametrize("method", ["start_recordings", "get_recordings"])
def test_an_unknown_argument_is_a_type_error(session: Session, method: str) -> None:
    session.requests.clear()
    with pytest.raises(TypeError, match="surely_not"):
        session.call(method, surely_not=1)
    assert session.requests == []
