"""What is wrong with an argument is said by its place in it, in Python's words."""

from __future__ import annotations

from datetime import date  # noqa: TC003  # msgspec resolves annotations
from typing import Annotated, Any, ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Meta, Struct, UnsetType

from runtime.exceptions import RequestValidationError
from runtime.request.validation import validate
from runtime.types.times import DateTimeText  # noqa: TC001  # msgspec resolves annotations
from runtime.types.tuples import tuple_of
from runtime.types.unions import union


class Rules(Struct, kw_only=True, forbid_unknown_fields=True):
    """What every validator is."""


class Card(Rules, kw_only=True):
    kind: Literal["card"]
    number: Annotated[str, Meta(min_length=4)]
    cvc: str


class Iban(Rules, kw_only=True):
    kind: Literal["iban"]
    iban: str
    holders: list[str] | UnsetType = UNSET


class Email(Rules, kw_only=True):
    address: str
    subject: str | UnsetType = UNSET


class Letter(Rules, kw_only=True):
    street: str
    city: str


class Codec(Rules, kw_only=True):
    codec: Literal["MP3", "AAC"] | UnsetType = UNSET
    export_file: bool | UnsetType = UNSET


Payment: Any = union(
    "Payment",
    lambda: (Card, Iban),
    module=__name__,
    discriminator="kind",
    mapping={"card": 0, "iban": 1},
)
Target: Any = union("Target", lambda: (Email, Letter), module=__name__)
Pair: Any = tuple_of("Pair", lambda: ((str, int), bool), module=__name__, at_least=2)


class Order(Rules, kw_only=True):
    __secrets__: ClassVar[tuple[str, ...]] = ("cvc",)
    payment: Payment | UnsetType = UNSET
    payments: list[Payment] | UnsetType = UNSET
    by_name: dict[str, Payment | None] | UnsetType = UNSET
    target: Target | UnsetType = UNSET
    audio: Codec | UnsetType | None = UNSET
    tags: Annotated[list[Annotated[str, Meta(max_length=3)]], Meta(min_length=1)] | UnsetType = (
        UNSET
    )
    either: str | list[str] | UnsetType | None = UNSET
    mode: Literal["a", "b"] | int | UnsetType = UNSET
    pair: Pair | UnsetType = UNSET
    fixed: tuple[int, str] | UnsetType = UNSET
    at: DateTimeText | UnsetType = UNSET
    day: date | UnsetType = UNSET
    numbers: dict[Annotated[str, Meta(pattern="^[a-z]+$")], float] | UnsetType = UNSET


CARD = {"kind": "card", "number": "1234", "cvc": "999"}


@pytest.mark.parametrize(
    ("arguments", "path", "text"),
    [
        ({"payment": {"kind": "card", "number": "1234"}}, "payment.cvc", " is required"),
        ({"payment": {**CARD, "cvc": 5}}, "payment.cvc", ": expected str, got int"),
        (
            {"payment": {**CARD, "number": "1"}},
            "payment.number",
            ": expected str of length >= 4, got '1'",
        ),
        (
            {"payment": {"kind": "crad"}},
            "payment.kind",
            "or all of it an UnknownVariant, got 'crad'; did you mean 'card'?",
        ),
        ({"payments": [{"kind": "IBAN"}]}, "payments[0].kind", "did you mean 'iban'?"),
        ({"payment": {}}, "payment.kind", " is required: one of 'card', 'iban'"),
        ({"payment": {"kind": 5}}, "payment.kind", ": expected one of 'card', 'iban'"),
        ({"payment": "card"}, "payment", ": expected dict, got str"),
        ({"payment": None}, "payment", ": expected dict, got None"),
        ({"payment": [CARD]}, "payment", ": expected dict, got list"),
        ({"payments": [CARD, {"kind": "iban"}]}, "payments[1].iban", " is required"),
        ({"by_name": {"x": CARD, "y": {"kind": "iban"}}}, "by_name.y.iban", " is required"),
        ({"by_name": {"x": 5}}, "by_name.x", ": expected dict or None, got int"),
        (
            {"payment": {"kind": "iban", "iban": "i", "holders": ["a", 5]}},
            "payment.holders[1]",
            ": expected str, got int",
        ),
        ({"target": {"address": 5}}, "target.address", ": expected str, got int"),
        ({"target": {"street": "s"}}, "target.city", " is required"),
        (
            {"target": {}},
            "target",
            ": target.address is required, or target.street is required",
        ),
        (
            {"target": {"adress": "a", "subject": "s"}},
            "target.adress",
            " is not known to this operation; did you mean 'address'?",
        ),
        (
            {"audio": {"codek": "MP3"}},
            "audio.codek",
            " is not known to this operation; did you mean 'codec'?",
        ),
        ({"audio": {"Export_File": True}}, "audio.Export_File", "did you mean 'export_file'?"),
        ({"audio": {"zzz": 1}}, "audio.zzz", " is not known to this operation"),
        ({"audio": {"codec": "mp3"}}, "audio.codec", "got 'mp3'; did you mean 'MP3'?"),
        ({"audio": {"codec": "MP33"}}, "audio.codec", "got 'MP33'; did you mean 'MP3'?"),
        ({"audio": {"codec": None}}, "audio.codec", ": expected one of 'MP3', 'AAC', got None"),
        ({"audio": [1]}, "audio", ": expected dict or None, got list"),
        ({"tags": "a"}, "tags", ": expected list, got str"),
        ({"tags": []}, "tags", ": expected list of length >= 1, got list of length 0"),
        ({"tags": ["abc", "abcd"]}, "tags[1]", ": expected str of length <= 3, got 'abcd'"),
        ({"either": {}}, "either", ": expected str or list or None, got dict"),
        ({"either": [None]}, "either[0]", ": expected str, got None"),
        ({"mode": "c"}, "mode", ": expected one of 'a', 'b' or int, got 'c'"),
        ({"pair": ["a", "b"]}, "pair[1]", ": expected int, got str"),
        ({"pair": ["a", 1, 2]}, "pair[2]", ": expected bool, got int"),
        ({"pair": {}}, "pair", ": expected list, got dict"),
        ({"fixed": [1, None]}, "fixed[1]", ": expected str, got None"),
        ({"at": 5}, "at", ": expected datetime, got int"),
        ({"day": "yesterday"}, "day", "got 'yesterday'"),
        ({"numbers": {"a": True}}, "numbers.a", ": expected float, got bool"),
        ({"numbers": {"A": 1.0}}, "numbers.A", ": its name is no key here: expected str matching"),
    ],
)
def test_the_place_and_what_it_wants_are_named(arguments: Any, path: str, text: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        validate(arguments, Order)
    assert caught.value.path == path
    assert str(caught.value).startswith(path)
    assert text in str(caught.value)


def test_nothing_is_guessed_where_nothing_is_near() -> None:
    with pytest.raises(RequestValidationError) as caught:
        validate({"audio": {"codec": "opus"}}, Order)
    assert str(caught.value) == "audio.codec: expected one of 'MP3', 'AAC', got 'opus'"


def test_a_guess_tells_nothing_of_a_secret() -> None:
    class Locked(Rules, kw_only=True):
        __secrets__: ClassVar[tuple[str, ...]] = ("code",)
        code: Literal["sesame"]

    with pytest.raises(RequestValidationError) as caught:
        validate({"code": "sesamy"}, Locked)
    assert str(caught.value).endswith("got ***")


def test_a_secret_of_a_variant_is_not_shown() -> None:
    class Strict(Rules, kw_only=True):
        cvc: Annotated[str, Meta(max_length=3)]

    class Wrapped(Rules, kw_only=True):
        __secrets__: ClassVar[tuple[str, ...]] = ("cvc",)
        payment: Any = UNSET

    Wrapped.__annotations__["payment"] = union("P", lambda: (Strict,), module=__name__)
    with pytest.raises(RequestValidationError, match=r"payment\.cvc: .*, got \*\*\*$") as caught:
        validate({"payment": {"cvc": "98765"}}, Wrapped)
    assert "98765" not in str(caught.value)


NAMES = [*Order.__struct_fields__, "kind", "number", "cvc", "iban", "address", "codec", "x"]
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["card", "iban", "MP3", "a", "abcd", "2020-01-01"])
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(Order.__struct_fields__), VALUES, max_size=2))
def test_whatever_is_wrong_has_a_place_in_the_arguments(arguments: dict[str, Any]) -> None:
    error = refusal(arguments)
    if error is None:
        return
    text = str(error)
    assert error.path.replace("[", ".").split(".")[0] in arguments
    assert text.startswith(error.path)
    assert "`" not in text
    assert "$" not in text.replace("^[a-z]+$", "")
    garbled = {"array", "object", "null", "true", "false"}
    assert not garbled & set(text.replace(",", " ").split())


def refusal(arguments: dict[str, Any]) -> RequestValidationError | None:
    try:
        validate(arguments, Order)
    except RequestValidationError as error:
        return error
    return None
