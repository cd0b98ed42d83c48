"""The rules by which names are judged, on names that people have met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.names import Method, broken, broken_by_class, judged, main, name

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {tags: [pets], operationId: listPets, responses: {"204": {description: Done}}}
  /pets/{id}/tricks:
    get:
      tags: [pets]
      operationId: getTricksRoute
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done}}
"""


@pytest.mark.parametrize(
    ("resource", "written", "key", "expected"),
    [
        (("pets",), "get", "GET /pets/{id}", ()),
        (("pets",), "list_pets", "GET /pets", ()),
        (("pets",), "update_pet", "PATCH /pets/{id}", ("resource",)),
        (("voices",), "get_shared", "GET /voices/shared", ()),
        (("batch",), "jobs_routes_batch_list", "GET /jobs/routes/batch", ("resource", "path")),
        (("chat",), "post_message", "POST /messages", ("path",)),
        (("chat",), "post_message", "GET /messages", ()),
        (("jobs",), "cancel_endpoint", "POST /jobs/cancel", ("tail",)),
        (("jobs",), "read_log_get", "GET /jobs/{id}/log", ("tail",)),
        (("jobs",), "forget", "GET /jobs", ()),
        (("zones", "v2"), "get", "GET /zones", ("version",)),
        (("jobs",), "_".join(["word"] * 9), "GET /jobs", ("long",)),
    ],
)
def test_methods(
    resource: tuple[str, ...], written: str, key: str, expected: tuple[str, ...]
) -> None:
    assert broken(Method.of(resource, written, key)) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [("Pet", ()), ("A" * 60, ()), ("A" * 61, ("long class",)), ("Type3ds", ("number",))],
)
def test_classes(written: str, expected: tuple[str, ...]) -> None:
    assert broken_by_class(written) == expected


def test_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pets.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    assert dict(judged(name(path))) == {
        "pets.list_pets": (),
        "pets.get_tricks_route": ("tail",),
    }
    main([str(path), "--worst", "5"])
    head, figures, worst = capsys.readouterr().out.splitlines()
    assert head.split()[:4] == ["document", "methods", "types", "bad"]
    assert figures.split()[:4] == ["pets.yaml", "2", "0", "1"]
    assert worst == "    pets.get_tricks_route: tail"
