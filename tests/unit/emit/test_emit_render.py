"""Rendering: templates print Code and decide nothing, and say where they are wrong."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from specpress.diagnostics import Diagnostics, Span, Stopped
from specpress.emit.code import Code, ident, py
from specpress.emit.page import Kind, Page
from specpress.emit.render import check_template, render
from specpress.emit.templates import Templates, load_templates, own_directory

if TYPE_CHECKING:
    from pathlib import Path

OWN = sorted(own_directory().rglob("*.jinja"))


def rendered(view: object, diagnostics: Diagnostics | None = None, **files: str) -> str:
    diagnostics = Diagnostics() if diagnostics is None else diagnostics
    templates = Templates(directory="t", files=files, digest="")
    page = Page(path="out.py", template="main", kind=Kind.TYPES, view=view)
    return next(render([page], templates, diagnostics)).text


def test_blocks_leave_no_lines_behind() -> None:
    view = SimpleNamespace(
        methods=(SimpleNamespace(name=ident("a")), SimpleNamespace(name=ident("b"))),
        is_empty=False,
    )
    main = (
        "class A:\n"
        "    {% for method in view.methods %}\n"
        "    {% include 'part' %}\n"
        "    {% endfor %}\n"
        "    {% if view.is_empty %}\n"
        "    pass\n"
        "    {% endif %}\n"
        "x = 1\n"
    )
    part = "    def {{ method.name }}(self): ...\n"
    assert rendered(view, main=main, part=part) == (
        "class A:\n    def a(self): ...\n    def b(self): ...\nx = 1\n"
    )


@pytest.mark.parametrize("value", ["text", 1, None, ["a"], f"{Code('a')}", Code("a").upper()])
def test_what_is_not_code_is_not_printed(value: object) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped, match="SP603"):
        rendered(SimpleNamespace(x=value), diagnostics, main="\n a = {{ view.x }}\n")
    (found,) = diagnostics
    assert found.message == f"the template prints a {type(value).__name__}, which is not code"
    assert found.span == Span(
        file="t/main", line=2, column=2, end_column=18, text=" a = {{ view.x }}"
    )


def test_a_constant_in_a_template_is_not_code_either() -> None:
    with pytest.raises(Stopped, match="SP603"):
        rendered(None, main="{{ 'a' }}")


@pytest.mark.parametrize(
    ("main", "message", "line"),
    [
        ("\n\n{{ view.nme }}", "has no attribute 'nme'", 3),
        ("\n{% for x in view.nme %}{% endfor %}", "has no attribute 'nme'", 2),
        ("\n{{ viw }}", "'viw' is undefined", 2),
        ("a\n{% if view.name %}", "Unexpected end of template", 2),
        ("\n{% include 'gone' %}", "no such template: gone", 2),
    ],
)
def test_a_broken_template_is_located(main: str, message: str, line: int) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped, match="SP602"):
        rendered(SimpleNamespace(name=ident("a")), diagnostics, main=main)
    (found,) = diagnostics
    assert message in found.message
    assert found.span is not None
    assert (found.span.file, found.span.line) == ("t/main", line)


def test_an_included_template_is_named() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped, match="SP603"):
        rendered(
            SimpleNamespace(x="text"),
            diagnostics,
            main="{% include 'part' %}",
            part="\n{{ view.x }}",
        )
    (found,) = diagnostics
    assert found.span is not None
    assert (found.span.file, found.span.line) == ("t/part", 2)


def test_code_is_printed_as_it_is() -> None:
    assert rendered(SimpleNamespace(x=py("<&'\"{{ y }}")), main="{{ view.x }}") == py(
        "<&'\"{{ y }}"
    )


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("{{ a|upper }}", "Filter"),
        ("{{ a() }}", "Call"),
        ("{{ a + b }}", "Add"),
        ("{{ a ~ b }}", "Concat"),
        ("{{ a[0] }}", "Getitem"),
        ("{{ 'a' }}", "Const"),
        ("{{ a if b else c }}", "CondExpr"),
        ("{% if a == b %}{% endif %}", "Compare"),
        ("{% if a is defined %}{% endif %}", "Test"),
        ("{% if a %}{% elif a > 1 %}{% endif %}", "Compare"),
        ("{% if a %}{% else %}{{ a|e }}{% endif %}", "Filter"),
        ("{% if not (a and b.c()) %}{% endif %}", "Call"),
        ("{% set a = b %}", "Assign"),
        ("{% macro a() %}{% endmacro %}", "Macro"),
        ("{% for a, b in c %}{% endfor %}", "Tuple"),
        ("{% for a in [1] %}{% endfor %}", "List"),
        ("{% extends 'a' %}", "Extends"),
        ("{% with %}{% endwith %}", "With"),
    ],
)
def test_logic_in_a_template_is_found(source: str, problem: str) -> None:
    assert check_template(f"\n{source}") == [f"2: {problem} is not allowed"]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("{% include a %}", "an include needs a fixed name"),
        ("{% for a in b if a %}{% endfor %}", "a loop has no condition and no recursion"),
        ("{% for a in b recursive %}{% endfor %}", "a loop has no condition and no recursion"),
    ],
)
def test_disguised_logic_is_found(source: str, problem: str) -> None:
    assert check_template(source) == [f"1: {problem}"]


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.relative_to(own_directory()).as_posix())
def test_our_templates_have_no_logic(path: Path) -> None:
    assert check_template(path.read_text("utf-8")) == []


def test_our_templates_are_found_and_digested() -> None:
    templates = load_templates(None, Diagnostics())
    assert {path.relative_to(own_directory()).as_posix() for path in OWN} <= set(templates.files)
    assert templates.digest.startswith("sha256:")
    assert "exceptions.py" in templates.runtime
    assert not any("__pycache__" in path for path in templates.files)


def test_another_directory_has_to_hold_templates(tmp_path: Path) -> None:
    for directory in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(Stopped, match="SP601"):
            load_templates(directory, Diagnostics())


def test_a_changed_template_changes_the_digest(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    digests: set[str] = set()
    for name, text in (("a.jinja", ""), ("a.jinja", "x"), ("b.jinja", "y")):
        (tmp_path / "package" / name).write_text(text)
        digests.add(load_templates(tmp_path, Diagnostics()).digest)
    (tmp_path / "package/.a.jinja.swp").write_text("an editor's")
    digests.add(load_templates(tmp_path, Diagnostics()).digest)
    assert len(digests) == 3
