"""Several answers of one operation: successes by status, and refusals with typed bodies."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faults.server import Exchange, FaultServer
from media.pressed import SIDES, client, got, package

if TYPE_CHECKING:
    from collections.abc import Callable

JSON = "application/json"


def run(case: Callable[[Any, Any], Any], side: str, *replies: tuple[int, bytes, str]) -> None:
    """Runs ``case`` with a client of the failures and its package; replies come in turn."""
    left = list(replies)

    def act(exchange: Exchange) -> None:
        status, body, media_type = left.pop(0)
        exchange.reply(status, body, ("Content-Type", media_type))

    async def main(server: FaultServer) -> None:
        made = client("failures", side, server.url, max_retries=0)
        try:
            await case(made, package("failures"))
        finally:
            await got(made.close())

    with FaultServer(act) as server:
        asyncio.run(main(server))


async def refusal(made: Any, module: Any, method: str = "get") -> Any:
    with pytest.raises(module.APIStatusError) as caught:
        await got(getattr(made.pets, method)("7"))
    return caught.value


@pytest.mark.parametrize("side", SIDES)
def test_a_refusals_body_is_what_its_status_promises(side: str) -> None:
    async def case(made: Any, module: Any) -> None:
        types = module.types
        error = await refusal(made, module)
        assert isinstance(error, module.NotFoundError)
        assert error.decoded == types.Missing(what="pet")
        assert error.body == {"what": "pet"}
        assert (await refusal(made, module)).decoded == types.Problem(title="no", status=403)
        assert (await refusal(made, module)).decoded.code == 7

    run(
        case,
        side,
        (404, b'{"what": "pet"}', JSON),
        (403, b'{"title": "no", "status": 403}', "application/problem+json"),
        (500, b'{"code": 7}', JSON),
    )


@pytest.mark.parametrize("side", SIDES)
def test_the_media_type_of_a_refusal_tells_its_type(side: str) -> None:
    async def case(made: Any, module: Any) -> None:
        types = module.types
        assert (await refusal(made, module, "put")).decoded == types.Missing(what="x")
        problem = await refusal(made, module, "put")
        assert problem.decoded == types.Problem(title="x")
        many = await refusal(made, module, "put")
        assert many.decoded == [types.Problem(title="a"), types.Problem(title="b")]

    run(
        case,
        side,
        (400, b'{"what": "x"}', JSON),
        (400, b'{"title": "x"}', "Application/Problem+JSON; charset=utf-8"),
        (422, b'[{"title": "a"}, {"title": "b"}]', JSON),
    )


def test_a_default_that_is_the_only_answer_types_refusals_too() -> None:
    async def case(made: Any, module: Any) -> None:
        error = await refusal(made, module, "patch")
        assert error.decoded == module.types.Pet(name="Rex")

    run(case, "sync", (404, b'{"name": "Rex"}', JSON))


@pytest.mark.parametrize(
    ("status", "body"),
    [(404, b"<html>"), (404, b""), (404, b"[1]"), (404, b"7"), (404, b"[" * 5000), (503, b"{}")],
)
def test_a_body_of_another_kind_costs_nothing(status: int, body: bytes) -> None:
    async def case(made: Any, module: Any) -> None:
        error = await refusal(made, module)
        assert error.status_code == status
        assert error.decoded is None or status == 503
        assert error.parse(module.types.Problem) is None or status == 503

    run(case, "sync", (status, body, JSON))


def test_a_body_that_nearly_fits_is_mended() -> None:
    async def case(made: Any, module: Any) -> None:
        error = await refusal(made, module)
        assert error.decoded.title == "no"
        assert error.decoded.status == 403

    run(case, "sync", (403, b'{"title": "no", "status": "403", "more": 1}', JSON))


def test_a_refusal_can_be_read_as_any_type_and_travels_with_its_body() -> None:
    async def case(made: Any, module: Any) -> None:
        error = await refusal(made, module)
        assert error.parse(module.types.Problem).title == "no"
        copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - made a moment ago
        assert copied.decoded == error.decoded
        assert isinstance(error.decoded, module.types.Missing)
        assert error.decoded.to_dict() == {"what": "pet", "title": "no"}

    run(case, "sync", (404, b'{"what": "pet", "title": "no"}', JSON))


@given(body=st.binary(max_size=60) | st.sampled_from([b"null", b'{"what": null}', b'"x"']))
def test_no_body_keeps_a_refusal_from_being_raised(body: bytes) -> None:
    from httpx2 import Client, MockTransport, Response  # noqa: PLC0415 - only this law needs it

    module = package("failures")
    transport = MockTransport(lambda _: Response(404, content=body))
    with Client(transport=transport) as http:
        made = client("failures", "sync", "http://x", http_client=http, max_retries=0)
        with pytest.raises(module.NotFoundError) as caught:
            made.pets.get("7")
    assert caught.value.decoded is None or type(caught.value.decoded) is module.types.Missing


@pytest.mark.parametrize("side", SIDES)
def test_successes_by_status(side: str) -> None:
    async def case(made: Any, module: Any) -> None:
        types, pets = module.types, made.pets
        assert await got(pets.put("7")) == types.Pet(name="Rex")
        assert await got(pets.put("7")) == types.Made(id="7")
        assert (await got(pets.put("7"))).job == "j"
        assert await got(pets.put("7")) is None
        assert await got(pets.delete("7")) == types.Pet(name="Rex")
        assert await got(pets.patch("7")) == types.Pet(name="Rex")
        assert await got(pets.count()) == 3
        assert (await got(pets.count())).count == 2
        assert await got(pets.count()) == "three"

    run(
        case,
        side,
        (200, b'{"name": "Rex"}', JSON),
        (201, b'{"id": "7"}', JSON),
        (202, b'{"job": "j"}', JSON),
        (204, b"", JSON),
        (202, b'{"name": "Rex"}', JSON),
        (299, b'{"name": "Rex"}', JSON),
        (200, b"3", JSON),
        (206, b'{"count": 2}', JSON),
        (203, b"three", "text/plain"),
    )
