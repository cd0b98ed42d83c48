"""What the config adds to operations: which methods come of it, and what they say."""

from __future__ import annotations

import pytest

from specpress.ir.features import (
    Download,
    Features,
    FindOrCreate,
    FindThenAct,
    Pagination,
    Shortcut,
    Waiter,
)
from unit.emit.views.views_helpers import Made, make

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


def body_of(made: Made, name: str, module: str = "lamps") -> str:
    """The text of a method of the synchronous resource."""
    return made[f"resources/{module}.py"].split(f"    def {name}(")[1].split("\n    def ")[0]


def test_a_shortcut_passes_the_rest_on() -> None:
    made = shortcuts(
        Shortcut(name="turn_on", operation=SWITCH, arguments=(("state", "on"), ("slowly", True)))
    )
    body = body_of(made, "turn_on")
    assert "state:" not in body.partition(")")[0]
    assert "colour: str | UnsetType = UNSET" in body
    assert '(lamp_id, "on", True, colour)' in body
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


def pets(answer: str) -> Made:
    document = f"""
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      parameters:
        - {{name: pageNumber, in: query, schema: {{type: integer}}}}
      responses:
        "200":
          description: Some pets.
          content: {{application/json: {{schema: {answer}}}}}
components:
  schemas:
    Pet: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}
    Pets: {{type: array, items: {{$ref: S/Pet}}}}
    Held: {{type: object, properties: {{theItems: {{$ref: S/Pets}}, count: {{type: integer}}}}}}
    Page: {{type: object, properties: {{held: {{anyOf: [{{$ref: S/Held}}, {{type: "null"}}]}}}}}}
    Mine: {{type: object, properties: {{held: {{$ref: S/Held}}, iter_pages: {{type: string}}}}}}
"""
    said = Pagination(
        operation="GET /pets",
        page="pageNumber",
        size=None,
        items=("held", "theItems"),
        total=("held", "count"),
        first_page=0,
    )
    return make(document, features=Features(pagination=(said,)))


def test_pages_follow_aliases_and_null_to_their_items() -> None:
    made = pets("{$ref: S/Page}")
    assert made.codes == []
    types = made["types/pets/pets.py"]
    assert "class PetsListPetsPage(SyncPage[Pet], Page, kw_only=True, gc=True):" in types
    assert "class AsyncPetsListPetsPage(AsyncPage[Pet], Page, kw_only=True, gc=True):" in types
    resource = made["resources/pets.py"]
    assert 'argument="page_number"' in resource
    assert 'items=("held", "the_items")' in resource
    assert 'total=("held", "count")' in resource
    assert "first=0" in resource
    assert "-> types.PetsListPetsPage:" in resource
    assert "-> AsyncPager[types.AsyncPetsListPetsPage, types.Pet]:" in resource


@pytest.mark.parametrize(
    "answer",
    [
        "{$ref: S/Mine}",
        "{allOf: [{$ref: S/Page}], additionalProperties: {type: string}}",
        "{oneOf: [{$ref: S/Page}, {$ref: S/Mine}]}",
    ],
)
def test_an_answer_that_cannot_be_a_page_is_reported(answer: str) -> None:
    made = pets(answer)
    assert "SP652" in made.codes
    assert "Pages" not in made["resources/pets.py"]


def jobs(answer: str) -> Made:
    document = f"""
paths:
  /jobs/{{jobId}}:
    get:
      tags: [jobs]
      operationId: getJob
      parameters:
        - {{name: jobId, in: path, required: true, schema: {{type: string}}}}
        - {{name: interval, in: query, schema: {{type: integer}}}}
      responses:
        "200":
          description: The job.
          content: {{application/json: {{schema: {answer}}}}}
components:
  schemas:
    Job: {{type: object, required: [theState], properties: {{theState: {{type: string}}}}}}
    Other: {{type: object, properties: {{name: {{type: string}}}}}}
"""
    said = Waiter(
        name="wait_until_done",
        operation="GET /jobs/{jobId}",
        state=("theState",),
        until=("DONE", "GONE"),
        fail=(),
        interval=0.5,
        max_interval=8,
        timeout=60,
    )
    return make(document, features=Features(waiters=(said,)))


def test_a_waiter_of_a_whole_answer() -> None:
    made = jobs("{$ref: S/Job}")
    assert made.codes == []
    resource = made["resources/jobs.py"]
    assert "_WAIT_UNTIL_DONE: Waiter[types.Job] = Waiter(" in resource
    assert "subject=()" in resource
    assert 'state="the_state"' in resource
    assert 'until=("DONE", "GONE")' in resource
    body = body_of(made, "wait_until_done", "jobs")
    # The operation has an argument of that name itself.
    assert "interval: int | UnsetType = UNSET" in body
    assert "interval_: float = 0.5" in body
    assert "max_interval: float = 8" in body
    assert "timeout: float | None = 60" in body
    assert "-> types.Job:" in body
    assert "wait_until_done = raw" not in resource


def test_a_waiter_that_cannot_look_into_the_answer_is_reported() -> None:
    made = jobs("{oneOf: [{$ref: S/Job}, {$ref: S/Other}]}")
    assert "SP653" in made.codes
    assert "Waiter" not in made["resources/jobs.py"]


def reports(*, size: tuple[str, ...]) -> Made:
    document = """
paths:
  /reports/{reportId}:
    get:
      tags: [reports]
      operationId: getReport
      parameters:
        - {name: reportId, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The report.
          content: {application/json: {schema: {$ref: S/Answer}}}
components:
  schemas:
    Answer: {type: object, properties: {report: {$ref: S/Report}, bytes: {type: integer}}}
    Report:
      type: object
      required: [id]
      properties: {id: {type: string}, fileUrl: {type: string}, size: {type: integer}}
"""
    said = Download(
        name="download_report",
        operation="GET /reports/{reportId}",
        url=("report", "fileUrl"),
        expires=None,
        size=size,
        file_name=None,
    )
    return make(document, features=Features(downloads=(said,)))


def test_a_download_takes_the_object_too() -> None:
    made = reports(size=("report", "size"))
    assert made.codes == []
    resource = made["resources/reports.py"]
    assert "_DOWNLOAD_REPORT: Download[types.Report] = Download(" in resource
    for part in ('url="file_url"', 'size="size"', 'argument="report_id"', 'key="id"'):
        assert part in resource
    body = body_of(made, "download_report", "reports")
    assert "report_id: str | types.Report," in body
    assert "to: Target," in body
    assert ") -> Path:" in body


def test_a_download_of_several_objects_is_reported_once() -> None:
    made = reports(size=("bytes",))
    assert made.codes.count("SP654") == 1
    assert "Download" not in made["resources/reports.py"]


def rooms(answer: str, *, find_takes: str = "{type: string}", take: str = "id") -> Made:
    """A room to be found, closed and opened; ``answer`` is what finding it answers."""
    document = f"""
paths:
  /rooms/{{name}}:
    get:
      tags: [rooms]
      operationId: findRoom
      parameters:
        - {{name: name, in: path, required: true, schema: {find_takes}, example: attic}}
      responses:
        "200": {answer}
  /rooms:
    post:
      tags: [rooms]
      operationId: openRoom
      requestBody:
        required: true
        content:
          application/json:
            schema: {{type: object, properties: {{name: {{type: [string, "null"]}}}}}}
      responses:
        "201": {{description: It is open.}}
  /open/{{roomId}}:
    delete:
      tags: [rooms]
      operationId: closeRoom
      parameters:
        - {{name: roomId, in: path, required: true, schema: {{type: string}}}}
      responses:
        "204": {{description: It is closed.}}
components:
  schemas:
    Room: {{type: object, properties: {{id: {{type: string}}, kin: {{$ref: S/Kin}}}}}}
    Kin: {{type: object, additionalProperties: {{type: string}}}}
"""
    acting = FindThenAct(
        name="close_by_name",
        find="GET /rooms/{name}",
        act="DELETE /open/{roomId}",
        arguments=(),
        found=(("roomId", tuple(take.split("."))),),
        absent=(404,),
        gone=(404,),
    )
    creating = FindOrCreate(
        name="open_or_get",
        find="GET /rooms/{name}",
        create="POST /rooms",
        arguments=(),
        match=(),
        absent=(404,),
        conflict=(409,),
    )
    return make(document, features=Features(find_then_act=(acting,), find_or_create=(creating,)))


ROOM = "{description: The room., content: {application/json: {schema: {$ref: S/Room}}}}"


def test_methods_of_two_operations_have_arguments_of_both() -> None:
    made = rooms(ROOM)
    assert made.codes == []
    resource = made["resources/rooms.py"]
    assert 'found={"room_id": ("id",)}' in resource
    assert "_CLOSE_BY_NAME: FindThenAct[None] = FindThenAct(" in resource
    assert "_OPEN_OR_GET: FindOrCreate[types.Room, None] = FindOrCreate(" in resource
    closing, opening = (body_of(made, name, "rooms") for name in ("close_by_name", "open_or_get"))
    assert closing.split("self,")[1].split("extra_headers")[0].split() == ["name:", "str,", "*,"]
    # What is optional for the one and may be null is needed, and not null, for the other.
    assert opening.split("self,")[1].split("extra_headers")[0].split() == ["*,", "name:", "str,"]
    assert ") -> types.Room | None:" in opening
    assert "close_by_name = raw" not in resource


def test_methods_of_two_operations_are_documented() -> None:
    made = rooms(ROOM)
    assert 'client.rooms.close_by_name("attic")' in made.files["README.md"]
    assert 'client.rooms.open_or_get(name="attic")' in made.files["README.md"]
    reference = made.files["api.md"]
    assert "### `close_by_name(name)`" in reference
    assert "`GET /rooms/{name}`, then `POST /rooms`, returns `Room \\| None`" in reference


@pytest.mark.parametrize(
    ("made", "missing"),
    [
        ({"answer": "{description: It is there.}"}, {"close_by_name", "open_or_get"}),
        ({"answer": ROOM, "take": "kin.mother"}, {"close_by_name"}),
        ({"answer": ROOM, "find_takes": "{type: integer}"}, {"open_or_get"}),
    ],
)
def test_what_cannot_be_made_of_two_operations_is_reported(
    made: dict[str, str], missing: set[str]
) -> None:
    found = rooms(**made)
    assert found.codes.count("SP655") == len(missing)
    resource = found["resources/rooms.py"]
    names = {"close_by_name", "open_or_get"}
    assert {name for name in names if f"def {name}(" not in resource} == missing
