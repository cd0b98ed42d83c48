"""Some mutated documents in every run of the tests; ``run.py`` looks at as many as one likes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from fuzz import probe
from fuzz.cases import Case, File, make
from fuzz.seeds import Seed, seeds
from fuzz.shrink import shrink
from fuzz.worker import Closer, Result, Worker, run_packages
from hostile import hostile_documents
from specpress import pipeline
from specpress.diagnostics import Stopped

if TYPE_CHECKING:
    from pathlib import Path

COUNT = 75
SEED = 1
CASE = Case("sinks", File("openapi.json", json.dumps(hostile_documents.base()).encode()))


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """How fast the machine is, is not what is tested; what never ends is found all the same."""
    monkeypatch.setattr(probe, "BOUND", 300.0)


def test_mutated_documents_are_refused_or_become_packages(
    tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    results: list[Result] = []
    closer = Closer(again=15, writing=15, importing=5, program=75)
    Worker(SEED, tmp_path, seeds(corpus=False), closer).run(range(COUNT), results.append)
    generated = sum(result.generated for result in results)
    record_property("fuzz", f"{COUNT} documents, {generated} generated")
    assert [result for result in results if result.problems] == []
    # A mutator that only makes rubbish, or none at all, would find nothing.
    assert COUNT / 4 < generated < COUNT * 0.9


def test_a_seed_and_a_number_are_a_case() -> None:
    of = seeds(corpus=False)
    assert make(7, 3, of) == make(7, 3, of)
    assert len({make(7, number, of).document.content for number in range(40)}) > 30
    assert any(make(7, number, of).config for number in range(40))
    assert any(make(7, number, of).overlay for number in range(40))


def look(tmp_path: Path) -> tuple[probe.Problem, ...]:
    CASE.write(tmp_path)
    return probe.look(CASE, tmp_path).problems


def crash(*_: Any, **__: Any) -> NoReturn:
    raise KeyError("a bug")


def stop(*_: Any, **__: Any) -> NoReturn:
    raise Stopped("nothing said")


def test_the_probe_sees_a_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert look(tmp_path) == ()
    monkeypatch.setattr(pipeline, "drop_unresolved", crash)
    (problem,) = look(tmp_path)
    assert (problem.kind, problem.cause) == (probe.TRACEBACK, "KeyError in pipeline.py:understand")


def test_the_probe_sees_a_refusal_without_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "drop_unresolved", stop)
    (problem,) = look(tmp_path)
    assert problem.kind == probe.UNPLACED


def test_the_probe_sees_text_that_is_no_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render = pipeline._files

    def spoilt(*arguments: Any) -> dict[str, bytes]:
        files = render(*arguments)
        return files | {next(path for path in files if path.endswith(".py")): b"x = = 1\n"}

    monkeypatch.setattr(pipeline, "_files", spoilt)
    (problem,) = look(tmp_path)
    assert problem.kind == probe.BROKEN


def test_the_probe_sees_what_is_written_in_spite_of_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    CASE.write(tmp_path)
    refused = probe.Look(None, (), ())

    def half(plan: pipeline.Plan, *_: Any) -> NoReturn:
        assert plan.out is not None
        (plan.out / "half.py").write_text("", encoding="utf-8")
        raise Stopped("half")

    monkeypatch.setattr(pipeline, "press", half)
    base = {"src/t/py.typed": b""}
    problems = probe.examine_writing(CASE, tmp_path, refused, base)
    assert [problem.cause for problem in problems] == ["written in spite of a refusal"]


def test_the_probe_sees_two_runs_that_differ(tmp_path: Path) -> None:
    CASE.write(tmp_path)
    looked = probe.look(CASE, tmp_path)
    assert probe.examine_again(CASE, tmp_path, looked) == []
    path = next(iter(looked.files or {}))
    other = looked._replace(files={**(looked.files or {}), path: b""})
    (problem,) = probe.examine_again(CASE, tmp_path, other)
    assert problem.kind == probe.UNSTABLE


def test_packages_that_cannot_be_imported_are_seen(tmp_path: Path) -> None:
    CASE.write(tmp_path)
    files = dict(probe.look(CASE, tmp_path).files or {})
    good = probe.write(files, tmp_path / "good")
    broken = next(path for path in files if path.endswith("_client.py"))
    files[broken] += b"\nundefined_name\n"
    bad = probe.write(files, tmp_path / "bad")
    problems = run_packages([good, bad])
    assert list(problems) == [str(bad)]
    assert "undefined_name" in problems[str(bad)][0]


def test_a_case_is_made_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    def traceback_about_dogs(case: Case, _: Path) -> probe.Look:
        problem = probe.Problem(probe.TRACEBACK, "dogs", "")
        return probe.Look(None, (), (problem,) if b"bark" in case.document.content else ())

    monkeypatch.setattr(probe, "look", traceback_about_dogs)
    small = shrink(CASE, (probe.TRACEBACK, "dogs")).document.content
    assert small.strip() == b"bark:"


def test_seeds_make_clients(tmp_path: Path) -> None:
    """Else their mutations would say little."""
    for index, seed in enumerate(seeds(corpus=False)):
        folder = tmp_path / str(index)
        folder.mkdir()
        looked = _plain_look(seed, folder)
        assert looked.files is not None, (seed.name, looked.codes)
        assert looked.problems == ()


def _plain_look(seed: Seed, folder: Path) -> probe.Look:
    def file(name: str, tree: Any) -> File | None:
        return None if tree is None else File(name, json.dumps(tree).encode())

    document = File("openapi.json", json.dumps(seed.document).encode())
    config, overlay = file("specpress.json", seed.config), file("overlay.json", seed.overlay)
    case = Case(seed.name, document, config, overlay)
    case.write(folder)
    return probe.look(case, folder)
