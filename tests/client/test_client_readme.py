"""The examples of the client's README work, each by itself, as they stand there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from oracle.document import ROOT
from oracle.driving import ACCOUNT, APP, RECORDING
from oracle.fake import FakeApi
from oracle.loopback import serving
from realtimekit_recordings import Cloudflare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BLOCK = re.compile(r"^```python\n(?P<code>.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    match["code"]
    for match in _BLOCK.finditer((ROOT / "generated" / "README.md").read_text(encoding="utf-8"))
]


@pytest.fixture
def environment(
    prism_corrected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[None]:
    """What the examples read, and an end for the clients that they leave open."""
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token-of-the-readme")
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", ACCOUNT)
    monkeypatch.setenv("REALTIMEKIT_APP_ID", APP)
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", prism_corrected)
    monkeypatch.chdir(tmp_path)
    made: list[Cloudflare] = []
    initialise = Cloudflare.__init__

    def remember(self: Cloudflare, **settings: Any) -> None:
        initialise(self, **settings)
        made.append(self)

    monkeypatch.setattr(Cloudflare, "__init__", remember)
    yield
    for client in made:
        client.close()


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 5
    assert all("from realtimekit_recordings import" in code for code in EXAMPLES)
    assert any("AsyncCloudflare" in code for code in EXAMPLES)


@pytest.fixture
def remembering() -> Iterator[str]:
    """Base URL of an API with a memory, for what takes more than one request."""
    fake = FakeApi()
    with serving(fake.serve) as server:
        fake.files = server.url
        fake.add("RECORDING", id=RECORDING, life=["UPLOADED"], content=b"moving pictures")
        yield server.url


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("number", range(1, len(EXAMPLES) + 1))
def test_an_example_runs(number: int, remembering: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = EXAMPLES[number - 1]
    if any(
        name in text
        for name in ("wait_until", "download_recording", "stop_active", "or_get_active")
    ):
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", remembering)
    code = compile(text, f"README example {number}", "exec", dont_inherit=True)
    exec(code, {"__name__": "__main__"})  # noqa: S102  # running them is the test
