"""Open unions, and values that came and go back, through a whole client of the case ``unions``."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from media.pressed import client, package

TYPES = package("unions").types
RAISED = package("unions").APIResponseValidationError
REFUSED = package("unions").RequestValidationError


class Server:
    """Answers what it is told, and keeps what it was sent."""

    def __init__(self, **options: Any) -> None:
        self.body: Any = None
        self.sent: Any = None
        self.deviations: list[str] = []
        transport = httpx2.MockTransport(self._answer)
        options.setdefault("on_deviation", self._note)
        self.client = client(
            "unions",
            "sync",
            "https://api.test",
            http_client=httpx2.Client(transport=transport),
            **options,
        )

    def _note(self, deviation: object) -> None:
        self.deviations.append(str(deviation))

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.sent = json.loads(request.content)
        return httpx2.Response(200, json=self.body)

    def get(self, method: str, body: Any) -> Any:
        """What a method makes of an answer."""
        self.body = body
        resource = {"put_animal": "zoo", "put_mammal": "zoo", "put_notes": "notes"}.get(method)
        resource = resource or ("shapes" if method in ("put_shapes", "put_tools") else "values")
        self.method = getattr(getattr(self.client, resource), method)
        if method == "put_animal":
            return self.method(body={"kind": "cat"})
        return self.method()

    def send(self, **arguments: Any) -> Any:
        """What the method that was called last sends."""
        self.body = {"kind": "cat"}
        self.method(**arguments)
        return self.sent


@pytest.fixture
def server() -> Server:
    return Server()


def test_a_child_that_adds_nothing_and_the_base_are_classes_of_their_own(server: Server) -> None:
    assert type(server.get("put_animal", {"kind": "cow", "legs": 4})) is TYPES.Cow
    assert server.deviations == []
    unknown = {"kind": "bee", "name": "Maja", "wings": {"pairs": 2}}
    bee = server.get("put_animal", unknown)
    assert (type(bee), bee.name, bee.is_known) == (TYPES.AnimalBase, "Maja", False)
    assert bee.additional_properties == {"wings": {"pairs": 2}}
    assert bee.to_dict() == unknown
    assert len(server.deviations) == 1
    assert server.send(body=bee) == unknown


def test_an_unknown_value_is_a_deviation_that_can_raise() -> None:
    with pytest.raises(RAISED, match=r"\$\.kind"):
        Server(on_deviation="raise").get("put_animal", {"kind": "bee"})
    with pytest.raises(RAISED, match="shape"):
        Server(on_deviation="raise").get("put_shapes", {"one": {"shape": "star"}})
    quiet = Server(on_deviation="ignore").get("put_shapes", {"one": {"shape": "star", "x": 1}})
    assert quiet.one == TYPES.UnknownVariant({"shape": "star", "x": 1})


def test_a_slot_of_a_middle_type_gets_the_right_leaf(server: Server) -> None:
    slot = server.get(
        "put_mammal",
        {
            "mammal": {"kind": "cat", "lives": 9},
            "mammals": [{"kind": "cow"}, {"kind": "trout", "length": 2}],
            "by_name": {"a": {"kind": "trout", "length": 1}},
            "either": {"kind": "cat", "legs": 3},
        },
    )
    assert type(slot.mammal) is TYPES.Cat
    assert [type(each) for each in slot.mammals] == [TYPES.Cow, TYPES.MammalBase]
    assert type(slot.by_name["a"]) is TYPES.Trout
    assert type(slot.either) is TYPES.Cat
    assert [path.partition(":")[0] for path in server.deviations] == ["$.mammals[1].kind"]


STAR = {"shape": "star", "points": [5]}


@pytest.mark.parametrize(
    "body",
    [{"one": STAR}, {"none": STAR}, {"group": {"shapes": [STAR]}}, {"one": STAR, "none": None}],
)
def test_an_unknown_variant_arrives_whole_and_is_sent_again(server: Server, body: Any) -> None:
    shapes = server.get("put_shapes", body)
    assert shapes.to_dict() == body
    assert len(server.deviations) == 1
    name = next(iter(body))
    assert server.send(**{name: getattr(shapes, name)}) == {name: body[name]}


def test_an_unknown_variant_is_sent_on_purpose_only(server: Server) -> None:
    server.get("put_shapes", {})
    star = TYPES.UnknownVariant(STAR)
    assert server.send(one=star, group={"shapes": [star]}) == {
        "one": STAR,
        "group": {"shapes": [STAR]},
    }
    with pytest.raises(REFUSED, match="UnknownVariant"):
        server.send(one=STAR)
    with pytest.raises(REFUSED):  # the rest is checked all the same
        server.send(one=star, none={"shape": "circle", "radius": "wide"})


def test_what_is_said_beside_the_variants_counts(server: Server) -> None:
    server.get("put_shapes", {})
    assert server.send(bounded={"shape": "dot", "size": 5})
    with pytest.raises(REFUSED, match="5"):
        server.send(bounded={"shape": "dot", "size": 6})


def test_members_send_the_constant_that_tells_them_apart(server: Server) -> None:
    tools = server.get("put_tools", {"tool": {"url": "u"}})
    assert tools.to_dict() == {"tool": {"url": "u"}}  # nothing is invented in answers
    assert server.send(tool=TYPES.Db(url="u")) == {"tool": {"url": "u", "kind": "db"}}
    assert server.send(tool=TYPES.Web()) == {"tool": {"kind": "web"}}
    assert server.send(tool={"url": "u"}) == {"tool": {"url": "u"}}


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("contact", ["2026-01-01", "123"], ["x1"]),
        ("size", ["auto", "12px"], ["12", "Auto"]),
        ("port", [5, 10], [7]),
        ("share", [0, 0.5, 7, -3], [0.25]),
        ("list_or_one", [[1], 1], ["1", ["x"]]),
    ],
)
def test_variants_of_one_type_keep_their_bounds(
    server: Server, name: str, good: list[Any], bad: list[Any]
) -> None:
    server.get("put_values", {})
    for value in good:
        assert server.send(**{name: value}) == {name: value}
    for value in bad:
        with pytest.raises(REFUSED):
            server.send(**{name: value})


def test_containers_are_told_apart_by_content_and_lose_nothing(server: Server) -> None:
    body = {
        "lists": [{"age": 1}, {"age": 2, "name": "n"}],
        "maps": {"k": {"name": "n"}},
        "both": {"name": "n", "age": 1, "size": 2, "more": None},
    }
    found = server.get("put_containers", body)
    assert type(found.lists[0]) is TYPES.Age
    assert type(found.maps["k"]) is TYPES.Name
    assert found.to_dict() == body
    assert server.deviations == []
    plain = {"lists": body["lists"], "both": {"name": "n", "age": 1}}
    assert server.send(**plain) == plain
    with pytest.raises(REFUSED):
        server.send(both={"nmae": "n"})


def test_tuples_keep_the_types_of_their_places(server: Server) -> None:
    found = server.get("put_tuples", {"position": [1, 2.5, "x"], "row": ["2026-01-01", {"age": 1}]})
    assert found.position == (1, 2.5, "x")
    assert found.row == [dt.date(2026, 1, 1), TYPES.Age(age=1)]
    assert server.deviations == []
    valid: list[dict[str, Any]] = [
        {"position": [1, 2, None]},
        {"row": []},
        {"pair": ["a", 1, True]},
    ]
    for good in valid:
        assert server.send(**good) == good
    for bad in ({"position": [1]}, {"row": ["x"]}, {"pair": ["a", 1, 2]}, {"pair": [1, 1]}):
        with pytest.raises(REFUSED):
            server.send(**bad)
    server.get("put_tuples", {"position": [1], "pair": ["a", "b"]})
    places = sorted(one.partition(":")[0] for one in server.deviations)
    assert places == ["$.pair[1]", "$.position"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("duration", "P1M"),
        ("duration", "P1Y2M3W4DT5H"),
        ("moment", "2016-12-31T23:59:60Z"),
        ("moment", "10000-01-01T00:00:00Z"),
        ("day", "0000-01-01"),
    ],
)
def test_what_python_is_too_narrow_for_stays_text(server: Server, name: str, value: str) -> None:
    found = server.get("put_times", {name: value})
    assert getattr(found, name) == value
    assert server.deviations == []
    assert server.send(**{name: value}) == {name: value}


def test_values_that_python_and_json_spell_differently(server: Server) -> None:
    found = server.get("put_times", {"duration": "PT1H", "count": 3.0, "factor": 1})
    assert (found.duration, found.count, type(found.count)) == (dt.timedelta(hours=1), 3, int)
    assert server.deviations == []
    assert server.send(count=3.0, factor=Decimal("1.5")) == {"count": 3, "factor": 1.5}
    for bad in ({"duration": "P"}, {"duration": "1M"}, {"moment": "2026-02-31T00:00:00Z"}):
        with pytest.raises(REFUSED, match=next(iter(bad))):
            server.send(**bad)
    for wrong in ({"count": 1.5}, {"factor": 2}, {"factor": True}):
        with pytest.raises(REFUSED):
            server.send(**wrong)


def test_what_came_can_be_changed_and_sent(server: Server) -> None:
    body = {
        "notes": [{"id": 1, "text": "a", "more": {"made": "x", "tag": "t"}, "new": True}],
        "open": {"id": 2, "x": 3},
    }
    found = server.get("put_notes", body)
    assert found.to_dict() == body
    found.notes[0].text = "b"
    sent = {"text": "b", "more": {"tag": "t"}}
    assert server.send(notes=found.notes, open=found.open) == {
        "notes": [{**sent, "new": True}],
        "open": {"x": 3},
    }
    found.notes[0].additional_properties = {}
    assert server.send(**found.to_dict()) == {"notes": [sent], "open": {"x": 3}}
    assert server.send(notes=found.notes) == {"notes": [sent]}
