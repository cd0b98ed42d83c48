"""The reference of all keys: complete, and each of its examples holds for a document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft202012Validator

import specpress
from specpress.cli import main
from specpress.config.schema import schema

VALIDATOR: Any = Draft202012Validator(schema())
TEXT = (Path(specpress.__file__).parent / "config/KEYS.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
OK: dict[str, Any] = {"description": "ok"}


def answer(name: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"200": {**OK, "content": content}}


def parameter(name: str, place: str = "query", kind: str = "string") -> dict[str, Any]:
    given = {"name": name, "in": place, "schema": {"type": kind}}
    return {**given, "required": True} if place == "path" else given


def operation(name: str, replied: str, *parameters: dict[str, Any], **body: str) -> dict[str, Any]:
    made: dict[str, Any] = {"operationId": name, "tags": ["jobs"], "parameters": list(parameters)}
    if body:
        properties = {key: {"type": kind} for key, kind in body.items()}
        schema = {"type": "object", "properties": properties}
        made["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return {**made, "responses": answer(replied)}


TEXTS = {key: {"type": "string"} for key in ("id", "db_password", "log_url", "log_name")}
JOB = {
    **TEXTS,
    "status": {"type": "string", "enum": ["queued", "done", "failed"]},
    "log_expiry": {"type": "string", "format": "date-time"},
    "log_size": {"type": "integer"},
}
LISTED = {"type": "array", "items": {"$ref": "#/components/schemas/Job"}}
META = {"type": "object", "properties": {"total": {"type": "integer"}}}
ID = parameter("id", "path")
TENANT = parameter("tenant", "path")
FLOW = {
    "clientCredentials": {"tokenUrl": "https://id.example.com/token", "scopes": {"run": "Run."}}
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Jobs", "version": "1"},
    "servers": [{"url": "https://jobs.example.com"}],
    "security": [{"bearer": []}, {"machine": ["run"]}],
    "paths": {
        "/jobs": {
            "get": operation(
                "listJobs",
                "Jobs",
                parameter("page", kind="integer"),
                parameter("per_page", kind="integer"),
            ),
            "post": operation("startJob", "Job", queue="string", shared="boolean"),
        },
        "/jobs/{id}": {
            "get": operation("getJob", "Job", ID),
            "put": operation("controlJob", "Job", ID, action="string"),
        },
        "/current": {"get": operation("currentJob", "Job", parameter("queue"))},
        "/tenants/{tenant}": {"get": operation("getTenant", "Job", TENANT)},
    },
    "components": {
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "machine": {"type": "oauth2", "flows": FLOW},
        },
        "schemas": {
            "Job": {"type": "object", "required": ["id", "status"], "properties": JOB},
            "Jobs": {"type": "object", "properties": {"items": LISTED, "meta": META}},
        },
    },
}


def test_every_key_has_an_example() -> None:
    shown = {key for text in EXAMPLES for key in yaml.safe_load(text)}
    assert shown == set(schema()["properties"])  # type: ignore[call-overload]  # plain JSON


@pytest.mark.parametrize("text", EXAMPLES, ids=[text.partition(":")[0] for text in EXAMPLES])
def test_an_example_holds(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("jobs.yaml").write_text(yaml.safe_dump(DOCUMENT), "utf-8")
    update = {"target": "$.info", "update": {"description": "Jobs."}}
    info = {"title": "Corrections", "version": "1"}
    overlay = {"overlay": "1.0.0", "info": info, "actions": [update]}
    Path("corrections.yaml").write_text(yaml.safe_dump(overlay), "utf-8")
    said = {"specpress": 1, **yaml.safe_load(text)}
    VALIDATOR.validate(said)
    Path("specpress.yaml").write_text(yaml.safe_dump(said, sort_keys=False), "utf-8")
    result = CliRunner().invoke(main, ["ir", "jobs.yaml", "--strict"])
    assert result.exit_code == 0, result.stderr
    assert "SP5" not in result.stderr
