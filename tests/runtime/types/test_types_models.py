"""Models, open models, open enums and unions."""

from __future__ import annotations

import gc
import json
from typing import Annotated, Any, Literal

import msgspec
import pytest
from msgspec import UNSET, UnsetType, field
from runtime_sample import RECORDING, Recording, Status, Storage, clones

from runtime.types import codec
from runtime.types.additional import WIRE_NAME
from runtime.types.enums import UNKNOWN_SEEN, ExtensibleEnum, OpenEnum, OpenIntEnum
from runtime.types.models import Model, OpenModel
from runtime.types.unions import UnknownVariant, union


class Level(OpenIntEnum):
    LOW = 1


class Extra(OpenModel, rename={"count": "theCount"}):
    name: str
    count: int | UnsetType = UNSET
    additional_properties: dict[str, int] = field(default_factory=dict)


class Other(OpenModel):
    additional_properties: dict[str, Any] = field(default_factory=dict)


class Cat(Model, kw_only=True):
    kind: str
    lives: int


class Dog(Model, kw_only=True):
    kind: str
    good: bool


Pet: Any = union(
    "Pet", lambda: (Cat, Dog), discriminator="kind", mapping={"cat": 0, "dog": 1}, module=__name__
)
Loose: Any = union("Loose", lambda: (Cat, Dog, str, list[int]))


class Zoo(Model, kw_only=True):
    pets: list[Pet]
    extra: Extra | None = None


def decode(kind: Any, text: Any) -> Any:
    return msgspec.json.decode(text, type=kind, dec_hook=codec.dec_hook)


def test_unknown_enum_values_survive() -> None:
    value = decode(Status, '"NEW"')
    assert value == "NEW"
    assert not value.is_known
    assert Status.UPLOADED.is_known
    assert hash(value) == hash("NEW")
    assert {value: 1}["NEW"] == 1
    assert str(value) == f"{value}" == "NEW"
    assert repr(value) == "Status('NEW')"
    assert msgspec.json.encode(value) == b'"NEW"'
    assert len(Status) == 2


@pytest.mark.parametrize("value", [Status("NEW"), Status.UPLOADED, Level(7), Level.LOW])
def test_enum_values_pickle_and_copy(value: Any) -> None:
    for twin in clones(value):
        assert twin == value
        assert type(twin) is type(value)
        assert twin.is_known == value.is_known


def test_a_name_of_a_member_is_not_its_value() -> None:
    class Case(OpenEnum):
        PAUSED = "paused"

    assert not Case("PAUSED").is_known


def test_unknown_integers_survive_and_other_types_do_not() -> None:
    assert decode(Level, "7") == 7
    assert not Level(7).is_known
    assert int(Level(7)) + 1 == 8
    for wrong in (True, "1", 1.5):
        if wrong is not True:  # True equals 1, so the enum finds LOW
            with pytest.raises(ValueError, match="not a valid"):
                Level(wrong)
    with pytest.raises(ValueError, match="not a valid"):
        Status(5)


def test_unknown_values_are_counted_and_known_ones_are_not() -> None:
    before = UNKNOWN_SEEN.count
    decode(list[Status], '["UPLOADED"]')
    assert UNKNOWN_SEEN.count == before
    decode(list[Status], '["UPLOADED","NEW"]')
    assert UNKNOWN_SEEN.count > before


def test_models_show_no_secrets_and_encode_them() -> None:
    recording = msgspec.convert({**RECORDING, "storage": {"type": "a", "secret": "S3"}}, Recording)
    assert "PRESIGNED" not in repr(recording)
    assert "S3" not in repr(recording)
    assert "https://files.example/a.mp4?***" in repr(recording)
    assert "title" not in repr(recording)  # absent
    assert recording.to_dict()["storage"] == {"type": "a", "secret": "S3"}
    assert "PRESIGNED" in recording.to_json()
    assert all("S3" not in repr(pair) for pair in recording.__rich_repr__())


def test_models_keep_absent_and_null_apart() -> None:
    recording = msgspec.convert({**RECORDING, "storage": None, "user_Id": "u"}, Recording)
    assert recording.storage is None
    assert recording.title is UNSET
    wire_form = recording.to_dict()
    assert wire_form["storage"] is None
    assert "title" not in wire_form
    assert wire_form["user_Id"] == "u"
    assert recording.to_json(indent=2).startswith('{\n  "id"')


def test_models_compare_pickle_and_copy() -> None:
    storage = Storage(type="a", secret="s")
    assert clones(storage) == (storage, storage, storage)
    assert storage != Storage(type="a")


def test_open_models_keep_what_is_not_declared() -> None:
    extra = decode(Extra, '{"name":"n","theCount":2,"x":5}')
    assert (extra.name, extra.count, extra.additional_properties) == ("n", 2, {"x": 5})
    assert extra.to_dict() == {"x": 5, "name": "n", "theCount": 2}
    assert repr(extra) == "Extra(name='n', count=2, additional_properties={'x': 5})"
    assert clones(extra) == (extra, extra, extra)
    assert Extra(name="n") != extra
    assert Extra(name="n").to_dict() == {"name": "n"}
    assert msgspec.json.encode([extra], enc_hook=codec.enc_hook) == (
        b'[{"x":5,"name":"n","theCount":2}]'
    )


@pytest.mark.parametrize("wrong", ['{"name":5}', '{"x":1}', '{"name":"n","x":"text"}', "[]"])
def test_open_models_check_both_parts(wrong: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(Extra, wrong)


def test_open_models_refuse_what_they_do_not_know_when_made_by_hand() -> None:
    with pytest.raises(TypeError, match="no property 'nmae'"):
        Extra(nmae="x")
    with pytest.raises(TypeError, match="name"):
        Extra()


def test_unions_by_discriminator_and_by_trying() -> None:
    zoo = decode(
        Zoo,
        '{"pets":[{"kind":"cat","lives":9},{"kind":"dog","good":true},{"lives":1,"kind":"cat"}]}',
    )
    assert [type(pet) for pet in zoo.pets] == [Cat, Dog, Cat]
    assert isinstance(zoo.pets[0], Pet)
    assert not isinstance("x", Pet)
    assert decode(Zoo, zoo.to_json()) == zoo
    with pytest.raises(msgspec.ValidationError):  # the discriminator decides, not what would fit
        decode(Zoo, '{"pets":[{"kind":"dog","lives":9}]}')
    with pytest.raises(msgspec.ValidationError, match=r"kind .*'cat', 'dog'.*pets\[0\]"):
        decode(Zoo, '{"pets":[{"kind":"cow","lives":9}]}')


def test_containers_are_told_apart_by_what_they_hold() -> None:
    class Name(Model, kw_only=True):
        name: str | UnsetType = UNSET

    class Age(Model, kw_only=True):
        age: int | UnsetType = UNSET

    lists: Any = union("Lists", lambda: (list[Name], list[Age]))
    maps: Any = union("Maps", lambda: (dict[str, list[Name]], dict[str, list[Age]]))
    assert decode(lists, '[{},{"age":1}]') == [Age(), Age(age=1)]
    assert decode(lists, '[{"name":"n"}]') == [Name(name="n")]
    assert decode(maps, '{"x":[{"age":1}]}') == {"x": [Age(age=1)]}


def test_an_open_model_takes_what_no_other_declares() -> None:
    class Age(Model, kw_only=True):
        age: int

    loose: Any = union("Loose", lambda: (Other, Age))
    assert decode(loose, '{"age":1}') == Age(age=1)
    assert decode(loose, '{"age":1,"size":2}').additional_properties == {"age": 1, "size": 2}


def kept(**properties: Any) -> Storage:
    storage = Storage(type="a")
    storage.additional_properties = properties
    return storage


def test_additional_properties_are_kept_and_given_back() -> None:
    storage = kept(x=[1], secret_note="hush")
    assert storage.additional_properties == {"x": [1], "secret_note": "hush"}
    assert storage.to_dict() == {"x": [1], "secret_note": "hush", "type": "a"}
    assert json.loads(storage.to_json(indent=2)) == storage.to_dict()
    assert "hush" not in repr(storage)
    assert "secret_note" in repr(storage)
    assert storage != Storage(type="a")
    for twin in (*clones(storage), msgspec.structs.replace(storage)):
        assert twin == storage
        assert twin.to_dict() == storage.to_dict()
    storage.additional_properties = {}
    assert storage == Storage(type="a")
    with pytest.raises(TypeError):
        storage.additional_properties["x"] = 1  # type: ignore[index]  # it would be lost
    with pytest.raises(TypeError):
        Storage(type="a", x=1)  # type: ignore[call-arg]  # surely misspelled


def test_additional_properties_are_given_back_from_any_depth() -> None:
    recording = msgspec.convert(RECORDING, Recording)
    recording.storage = kept(x=1)
    assert codec.to_builtins({"all": [recording]})["all"][0]["storage"] == {"x": 1, "type": "a"}
    extra = Other(additional_properties={"s": kept(x=1)})
    assert extra.to_dict() == {"s": {"x": 1, "type": "a"}}
    assert json.loads(codec.encode((kept(type="b"),))) == [{"type": "a"}]  # the declared one wins


def test_nothing_is_called_like_the_place_of_additional_properties() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(Storage, json.dumps({"type": "a", WIRE_NAME: {"x": 1}}))


def test_a_variant_that_is_unknown() -> None:
    cow = UnknownVariant({"kind": "cow", "size": 3})
    assert not cow.is_known
    assert Cat(kind="cat", lives=1).is_known
    assert Other().is_known
    assert (cow.kind, cow.size) == ("cow", 3)
    with pytest.raises(AttributeError, match="no property 'lives'"):
        _ = cow.lives
    assert cow.to_dict() == {"kind": "cow", "size": 3}
    assert Zoo(pets=[cow]).to_dict() == {"pets": [cow.to_dict()], "extra": None}
    assert isinstance(cow, Pet)
    assert not isinstance(cow, Loose)
    assert clones(cow) == (cow, cow, cow)
    assert cow != UnknownVariant({})
    assert cow != cow.to_dict()
    assert repr(cow) == "UnknownVariant({'kind': '***', 'size': '***'})"


def test_unions_of_anything() -> None:
    values = decode(list[Loose], '["s",[1],{"kind":"k","good":false},{"kind":"k","lives":3}]')
    assert values == ["s", [1], Dog(kind="k", good=False), Cat(kind="k", lives=3)]
    wanted = r"expected Cat or Dog or str or list, got int - at.*\$\[0\]"
    with pytest.raises(msgspec.ValidationError, match=wanted):
        decode(list[Loose], "[5]")


def test_the_variant_that_knows_most_properties_wins() -> None:
    class Small(Model, kw_only=True):
        a: int

    class Big(Model, kw_only=True):
        a: int
        b: int | UnsetType = UNSET

    both: Any = union("Both", lambda: (Small, Big))
    assert decode(both, '{"a":1,"b":2}') == Big(a=1, b=2)
    assert decode(both, '{"a":1}') == Small(a=1)


def test_a_union_within_a_union_counts_what_it_holds() -> None:
    class Name(Model, kw_only=True):
        name: str

    class Age(Model, kw_only=True):
        age: int | UnsetType = UNSET

    inner: Any = union("Inner", lambda: (Name,))
    outer: Any = union("Outer", lambda: (Age, inner))
    assert decode(outer, '{"name":"x"}') == Name(name="x")


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Literal["auto", 1], "auto", True),
        (Annotated[str, msgspec.Meta(max_length=5)], "long enough", 5),
        (int | None, None, "1"),
        (list[int], [1], (1,)),
    ],
)
def test_every_kind_of_variant_knows_its_instances(kind: Any, good: Any, bad: Any) -> None:
    loose: Any = union("AnyKind", lambda: (Cat, kind))
    assert isinstance(good, loose)
    assert not isinstance(bad, loose)


def test_an_enum_beside_any_string_sees_no_unknown_values() -> None:
    class Model_(ExtensibleEnum):  # noqa: N801
        A = "a"

    seen = UNKNOWN_SEEN.count
    value = decode(Model_, '"b"')
    assert (value, value.is_known, UNKNOWN_SEEN.count) == ("b", False, seen)
    assert decode(Model_, '"a"') is Model_.A


def test_models_cost_the_garbage_collector_nothing() -> None:
    decoded = msgspec.json.decode(msgspec.json.encode(RECORDING), type=Recording)
    assert not gc.is_tracked(decoded)
