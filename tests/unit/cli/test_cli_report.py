"""How diagnostics look: to people, to programs, to GitHub."""

from __future__ import annotations

import json

from specpress.diagnostics import Blame, Code, Diagnostics, Severity, Span
from specpress.pointer import Pointer
from specpress.report import FEW, Count, explain, to_github, to_json, to_text

BAD = Code(
    id="SP201",
    name="BAD_REF",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{what} leads nowhere",
    hint="declare {what}",
    explanation="Example.",
)
ODD = Code(
    id="SP202",
    name="ODD",
    severity=Severity.WARNING,
    blame=Blame.UNSUPPORTED,
    message="odd: {what}",
    hint="tidy up",
    explanation="",
)
WORTH = Code(
    id="SP203",
    name="WORTH_KNOWING",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="{what} is known",
    hint="Nothing to do; nothing changes.",
    explanation="",
)
ASKING = Code(
    id="SP204",
    name="ASKING",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="it may matter",
    hint="Nothing to do, if it is meant.",
    explanation="",
)
LINE = '      $ref: "#/x"'


def locate(where: Pointer) -> Span | None:
    if where == "#/a":
        return Span(file="api.yaml", line=12, column=13, end_column=18, text=LINE)
    if where == "#/wide":
        return Span(file="api.yaml", line=3, column=3, end_column=4, text="名\tb")
    if where == "#/far":
        return Span(
            file="a.json", line=1, column=905, end_column=907, text='"a":1', text_column=901
        )
    return None


def test_text_shows_place_line_caret_hint_and_count() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(BAD, Pointer("#/a"), what="#/x")
    diagnostics.report(ODD, what="no place")
    assert to_text(list(diagnostics), locate, Count(operations=63, left_out=1)) == (
        "api.yaml:12:13: error SP201: #/x leads nowhere\n"
        '  12 |       $ref: "#/x"\n'
        "     |             ^^^^^\n"
        "  hint: declare #/x\n"
        "\n"
        "warning SP202: odd: no place\n"
        "  hint: tidy up\n"
        "\n"
        "1 error, 1 warning; 1 of 63 operations left out\n"
    )


def test_nothing_to_say_is_nothing() -> None:
    assert to_text([], locate, Count(operations=3)) == ""


def test_carets_stand_under_what_they_mean() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(BAD, Pointer("#/wide"), what="b")
    diagnostics.report(BAD, Pointer("#/far"), what="b")
    lines = to_text(list(diagnostics), locate, Count()).splitlines()
    assert lines[1:3] == ["  3 | 名 b", "    |    ^"]
    assert lines[6:8] == ['  1 | "a":1', "    |     ^"]


def test_nothing_that_a_terminal_obeys_is_printed() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(ODD, what="\x1b[31mred\u202e\x00\nnext")
    assert to_text(list(diagnostics), locate, Count()).isascii() is False
    assert "odd: ·[31mred·· next" in to_text(list(diagnostics), locate, Count())


def test_a_code_that_repeats_is_cut_short_in_text_only() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(ODD, Pointer("#/a"), what="first")
    diagnostics.report(BAD, what="between")
    for number in range(1499):
        diagnostics.report(ODD, what=str(number))
    assert to_text(list(diagnostics), locate, Count()) == (
        "api.yaml:12:13: warning SP202: odd: first (1,500 of these)\n"
        '  12 |       $ref: "#/x"\n'
        "     |             ^^^^^\n"
        "  hint: tidy up\n"
        "\n"
        "  warning SP202: odd: 0\n"
        "  warning SP202: odd: 1\n"
        "  and 1497 more SP202; --diagnostics json lists all\n"
        "\n"
        "error SP201: between leads nowhere\n"
        "  hint: declare between\n"
        "\n"
        "1 error, 1500 warnings\n"
    )
    found = json.loads(to_json(list(diagnostics), locate, Count()))
    assert len(found["diagnostics"]) == 1501


def test_few_of_a_code_are_all_shown_in_full() -> None:
    diagnostics = Diagnostics()
    for number in range(FEW):
        diagnostics.report(ODD, what=str(number))
    assert to_text(list(diagnostics), locate, Count()).count("hint: tidy up") == FEW


def test_what_asks_for_nothing_is_one_line() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(WORTH, Pointer("#/a"), what="null")
    assert to_text(list(diagnostics), locate, Count()) == (
        "api.yaml:12:13: note SP203: null is known\n\n1 note\n"
    )
    diagnostics.report(ASKING)
    assert "hint: Nothing to do, if" in to_text(list(diagnostics), locate, Count())
    diagnostics = Diagnostics()
    diagnostics.report(WORTH, Pointer("#/a"), what="null")
    for number in range(FEW):
        diagnostics.report(WORTH, what=str(number))
    assert to_text(list(diagnostics), locate, Count()) == (
        "api.yaml:12:13: note SP203: null is known (4 of these)\n"
        "note SP203: 0 is known\n"
        "note SP203: 1 is known\n"
        "and 1 more SP203; --diagnostics json lists all\n\n4 notes\n"
    )


def test_colours_are_the_painters_business() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(BAD, what="x")
    text = to_text(list(diagnostics), locate, Count(), paint=lambda s, c: f"<{c}>{s}</>")
    assert text.startswith("<red>error SP201:</> x leads nowhere\n  <green>hint:</> declare x\n")


def test_json_is_one_object_with_everything() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(BAD, Pointer("#/a"), what="#/x")
    diagnostics.report(ODD, Pointer("#/unknown"), what="?")
    found = json.loads(to_json(list(diagnostics), locate, Count(operations=2, left_out=1)))
    assert found["diagnostics"][0] == {
        "code": "SP201",
        "name": "BAD_REF",
        "severity": "error",
        "blame": "document",
        "message": "#/x leads nowhere",
        "hint": "declare #/x",
        "pointer": "#/a",
        "file": "api.yaml",
        "line": 12,
        "column": 13,
        "end_column": 18,
    }
    assert found["diagnostics"][1]["line"] is None
    assert found["summary"] == {
        "errors": 1,
        "warnings": 1,
        "notes": 0,
        "operations": 2,
        "operations_left_out": 1,
    }


def test_github_commands_are_escaped() -> None:
    diagnostics = Diagnostics()
    diagnostics.report(BAD, Pointer("#/a"), what="100%\n::stop")
    diagnostics.report(ODD, what="x")
    lines = to_github(list(diagnostics), locate, Count()).splitlines()
    assert lines == [
        (
            "::error file=api.yaml,line=12,col=13,endColumn=18,title=SP201 BAD_REF::"
            "100%25%0A::stop leads nowhere%0Adeclare 100%25%0A::stop"
        ),
        "::warning title=SP202 ODD::odd: x%0Atidy up",
        "1 error, 1 warning",
    ]


def test_an_explanation_has_pattern_hint_and_text() -> None:
    assert explain(BAD) == (
        "SP201 BAD_REF (error, document)\n\n"
        "  <what> leads nowhere\n  hint: declare <what>\n\nExample.\n"
    )
