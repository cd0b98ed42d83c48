"""The GitHub Action: its steps run as a runner runs them, with a ``gh`` that notes its words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from changes.changes_shop import shop

ACTION = Path(__file__).resolve().parents[2] / ".github/actions/changes/action.yml"
Json = dict[str, Any]


def steps() -> dict[str, str]:
    """The scripts of the action by name."""
    found = yaml.safe_load(ACTION.read_text("utf-8"))
    return {each["name"]: each["run"] for each in found["runs"]["steps"]}


def write(document: Json) -> None:
    Path("openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pull request that breaks users, and what a runner sets."""
    monkeypatch.chdir(tmp_path)
    write(shop())
    said = {"specpress": 1, "document": "openapi.yaml", "output": "out"}
    Path("specpress.yaml").write_text(yaml.safe_dump(said), "utf-8")
    for words in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        ["-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-qm", "All"],
        ["update-ref", "refs/remotes/origin/main", "HEAD"],
    ):
        subprocess.run(["git", *words], check=True, capture_output=True)
    document = shop()
    del document["components"]["schemas"]["Book"]["properties"]["pages"]
    write(document)
    gh = Path("bin/gh")
    gh.parent.mkdir()
    script = '#!/bin/sh\necho "$@" >> "$RUNNER_TEMP/gh"\n[ -z "$KNOWN" ] || echo "$KNOWN"\n'
    gh.write_text(script, "utf-8")
    gh.chmod(0o755)
    return tmp_path


def run(name: str, home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step of the action."""
    paths = (home / "bin", Path(sys.executable).parent, os.environ["PATH"])
    usual = {
        "PATH": os.pathsep.join(map(str, paths)),
        "CONFIG": "specpress.yaml",
        "AGAINST": "",
        "BASE": "main",
        "FAIL_ON": "",
        "RUNNER_TEMP": str(home),
        "GITHUB_OUTPUT": str(home / "output"),
        "GITHUB_STEP_SUMMARY": str(home / "summary"),
        "GITHUB_REPOSITORY": "a/b",
        "NUMBER": "7",
    }
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps()[name]],
        env=usual | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_tells_in_every_form_and_fails_for_what_it_is_asked_to(home: Path) -> None:
    result = run("Tell", home, FAIL_ON="source missing-bump")
    assert result.returncode == 0, result.stderr
    assert "::error file=openapi.yaml,line=" in result.stdout
    text = (home / "specpress-changes.md").read_text("utf-8")
    assert text.startswith("<!-- specpress changes -->\n")
    assert "**Breaking:** `Book.pages` is gone" in text
    assert (home / "summary").read_text("utf-8") == text
    report = json.loads((home / "specpress-changes.json").read_text("utf-8"))
    assert report["summary"]["breaking_source"] == 1
    output = (home / "output").read_text("utf-8")
    assert f"report={home}/specpress-changes.json\n" in output
    assert output.endswith("status=1\n")


def test_one_comment_is_made_and_then_kept_up_to_date(home: Path) -> None:
    assert run("Comment", home).returncode == 0
    assert run("Comment", home, KNOWN="12").returncode == 0
    calls = (home / "gh").read_text("utf-8").splitlines()
    body = f"-F body=@{home}/specpress-changes.md"
    assert calls[1] == f"api --silent repos/a/b/issues/7/comments {body}"
    assert calls[3] == f"api --silent --method PATCH repos/a/b/issues/comments/12 {body}"


def test_nothing_of_a_pull_request_is_written_into_a_script() -> None:
    assert [name for name, script in steps().items() if "${{" in script] == []
