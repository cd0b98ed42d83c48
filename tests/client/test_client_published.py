"""What people see in tracebacks and pickles: names that they can import."""

from __future__ import annotations

import copy
import inspect
import os
import pickle
import pickletools
import subprocess
import sys
import traceback
from typing import Any

import msgspec
import pytest

import realtimekit_recordings
from oracle.driving import SIDES, Session, Side
from oracle.fake import FakeApi
from realtimekit_recordings import CloudflareError, NotFoundError, WaitTimeoutError

PACKAGE = "realtimekit_recordings"
CLASSES = [
    pytest.param(name, value, id=name)
    for name in realtimekit_recordings.__all__
    if inspect.isclass(value := getattr(realtimekit_recordings, name))
    and value.__module__.startswith(PACKAGE)
]


@pytest.mark.parametrize(("name", "kind"), CLASSES)
def test_a_published_class_says_where_it_is_published(name: str, kind: type[Any]) -> None:
    assert kind.__module__ == PACKAGE
    assert (
        kind.__name__ == kind.__qualname__ == ("CloudflareError" if name == "ClientError" else name)
    )
    assert pickle.loads(pickle.dumps(kind)) is kind  # noqa: S301  # of our own making


@pytest.mark.parametrize(
    "kind", [realtimekit_recordings.Deviation, realtimekit_recordings.ErrorDetail]
)
def test_msgspec_still_knows_the_types_of_attributes(kind: type[msgspec.Struct]) -> None:
    assert msgspec.structs.fields(kind)
    given = dict.fromkeys(kind.__struct_fields__, "x")
    assert msgspec.to_builtins(msgspec.convert(given, kind)) == given


def test_a_traceback_shows_what_to_catch() -> None:
    error = NotFoundError("gone", method="GET", path="/", status_code=404, body=None)
    shown = "".join(traceback.format_exception(error))
    assert shown == f"{PACKAGE}.NotFoundError: gone\n"


def test_the_base_of_errors_has_its_name_before_anyone_asks_for_it() -> None:
    program = f"from {PACKAGE} import Cloudflare\nCloudflare(api_token='t', max_retries=-1)\n"
    done = subprocess.run(  # our own program
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stderr.splitlines()[-1].startswith(f"{PACKAGE}.CloudflareError: max_retries")


def test_what_users_derive_stays_theirs() -> None:
    class OwnError(CloudflareError):
        pass

    class Client(realtimekit_recordings.Cloudflare):
        pass

    assert OwnError.__module__ == Client.__module__ == __name__
    assert copy.copy(OwnError("text")).args == ("text",)


def test_pickles_hold_public_names() -> None:
    error = NotFoundError("gone", method="GET", path="/", status_code=404, body=None)
    texts = [str(text) for _, text, _ in pickletools.genops(pickle.dumps(error))]
    assert "NotFoundError" in texts
    assert texts.count(PACKAGE) == 1
    assert str(pickle.loads(pickle.dumps(error))) == "gone"  # noqa: S301  # of our own making


@pytest.mark.parametrize("side", SIDES)
def test_a_wait_that_fails_says_what_it_waited_for(side: Side) -> None:
    fake = FakeApi()
    recording = fake.add("RECORDING").id
    with (
        Session(side, fake.answer, on_deviation="ignore") as session,
        pytest.raises(WaitTimeoutError) as caught,
    ):
        session.call("wait_until_uploaded", recording, timeout=1)
    assert str(caught.value) == (
        "waited for UPLOADED, time is up, it is RECORDING "
        f"[realtime_kit.recordings.get_one_recording(recording_id='{recording}')]"
    )


def test_dir_shows_what_is_public() -> None:
    shown = [name for name in dir(realtimekit_recordings) if not name.startswith("__")]
    public = [name for name in realtimekit_recordings.__all__ if not name.startswith("__")]
    assert shown == sorted(public)
