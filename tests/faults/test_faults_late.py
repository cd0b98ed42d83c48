"""Bodies that are read late, from raw and streamed responses: the client's own errors there too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from faults.catalogue import FAULTS, SECRETS, Fault
from faults.engines import SIDES
from faults.matrix import Lab
from oracle.driving import MEETING, RECORDING
from realtimekit_recordings import CloudflareError

if TYPE_CHECKING:
    from collections.abc import Iterator

LATE = [each for each in FAULTS if each.family in {"connection", "bodies"} and not each.refused]
READERS = ("parse", "json", "text", "read", "iter_bytes")


@pytest.fixture(scope="module", params=SIDES)
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    with Lab(request.param) as opened:
        yield opened


async def _streamed(lab: Lab, call: Any, reader: str) -> None:
    if lab.side == "sync":
        with call as response:
            result = getattr(response, reader)()
            _ = list(result) if reader == "iter_bytes" else result
        return
    async with call as response:
        result = getattr(response, reader)()
        if reader == "iter_bytes":
            async for _ in result:
                pass
        else:
            await result


def told(lab: Lab, call: Any, reader: str) -> str:
    """Calls and reads; what the client's own error says, if there is one. Others pass through."""
    try:
        if lab.side == "sync":
            # Nothing is awaited on this side, so that one step is all.
            with pytest.raises(StopIteration):
                _streamed(lab, call, reader).send(None)
        else:
            lab.settle(_streamed(lab, call, reader))
    except CloudflareError as error:
        return f"{error} {error!r}"
    return ""


@pytest.mark.parametrize("fault", LATE, ids=repr)
def test_a_late_read_raises_the_clients_own_errors(lab: Lab, fault: Fault) -> None:
    for reader in READERS:
        lab.server.play(fault.script("GET") * 3)
        methods = lab.client.realtime_kit.recordings.with_streaming_response
        text = told(lab, methods.get_one_recording(RECORDING), reader)
        lab.server.play(fault.script("POST"))
        text += told(lab, methods.start_recordings(meeting_id=MEETING), reader)
        # Not at all where the bytes that were too many spoilt the connection; never twice.
        assert len(lab.server.arrivals) <= 1
        assert not [secret for secret in SECRETS if secret in text]
        lab.server.play(())
        lab.call("GET")
