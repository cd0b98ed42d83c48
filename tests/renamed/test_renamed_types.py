"""Old names before type checkers: what they were, and deprecated where that can be said."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from media.pressed import package

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = """
from typing import Any

from pressed_renamed import AsyncPressedRenamed, PressedRenamed, types
from pressed_renamed.types import Copy, CopyParam, Genre, Medium, Person
from pressed_renamed.types.books import Copy as Again
from pressed_renamed.types.books.books import BooksListPage


class Mine(Copy, kw_only=True):
    pass


def read(client: PressedRenamed, value: object, item: Medium) -> list[Copy]:
    if isinstance(value, Copy):
        return [value]
    if isinstance(value, Person):
        print(value.birthday)  # old, read
    one: Again = client.books.fetch("1")  # old
    one.heading = "Emma"  # old
    print(one.genre == Genre.NOVEL, item)  # old, read
    param: CopyParam = {"id": "1", "title": "Emma"}
    client.books.add_volume(volumes=[param, Mine(id="2", title="Sanditon")])
    page: BooksListPage = client.books.list_all()  # old
    whole: types.Volume = client.books.with_raw_response.fetch("1").parse()
    client.books.wait_for_title("1")  # old
    client.books.words("1").close()  # old
    return [*page, whole, one]


async def twin(client: AsyncPressedRenamed) -> tuple[Copy, list[Any]]:
    listed = [each async for each in client.books.list_all()]  # old
    raw = await client.books.with_raw_response.fetch("1")
    return await raw.parse(), [await client.books.fetch("1"), *listed]  # old
"""
WRONG = """
from pressed_renamed import PressedRenamed
from pressed_renamed.types import Copies, Copy


def read(client: PressedRenamed) -> None:
    client.books.fetch(1)  # type: ignore[deprecated]
    Copy(id="1", heading="Emma")
    print(Copies)
"""
LINES = list(enumerate(PROGRAM.splitlines(), 1))
OLD = {number for number, line in LINES if "# old" in line}
# mypy overlooks the getter of a property that can be set, whatever marks it.
SEEN_BY_MYPY = {number for number, line in LINES if line.endswith("# old")}


def written(folder: Path, text: str) -> Path:
    path = folder / "program.py"
    path.write_text(text, encoding="utf-8")
    return path


def run(command: Sequence[str | Path], folder: Path) -> str:
    source = Path(package("renamed").__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={
            "MYPYPATH": str(source),
            "PATH": str(Path(sys.executable).parent),
            "HOME": str(folder),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def mypy(folder: Path, text: str, *options: str) -> list[str]:
    cache = ("--cache-dir", str(folder.parent / "mypy"))  # what all programs have in common
    command = ("mypy", "--strict", "--no-error-summary", *cache, *options, written(folder, text))
    return run(command, folder).splitlines()


def test_mypy_takes_old_names_for_what_they_were(tmp_path: Path) -> None:
    assert mypy(tmp_path, PROGRAM) == []


def test_mypy_tells_every_use_of_a_deprecated_name(tmp_path: Path) -> None:
    found = mypy(tmp_path, PROGRAM, "--enable-error-code", "deprecated")
    assert all(line.endswith("[deprecated]") for line in found), found
    assert {int(line.split(":")[1]) for line in found} == SEEN_BY_MYPY
    assert "is deprecated: client.books.fetch is now called get_volume" in "\n".join(found)


def test_mypy_still_finds_what_is_wrong(tmp_path: Path) -> None:
    found = mypy(tmp_path, WRONG, "--enable-error-code", "deprecated")
    lines = sorted({int(line.split(":")[1]) for line in found if ": error:" in line})
    assert lines == [3, 7, 8], found


def test_pyright_tells_every_use_of_a_deprecated_name_and_nothing_else(tmp_path: Path) -> None:
    source = Path(package("renamed").__file__).parents[1]
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(source)],
        "pythonVersion": "3.11",
        "include": ["program.py"],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    written(tmp_path, PROGRAM)
    said = run(("pyright", "--outputjson"), tmp_path)
    found = json.loads(said)["generalDiagnostics"]
    assert {each["rule"] for each in found} == {"reportDeprecated"}, said
    assert {each["range"]["start"]["line"] + 1 for each in found} == OLD
