"""``specpress init``: a config that changes nothing until its suggestions are taken up."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from specpress.cli import main
from specpress.config.schema import schema

REPOSITORY = Path(__file__).parents[3]
JOBS = """\
openapi: 3.1.0
info: {title: "Jobs # and: more", version: "2.1.0"}
security: [{key: []}]
paths:
  /jobs:
    get:
      operationId: listJobs
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: page_size, in: query, schema: {type: integer}}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                required: [items]
                properties:
                  items: {type: array, items: {$ref: "#/components/schemas/Job"}}
                  meta: {type: object, properties: {total_count: {type: integer}}}
  /jobs/{id}:
    get:
      operationId: getJob
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}
        "404":
          description: none
          content:
            application/json:
              schema: {type: object, properties: {code: {type: string}, message: {type: string}}}
components:
  securitySchemes:
    key: {type: http, scheme: bearer}
  schemas:
    Job:
      type: object
      required: [id, status]
      properties:
        id: {type: string}
        status: {type: string, enum: [queued, "on", done, failed]}
        db_password: {type: string}
"""
SUGGESTED = re.compile(r"^#(?! \S)", re.MULTILINE)


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def package(folder: str) -> dict[str, str]:
    found = {path.relative_to(folder): path for path in Path(folder).rglob("*.*") if path.is_file()}
    return {
        name.as_posix(): path.read_text("utf-8")
        for name, path in found.items()
        if not name.name.startswith("specpress.")
    }


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api").mkdir()
    Path("api/jobs.yaml").write_text(JOBS, "utf-8")


def test_what_is_written_changes_nothing_by_itself() -> None:
    run("generate", "api/jobs.yaml", "--no-config", "--out", "bare")
    result = run("init", "api/jobs.yaml", "--out", "client")
    assert result.exit_code == 0
    assert result.stdout == "api/specpress.yaml written; next: specpress generate api/jobs.yaml\n"
    assert run("generate", "api/jobs.yaml").exit_code == 0
    assert package("client") == package("bare")


def test_what_is_suggested_fits_the_document() -> None:
    run("init", "api/jobs.yaml", "--out", "client")
    path = Path("api/specpress.yaml")
    text = SUGGESTED.sub("", path.read_text("utf-8"))
    said = yaml.safe_load(text)
    validator: Any = Draft202012Validator(schema())
    validator.validate(said)
    assert next(iter(said["credentials"].values()))["scheme"] == "key"
    assert said["pagination"] == {
        "GET /jobs": {
            "page": "page",
            "size": "page_size",
            "items": ["items"],
            "total": ["meta", "total_count"],
        }
    }
    waiter = said["waiters"]["wait_until_done"]
    assert (waiter["state"], waiter["until"], waiter["fail"]) == (["status"], ["done"], ["failed"])
    assert said["errors"] == {"shapes": [{"code": "code", "message": "message"}]}
    assert said["secrets"] == {"fields": ["db_password"]}
    path.write_text(text, "utf-8")
    result = run("generate", "api/jobs.yaml", "--strict")
    assert result.exit_code == 0, result.stderr
    assert "SP5" not in result.stderr
    assert any("def wait_until_done(" in text for text in package("client").values())


def test_the_published_document_gets_one_too() -> None:
    Path("recordings.yaml").write_bytes((REPOSITORY / "spec/recordings.yaml").read_bytes())
    assert run("init", "recordings.yaml").exit_code == 0
    path = Path("specpress.yaml")
    text = SUGGESTED.sub("", path.read_text("utf-8"))
    assert "wait_until_uploaded" in yaml.safe_load(text)["waiters"]
    path.write_text(text, "utf-8")
    result = run("generate")
    assert result.exit_code == 0
    assert "SP5" not in result.stderr


def test_nothing_that_is_there_is_overwritten() -> None:
    Path("api/specpress.yaml").write_text("specpress: 1\n", "utf-8")
    result = run("init", "api/jobs.yaml")
    assert result.exit_code == 2
    assert "api/specpress.yaml is there already" in result.stderr
    assert run("init", "api/jobs.yaml", "--config", "mine.yaml").exit_code == 0
    assert yaml.safe_load(Path("mine.yaml").read_text("utf-8"))["document"] == "api/jobs.yaml"


def test_a_document_has_to_be_named_and_sound() -> None:
    assert "no document" in run("init").stderr
    Path("api/jobs.yaml").write_text("[", "utf-8")
    assert run("init", "api/jobs.yaml").exit_code == 1
    assert not Path("api/specpress.yaml").exists()
