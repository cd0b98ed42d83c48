"""What is decoded, encoded and asked for: made from the published examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_PUBLISHED = Path(__file__).resolve().parents[1] / "fixtures" / "published"
_STATUSES = ("INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED")

ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353"
APP = "2a95132c15732412d22c1476fa83f27a"
RECORDING = "97440c6a-140b-40a9-9499-b23fd7a3868a"
TOKEN = "0123456789abcdef0123456789abcdef01234567"


def _answer(name: str) -> Any:
    return json.loads((_PUBLISHED / name).read_text())["response"]


def page(count: int) -> bytes:
    """A page of recordings, every one of them different."""
    answer = _answer("get_all_recordings.json")
    (sample,) = answer["data"]
    answer["data"] = [
        {
            **sample,
            "id": f"182bd5e5-6e1a-4fe4-a799-{number:012x}",
            "download_url": f"https://bucket.example.com/{number}.mp4?signature={number:064x}",
            "file_size": 1_000_000 + number,
            "output_file_name": f"meeting_{number}.mp4",
            "recording_duration": number,
            "session_id": f"282bd5e5-6e1a-4fe4-a799-{number:012x}",
            "status": _STATUSES[number % len(_STATUSES)],
            "meeting": {**sample["meeting"], "id": f"382bd5e5-6e1a-4fe4-a799-{number:012x}"},
        }
        for number in range(count)
    ]
    return json.dumps(answer).encode()


def ids(count: int) -> list[str]:
    """Identifiers, every one of them different."""
    return [f"182bd5e5-6e1a-4fe4-a799-{number:012x}" for number in range(count)]


def recording() -> bytes:
    """The answer about one recording."""
    return json.dumps(_answer("get_one_recording.json")).encode()
