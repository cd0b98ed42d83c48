"""Streamed answers: what their items are, and operations that answer whole or streamed."""

from __future__ import annotations

import pytest

from specpress.ir.api import ContentKind, Operation
from unit.lower.lower_helpers import lowered, spell

SCHEMAS = """
components:
  schemas:
    Line: {type: object, properties: {text: {type: string}}}
    Lines: {type: array, items: @Line}
    Event: {type: object, properties: {event: {type: string}, data: {type: string}}}
    Typed:
      type: object
      properties:
        id: {type: string}
        data: {type: string, contentMediaType: application/json, contentSchema: @Line}
    Plain: {type: object, properties: {data: @Line, retry: {type: integer}}}
"""


def operations(responses: str) -> tuple[Operation, ...]:
    text = f"paths:\n  /x:\n    post:\n      responses: {responses}\n{SCHEMAS}"
    return lowered(text).api.operations


def item(media_type: str, said: str) -> str:
    (found,) = operations(f"{{'200': {{description: D, content: {{{media_type}: {said}}}}}}}")
    return spell(found.responses[0].contents[0].type)


@pytest.mark.parametrize("media_type", ["application/x-ndjson", "application/json-seq"])
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{schema: @Line}", "Line"),
        ("{schema: @Lines}", "Line"),
        ("{schema: {type: array, items: {type: integer}}}", "integer"),
        ("{schema: {oneOf: [@Line, {type: integer}]}}", "Line | integer"),
        ("{itemSchema: @Line}", "Line"),
        ("{itemSchema: @Lines}", "Lines"),
        ("{schema: @Lines, itemSchema: {type: integer}}", "integer"),
        ("{schema: @Event}", "Event"),
        ("{schema: {type: string}}", "string"),
        ("{}", "-"),
    ],
)
def test_items_of_lines_and_records(media_type: str, said: str, expected: str) -> None:
    assert item(media_type, said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{schema: @Line}", "Line"),
        ("{schema: @Lines}", "Line"),
        ("{schema: {oneOf: [@Line, @Plain]}}", "-"),
        ("{schema: {type: string}}", "-"),
        ("{schema: {}}", "-"),
        ("{}", "-"),
        # the very properties of an event: its data is what matters
        ("{itemSchema: @Event}", "-"),
        ("{itemSchema: @Typed}", "Line"),
        ("{schema: @Typed}", "Line"),
        ("{itemSchema: @Plain}", "Line"),
        ("{itemSchema: {oneOf: [@Event, @Typed]}}", "-"),
    ],
)
def test_the_data_of_events(said: str, expected: str) -> None:
    assert item("text/event-stream", said) == expected


JSON = "application/json: {schema: @Line}"
EVENTS = "text/event-stream: {schema: @Line}"


def test_whole_or_streamed_is_two_operations() -> None:
    whole, streamed = operations(
        f"{{'200': {{description: D, content: {{{EVENTS}, {JSON}}}}},"
        " '202': {description: D, content: {application/jsonl: {}}},"
        " '204': {description: D},"
        f" default: {{description: D, content: {{{JSON}}}}}}}"
    )
    assert (whole.key, whole.has_stream, whole.stream_of) == ("POST /x", True, None)
    assert (streamed.key, streamed.has_stream, streamed.stream_of) == (
        "POST /x (stream)",
        False,
        "POST /x",
    )
    kinds = [[content.kind for content in each.contents] for each in whole.responses]
    assert kinds == [[ContentKind.JSON], [], [ContentKind.JSON]]
    kinds = [[content.kind for content in each.contents] for each in streamed.responses]
    assert kinds == [[ContentKind.EVENT_STREAM], [ContentKind.NDJSON], [], [ContentKind.JSON]]


@pytest.mark.parametrize(
    "responses",
    [
        f"{{'200': {{description: D, content: {{{EVENTS}}}}}, '204': {{description: D}}}}",
        f"{{'200': {{description: D, content: {{{JSON}}}}}}}",
        f"{{default: {{description: D, content: {{{EVENTS}}}}}}}",
        # what only a refusal streams is no reason for a second method
        (
            f"{{'200': {{description: D, content: {{{JSON}}}}},"
            f" default: {{description: D, content: {{{EVENTS}, {JSON}}}}}}}"
        ),
    ],
)
def test_others_stay_one(responses: str) -> None:
    (found,) = operations(responses)
    assert (found.has_stream, found.stream_of) == (False, None)
