"""What the config adds to operations: which methods come of it, and what they say."""

from __future__ import annotations

from specpress.ir.features import Features, Shortcut
from unit.emit_views.views_helpers import Made, make

LAMPS = """
paths:
  /lamps/{lampId}:
    put:
      tags: [lamps]
      operationId: switchLamp
      parameters:
        - {name: lampId, in: path, required: true, schema: {type: string}}
        - {name: slowly, in: query, schema: {type: boolean}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [state]
              properties: {state: {type: string, enum: ["on", "off"]}, colour: {type: string}}
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: {type: object, properties: {state: {type: string}}}
"""
SWITCH = "PUT /lamps/{lampId}"


def shortcuts(*items: Shortcut) -> Made:
    made = make(LAMPS, features=Features(shortcuts=items))
    assert made.codes == []
    return made


def body_of(made: Made, name: str) -> str:
    """The text of a method of the synchronous resource."""
    return made["resources/lamps.py"].split(f"    def {name}(")[1].split("\n    def ")[0]


def test_a_shortcut_passes_the_rest_on() -> None:
    made = shortcuts(
        Shortcut(name="turn_on", operation=SWITCH, arguments=(("state", "on"), ("slowly", True)))
    )
    body = body_of(made, "turn_on")
    assert "state:" not in body.partition(")")[0]
    assert "colour: str | UnsetType = UNSET" in body
    assert '"state": "on"' in body
    assert '"slowly": True' in body
    assert '`switch_lamp` with `state="on", slowly=True`.' in body
    assert "async def turn_on(" in made["resources/lamps.py"]


def test_views_of_responses_have_shortcuts_too() -> None:
    made = shortcuts(Shortcut(name="turn_on", operation=SWITCH, arguments=(("state", "on"),)))
    for function in ("raw", "async_raw", "streamed", "async_streamed"):
        line = f"self.turn_on = {function}(resource.turn_on)"
        assert line in made["resources/lamps.py"]


def test_hostile_values_of_shortcuts_stay_literals() -> None:
    value = '"); import os  # """ `x` \n'
    made = shortcuts(Shortcut(name="turn_on", operation=SWITCH, arguments=(("colour", value),)))
    assert "\n        import os" not in made["resources/lamps.py"]


def test_shortcuts_are_documented() -> None:
    made = shortcuts(Shortcut(name="turn_on", operation=SWITCH, arguments=(("state", "on"),)))
    assert "client.lamps.turn_on(" in made.files["README.md"]
    assert '`switch_lamp` with `state="on"`.' in made.files["api.md"]
