"""Several media types: what items of streams are, and which operations are told apart."""

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
        ("{}", "any"),
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
    assert (whole.key, whole.streams, whole.variant_of) == ("POST /x", False, None)
    assert (streamed.key, streamed.streams, streamed.variant_of) == (
        "POST /x (stream)",
        True,
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
    assert (found.streams, found.variant_of) == (None, None)


def labels(body: str = "", answer: str = "") -> list[str]:
    """What the further operations are told apart by."""
    sent = f"requestBody: {{content: {{{body}}}}}" if body else "description: none"
    answered = f"{{'200': {{description: D, content: {{{answer}}}}}}}"
    text = f"paths:\n  /x:\n    post:\n      {sent}\n      responses: {answered}\n{SCHEMAS}"
    main, *others = lowered(text).api.operations
    assert main.key == "POST /x"
    assert all(each.variant_of == "POST /x" and each.id is None for each in others)
    return [each.key.removeprefix("POST /x ") for each in others]


TWINS = [
    "application/x-www-form-urlencoded: {schema: @Line}",
    "application/x-www-form-urlencoded: {}",
    "application/xml: {schema: @Line}, text/xml: {}",
    "text/json: {schema: @Line}, 'application/*+json': {schema: @Line}",
    "text/plain: {schema: @Line}",
    "application/hal+json: {schema: @Line}",
    "application/hal+json: {}",
    "application/json; charset=utf-8: {schema: @Line}",
    "application/cbor: {schema: @Line}",
    "multipart/form-data: {schema: @Line}",
    "'*/*': {schema: @Line}",
    "application/xml: {schema: {type: object, properties: {text: {type: string}}}}",
]


@pytest.mark.parametrize("twin", TWINS)
def test_what_holds_the_same_gets_nothing(twin: str) -> None:
    both = f"{JSON}, {twin}"
    assert labels(answer=both) == []
    assert labels(body=both) == []


@pytest.mark.parametrize(
    "same",
    [
        "text/plain: {}, text/x-markdown: {schema: {type: string}}, text/xml: {}",
        "image/png: {}, image/jpeg: {}",
        "application/pdf: {}, image/png: {schema: {type: string, format: binary}}",
    ],
)
def test_what_is_passed_on_in_the_same_way_gets_nothing(same: str) -> None:
    assert labels(answer=same) == []
    assert labels(body=same) == []


@pytest.mark.parametrize(
    ("other", "label"),
    [
        ("text/plain: {}", "text"),
        ("text/csv; header=present: {schema: {type: string}}", "csv; header=present"),
        ("application/xml: {schema: @Plain}", "xml"),
        ("application/x-www-form-urlencoded: {schema: @Plain}", "form"),
        ("multipart/form-data: {schema: @Plain}", "multipart"),
        ("application/octet-stream: {}", "bytes"),
        ("application/*: {schema: {type: string, format: binary}}", "bytes"),
        ("image/png: {}, image/webp: {}", "image"),
        ("application/pdf: {}", "pdf"),
        ("application/x-yaml: {}", "yaml"),
        ("application/vnd.acme.star+json: {schema: @Plain}", "vnd.acme.star+json"),
        ("text/json: {schema: @Plain}", "text/json"),
        ("application/json; version=2: {schema: @Plain}", "json; version=2"),
    ],
)
def test_what_differs_gets_an_operation(other: str, label: str) -> None:
    assert labels(answer=f"{JSON}, {other}") == [f"(answer {label})"]
    assert labels(body=f"{JSON}, {other}") == [f"(body {label})"]


def test_plain_json_is_preferred_to_other_json() -> None:
    answer = "application/geo+json: {schema: @Plain}, application/json: {schema: @Line}"
    assert labels(answer=answer) == ["(answer geo+json)"]


def test_the_bytes_of_a_file_are_no_twin_of_a_text_in_json() -> None:
    both = "application/json: {schema: {type: string}}, application/zip: {schema: {type: string}}"
    assert labels(answer=both) == ["(answer zip)"]


def test_lines_are_sent_by_a_method_of_their_own_whatever_their_schema() -> None:
    assert labels(body=f"{JSON}, application/x-ndjson: {{schema: @Line}}") == ["(body ndjson)"]


def test_each_further_way_changes_one_thing_but_streams_go_with_every_body() -> None:
    body = f"{JSON}, text/csv: {{}}, multipart/form-data: {{schema: @Plain}}"
    assert labels(body=body, answer=f"{JSON}, {EVENTS}, application/pdf: {{}}") == [
        "(answer pdf)",
        "(stream)",
        "(body csv)",
        "(body csv) (stream)",
        "(body multipart)",
        "(body multipart) (stream)",
    ]


def test_streams_of_other_items_are_told_apart_too() -> None:
    lines = "application/x-ndjson: {schema: @Plain}"
    assert labels(answer=f"{EVENTS}, {lines}") == ["(answer event-stream)"]
    assert labels(answer=f"{EVENTS}, application/x-ndjson: {{schema: @Line}}") == []
    assert labels(answer=f"{JSON}, {EVENTS}, {lines}") == ["(stream)", "(answer event-stream)"]


def test_answers_are_told_apart_over_all_successes() -> None:
    main, table = operations(
        f"{{'200': {{description: D, content: {{{JSON}, text/csv: {{}}}}}},"
        f" '202': {{description: D, content: {{{JSON}}}}},"
        " '204': {description: D},"
        " '404': {description: D, content: {text/csv: {}}}}"
    )
    held = [[content.media_type for content in each.contents] for each in main.responses]
    assert held == [["application/json"], ["application/json"], [], ["text/csv"]]
    # Who asks for a table is not promised the job that 202 speaks of.
    held = [[content.media_type for content in each.contents] for each in table.responses]
    assert held == [["text/csv"], [], ["text/csv"]]


def problems(body: str, answer: str) -> list[str]:
    text = (
        f"paths:\n  /x:\n    post:\n      requestBody: {{content: {{{body}}}}}\n"
        f"      responses: {{'200': {{description: D, content: {{{answer}}}}}}}\n{SCHEMAS}"
    )
    found = lowered(text)
    return [
        f"{problem} {place.rpartition('/')[2]}"
        for problem, place in zip(found.problems, found.places, strict=True)
    ]


def test_what_gets_no_method_is_said() -> None:
    assert problems(JSON, f"{JSON}, '*/*': {{}}") == ["no-method *~1*"]
    assert problems(f"{JSON}, text/csv: {{}}", f"{JSON}, text/csv: {{}}") == [
        "method-of-its-own text~1csv",
        "method-of-its-own text~1csv",
        "no-method post",
    ]
    many = ", ".join(f"application/x{number}: {{}}" for number in range(10, 28))
    said = problems(JSON, f"{JSON}, {many}")
    assert [each.partition(" ")[0] for each in said].count("method-of-its-own") == 16
    assert said[-2:] == ["no-method application~1x26", "no-method application~1x27"]
