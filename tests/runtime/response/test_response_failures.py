"""What a refusal says, typed: never with a secret that it quotes."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from runtime.description.client import ErrorShapes
from runtime.description.operation import Failure
from runtime.response.failures import status_error
from runtime.types.models import Model


class Refusal(Model, kw_only=True):
    reason: str | UnsetType = UNSET


def test_a_typed_body_holds_no_secret() -> None:
    error = status_error(
        status=404,
        phrase="Not Found",
        headers={},
        body=b'{"reason": "no such token: tok-0123456789"}',
        shapes=ErrorShapes(),
        secrets=("tok-0123456789",),
        method="GET",
        path="/x",
        request_id=None,
        retries_taken=0,
        failures=(Failure(("404",), lambda: Refusal),),
    )
    assert isinstance(error.decoded, Refusal)
    assert "no such token" in str(error.decoded.reason)
    assert "tok-0123456789" not in f"{error.decoded!r} {error.parse(Refusal)!r} {error}"
