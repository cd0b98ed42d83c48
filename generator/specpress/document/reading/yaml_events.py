"""Parsing events of YAML text, and what to say when there are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from specpress.document.reading.codes import (
    CONTROL_CHARACTER,
    EMPTY_DOCUMENT,
    SEVERAL_DOCUMENTS,
    YAML_SYNTAX,
)
from specpress.document.reading.text import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's where it is there

STARTS = frozenset((MappingStartEvent, SequenceStartEvent))
ENDS = frozenset((MappingEndEvent, SequenceEndEvent))
NODES = STARTS | {ScalarEvent, AliasEvent}

_OLD_BREAKS = "\x85\u2028\u2029"
_UNPRINTABLE = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def events(content: str) -> Iterator[Any]:
    """The events of the one document that a text holds.

    Raises:
        Unreadable: the text is not YAML, or holds no document or several.
    """
    unprintable = _UNPRINTABLE.search(content)
    if unprintable:
        code = f"U+{ord(unprintable.group()):04X}"
        raise Unreadable(CONTROL_CHARACTER, unprintable.start(), character=code)
    hidden, shown = _without_old_breaks(content)
    parser = _Parser(hidden)
    documents = 0
    try:
        while parser.check_event():
            event: Any = parser.get_event()
            start: int = event.start_mark.index
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise Unreadable(SEVERAL_DOCUMENTS, start)
            if shown and type(event) is ScalarEvent:
                event.value = event.value.translate(shown)
            yield event
    except yaml.MarkedYAMLError as error:
        raise _syntax(error, content) from error
    except yaml.YAMLError as error:  # the reader's own, which has no mark
        raise Unreadable(YAML_SYNTAX, 0, problem=str(error), advice=_ADVICE[-1][1]) from error
    finally:
        parser.dispose()
    if not documents:
        raise Unreadable(EMPTY_DOCUMENT, 0)


def _without_old_breaks(content: str) -> tuple[str, dict[int, str]]:
    """The text with a character that it does not hold for each that broke lines in YAML 1.1.

    In 1.2 they are characters like any other, but the parser knows 1.1. No offset changes.

    Returns:
        The text, and a table that translates its values back.
    """
    found = [character for character in _OLD_BREAKS if character in content]
    if not found:
        return content, {}
    spelled = content.lower()  # an escape in a text may stand for a character, too
    free = (
        chr(code)
        for code in range(0xF0000, 0xFFFFD)
        if chr(code) not in content and f"{code:x}" not in spelled
    )
    chosen = dict(zip(found, free, strict=False))
    return (
        content.translate({ord(old): new for old, new in chosen.items()}),
        {ord(new): old for old, new in chosen.items()},
    )


_IS_LATE = "could not find expected ':'"
_ADVICE = (
    ("a tab", "Indent with spaces: YAML does not allow tabs there."),
    ("that cannot start any token", "Put the value in quotes: it begins with a special character."),
    (
        "mapping values are not allowed",
        "Put text that contains ': ' in quotes, or check the indentation.",
    ),
    ("unexpected end of stream", "Close the quote or bracket that is opened here."),
    (
        _IS_LATE,
        "Write 'key: value', and indent continued text further than its key.",
    ),
    (
        "did not find expected key",
        "Check the indentation of this line and the one above, and the quotes.",
    ),
    ("did not find expected ',' or", "Put a comma between the items, or close the bracket."),
    ("did not find expected '-'", "Indent the items of a list all alike, each with '- '."),
    ("an alias", "Put a text that begins with * or & in quotes: '*/*'."),
    ("escape", "Write a backslash as \\\\ in double quotes, or use single quotes."),
    ("", "Check the indentation and the quotes around this line."),
)


def _syntax(error: yaml.MarkedYAMLError, content: str) -> Unreadable:
    problem = error.problem or "cannot be read"
    mark = error.problem_mark or error.context_mark
    at: int = mark.index if mark is not None else 0
    begun = error.context_mark
    if begun is not None and (at >= len(content.rstrip()) or _IS_LATE in problem):
        at = begun.index  # what was begun there is what to look at, not where its end was missed
    if error.context and "\n" not in error.context:
        problem = f"{error.context}, {problem}"
    sign = "a tab" if content[at : at + 1] == "\t" else problem
    advice = next(text for part, text in _ADVICE if part in sign)
    return Unreadable(YAML_SYNTAX, at, problem=problem, advice=advice)
