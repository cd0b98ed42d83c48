"""What an editor shows of the client, as Jedi finds it for several language servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jedi
import pytest

from oracle.document import ROOT

if TYPE_CHECKING:
    from jedi.api.classes import BaseName

GENERATED = ROOT / "generated"
HEAD = """from realtimekit_recordings import Cloudflare, types
client: Cloudflare
recordings = client.realtime_kit.recordings
recording: types.Recording
audio: types.AudioConfigParam = {}
"""


def script(line: str) -> jedi.Script:
    project = jedi.Project(str(GENERATED), added_sys_path=[str(GENERATED / "src")])
    return jedi.Script(HEAD + line, project=project)


def shown(found: list[BaseName]) -> str:
    assert found
    return found[0].docstring()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("recording.output_file_name", "Name of the recorded file."),
        ("recording.meeting", "The meeting a recording was made in."),
        ("types.AudioConfigParam.codec", "How the sound is encoded."),
    ],
)
def test_hovering_shows_the_sentence_of_what_is_below(line: str, sentence: str) -> None:
    assert shown(script(line).goto(follow_imports=True)).startswith(sentence)


def test_hovering_over_a_value_shows_what_it_means() -> None:
    told = shown(script("types.RecordingStatus.UPLOADED").goto(follow_imports=True))
    assert "UPLOADED: Finished; the files can be downloaded." in told


def test_a_call_shows_its_arguments_and_what_they_mean() -> None:
    asked = script("recordings.start_recordings(max")
    assert "max_seconds=" in [each.name for each in asked.complete()]
    (signature,) = asked.get_signatures()
    assert "max_seconds" in [each.name for each in signature.params]
    assert "Stop by itself after this many seconds" in signature.docstring()


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("recording.output_f", "output_file_name"),
        ("types.RecordingStatus.UPLOADE", "UPLOADED"),
        ("types.Recording", "RecordingStatus"),
        ("client.realtime_kit.recordings.wait_u", "wait_until_uploaded"),
    ],
)
def test_names_are_completed(line: str, completed: str) -> None:
    assert completed in [each.name for each in script(line).complete()]


def test_keys_of_dictionaries_are_completed() -> None:
    found = [each.name.strip("'\"") for each in script("audio['']").complete(column=len("audio['"))]
    assert found == ["channel", "codec", "export_file"]
