"""Old names in a pressed package: the same things, and a warning for the line that uses one."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import pickle
import sys
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.wrappers import Response

from media.pressed import SIDES, client, got, items, package
from wire.wire_client import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from werkzeug.wrappers import Request

VOLUME = {"id": "1", "title": "Emma", "kind": "novel"}
AUTHOR = {"full_name": "Jane Austen", "born": "1775-12-16", "county": "Hampshire"}
OLD_TYPES = {
    "BooksListPage": "BooksListVolumesPage",
    "Copy": "Volume",
    "CopyParam": "VolumeParam",
    "Genre": "Kind",
    "GenreParam": "KindParam",
    "Lending": "Loan",
    "Medium": "Item",
    "MediumParam": "ItemParam",
    "Person": "Author",
    "PersonParam": "AuthorParam",
}


def handle(request: Request) -> Response:
    if request.path.endswith("/words"):
        return Response('{"text": "a"}\n{"text": "b"}\n', mimetype="application/x-ndjson")
    if request.path == "/volumes":
        held = [VOLUME] if request.args.get("page", "1") == "1" else []
        return Response(json.dumps({"items": held, "total": 1}), mimetype="application/json")
    return Response(json.dumps(VOLUME), mimetype="application/json")


@contextmanager
def told(text: str) -> Generator[None]:
    """Exactly one warning, of this file and with a text."""
    with pytest.warns(DeprecationWarning, match=text) as found:
        yield
    assert [Path(each.filename) for each in found] == [Path(__file__)]


def model(name: str) -> Any:
    return getattr(package("renamed").types, name)


@pytest.mark.parametrize(("old", "new"), OLD_TYPES.items())
def test_an_old_type_is_the_new_one_wherever_that_can_be_imported(old: str, new: str) -> None:
    root = package("renamed").__name__
    found = 0
    for name in ("", ".books", ".loans", ".books.books", ".books.books_params", ".loans.loans"):
        module = importlib.import_module(f"{root}.types{name}")
        if new not in module.__all__:
            assert old not in module.__all__
            continue
        found += 1
        with told(f"{module.__name__}.{old} is now called {new}"):
            held = getattr(module, old)
        assert held is getattr(module, new)
        assert old in module.__all__
        assert old in dir(module)
    assert found >= 2


def test_an_import_of_an_old_name_warns_the_importing_file_each_time() -> None:
    types = package("renamed").types
    for _ in range(2):
        with pytest.warns(DeprecationWarning, match="Copy is now called Volume") as found:
            from pressed_renamed.types import Copy  # noqa: PLC0415
        assert {each.filename for each in found} == {__file__}
        assert Copy is types.Volume


def test_new_names_and_unknown_ones_are_what_they_were() -> None:
    types = package("renamed").types
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert types.Volume.__name__ == "Volume"
        with pytest.raises(AttributeError, match="has no attribute 'Copies'"):
            _ = types.Copies
        with pytest.raises(AttributeError, match="has no attribute 'Copies'"):
            _ = importlib.import_module(f"{types.__name__}.books.books").Copies


def test_instances_travel_under_the_new_name_and_arrive_under_the_old_one() -> None:
    volume = model("Volume")(**VOLUME)
    assert pickle.loads(pickle.dumps(volume)) == volume  # noqa: S301 - its own
    module = importlib.import_module("pressed_renamed.types.books.books")
    # As a program would have written it when the class had the old name.
    with pytest.warns(DeprecationWarning, match="Copy is now called Volume"):
        found = pickle.loads(f"c{module.__name__}\nCopy\n.".encode())  # noqa: S301 - its own
    assert found is module.Volume


@pytest.mark.parametrize("name", ["Volume", "Author"])
def test_an_old_attribute_reads_and_writes_the_new_one(name: str) -> None:
    kind, said = model(name), VOLUME if name == "Volume" else AUTHOR
    old, new = ("heading", "title") if name == "Volume" else ("name", "full_name")
    first, second = (package("renamed")._runtime.types.codec.convert(said, kind) for _ in "ab")
    with told(f"{name}.{old} is now called {new}"):
        assert getattr(first, old) == said[new]
    with told(f"{name}.{old} is now called {new}"):
        setattr(first, old, "Persuasion")
    assert getattr(first, new) == "Persuasion"
    assert first != second
    setattr(second, new, "Persuasion")
    assert first == second
    assert first.to_dict() == {**said, new: "Persuasion"}
    assert f" {old}=" not in repr(first)
    assert f"({old}=" not in repr(first)
    with pytest.raises(TypeError):
        kind(**{**said, old: "x"})


def test_an_optional_attribute_is_unset_under_both_names() -> None:
    volume = model("Volume")(id="1", title="Emma")
    with told("Volume.genre"):
        assert volume.genre is package("renamed").UNSET


def run(side: str, case: Callable[[Any], Any]) -> None:
    with serving(handle) as url:

        async def drive() -> None:
            made = client("renamed", side, url, max_retries=0)
            await case(made)
            await got(made.close())

        asyncio.run(drive())


@pytest.mark.parametrize("side", SIDES)
def test_an_old_method_answers_what_the_new_one_does(side: str) -> None:
    async def case(made: Any) -> None:
        with told("client.books.fetch is now called get_volume"):
            answer = made.books.fetch("1")
        assert await got(answer) == model("Volume")(**VOLUME)
        with told("client.books.list_all is now called list_volumes"):
            pages = made.books.list_all(kind="novel")
        assert await items(pages) == [model("Volume")(**VOLUME)]
        with told("client.books.words is now called stream_words"):
            opened = made.books.words("1")
        assert [word.text for word in await items(await got(opened))] == ["a", "b"]
        with told("client.books.wait_for_title is now called wait_until_titled"):
            waiting = made.books.wait_for_title("1", timeout=60)
        assert (await got(waiting)).title == "Emma"

    run(side, case)


@pytest.mark.parametrize("side", SIDES)
def test_an_old_method_has_the_views_of_the_new_one(side: str) -> None:
    async def case(made: Any) -> None:
        with told("client.books.fetch is now called get_volume"):
            answer = made.books.with_raw_response.fetch("1")
        raw = await got(answer)
        assert raw.status_code == 200
        assert await got(raw.parse()) == model("Volume")(**VOLUME)
        with told("client.books.fetch is now called get_volume"):
            opened = made.books.with_streaming_response.fetch("1")
        if side == "sync":
            with opened as response:
                assert response.status_code == 200
        else:
            async with opened as response:
                assert response.status_code == 200

    run(side, case)


@pytest.mark.parametrize("side", SIDES)
def test_an_old_method_has_the_signature_of_the_new_one(side: str) -> None:
    made = client("renamed", side, "http://localhost").books
    for old, new in (("fetch", "get_volume"), ("list_all", "list_volumes")):
        before, now = getattr(made, old), getattr(made, new)
        assert inspect.signature(before) == inspect.signature(now)
        assert before.__deprecated__ == f"client.books.{old} is now called {new}"
        assert not hasattr(now, "__deprecated__")
        if sys.version_info >= (3, 12):
            assert inspect.iscoroutinefunction(before) is inspect.iscoroutinefunction(now)


def test_a_client_without_old_names_carries_nothing_for_them() -> None:
    carried = {name: Path(package(name).__file__).parent for name in ("renamed", "enums")}
    found = {name: (root / "_runtime" / "renamed.py").exists() for name, root in carried.items()}
    assert found == {"renamed": True, "enums": False}
    texts = [path.read_text("utf-8") for path in carried["enums"].rglob("*.py")]
    assert not any("_runtime.renamed" in text or "_deprecated" in text for text in texts)
