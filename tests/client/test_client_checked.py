"""The first lines that anyone writes, and those of the README, pass both type checkers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from oracle.document import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = ROOT / "generated" / "src"
BLOCK = re.compile(r"^```python\n(?P<code>.*?)^```", re.MULTILINE | re.DOTALL)
FIRST_LINES = """
from realtimekit_recordings import UNSET, Cloudflare, types

client = Cloudflare()
recordings = client.realtime_kit.recordings
started = recordings.start_recordings(meeting_id="m", audio_config={"codec": "AAC"})
paused = recordings.pause_recording(started.data.id)
status: types.RecordingStatus = paused.data.status
print(started.data.output_file_name.upper(), status == "PAUSED", started.data.status is status)
for recording in recordings.get_recordings(status=["UPLOADED"]):
    print(recording.id, recording.file_size or 0)
    seconds = recording.recording_duration
    if seconds is not UNSET:
        print(seconds / 60)
    if recording.download_url is not None:
        recordings.download_recording(recording.id, to="films/")
done = recordings.wait_until_uploaded(started.data.id, timeout=60)
print(done.id, types.Recording.from_json(done.to_json()).id)
print(client.get("/accounts", query={"page": 2}).json())
stopped = recordings.stop_active_recording("m")
if stopped is not None:
    print(stopped.data.stopped_time)
"""
WRONG = """
from realtimekit_recordings import Cloudflare

recordings = Cloudflare().realtime_kit.recordings
recordings.start_recordings(audio_config={"codec": "OGG"})
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("checked")
    text = (ROOT / "generated" / "README.md").read_text(encoding="utf-8")
    blocks = [match["code"] for match in BLOCK.finditer(text)]
    assert len(blocks) > 10
    for number, code in enumerate([FIRST_LINES, *blocks]):
        (made / f"lines_{number}.py").write_text(code, encoding="utf-8")
    (made / "wrong.py").write_text(WRONG, encoding="utf-8")
    return made


def test_mypy_finds_nothing_but_what_is_wrong(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "."],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert [line.partition(":")[0] for line in found] == ["wrong.py"], done.stdout + done.stderr


def test_pyright_finds_nothing_but_what_is_wrong(folder: Path) -> None:
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"extraPaths": [str(SOURCE)], "pythonVersion": "3.11"}), encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    wrong = [each for each in found if each["severity"] == "error"]
    assert {each["file"].rpartition("/")[2] for each in wrong} == {"wrong.py"}, wrong
