"""``Code``, the only thing a template may print, and the few functions that make one out of data.

Text from a document becomes part of a generated file through this module or not at all: a
literal, a docstring, a comment, an identifier, a Markdown span or a TOML string. Whatever the
text holds, each function's result is exactly one such thing and keeps its neighbours' shape.
"""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING, cast

from specpress.emit.prose import DEFAULT_WIDTH, Section, clean, clean_line, lay_out, reflow
from specpress.ir.types import JsonObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import LiteralString, Self


class Code(str):
    """Text that is safe to print into a generated file.

    The constructor takes text written in specpress's own source (``LiteralString`` lets a type
    checker hold that); text from anywhere else goes through the functions of this module.
    Only ``Code`` can be added to ``Code``; every other ``str`` method gives a plain ``str``,
    which no template prints.

    >>> Code("list[") + ident("Pet") + Code("]")
    'list[Pet]'
    """

    __slots__ = ()

    def __new__(cls, text: LiteralString = "") -> Self:
        """Mark a text of specpress's own source as code."""
        return super().__new__(cls, text)

    def __add__(self, other: str) -> Code:
        """Code followed by code.

        Raises:
            TypeError: ``other`` is not ``Code``.
        """
        if not isinstance(other, Code):
            raise TypeError(f"only Code can be added to Code, not {type(other).__name__}")
        return _trusted(str.__add__(self, other))

    def __radd__(self, other: str) -> Code:
        """Refuse ``plain + code``, which ``str`` would allow.

        Raises:
            TypeError: always; ``Code + Code`` never arrives here.
        """
        raise TypeError(f"only Code can be added to Code, not {type(other).__name__}")


def _trusted(text: str) -> Code:
    return str.__new__(Code, text)


def join(separator: LiteralString, parts: Iterable[Code]) -> Code:
    """Code joined by a separator of specpress's own.

    Raises:
        TypeError: a part is not ``Code``.
    """
    return _trusted(separator.join(_checked(part) for part in parts))


def fill(pattern: LiteralString, **parts: Code) -> Code:
    """A pattern of specpress's own with its ``{names}`` replaced by code; ``{{`` is a brace.

    >>> fill("{name}: {type}", name=ident("pet"), type=ident("Pet"))
    'pet: Pet'

    Raises:
        TypeError: a part is not ``Code``.
    """
    return _trusted(pattern.format_map({name: _checked(part) for name, part in parts.items()}))


def _checked(part: Code) -> Code:
    # Types promise this already; the check holds it for untyped callers, too.
    if type(part) is not Code:
        raise TypeError(f"only Code can be put into Code, not {type(part).__name__}")
    return part


def ident(name: str) -> Code:
    """A Python name, as ``naming`` resolved it.

    Raises:
        ValueError: it is no identifier, a keyword, or Python would read it as another name.
    """
    if not name.isidentifier() or iskeyword(name) or not (name.isascii() or _is_canonical(name)):
        raise ValueError(f"not a usable identifier: {name!r}")
    return _trusted(name)


def _is_canonical(name: str) -> bool:
    # Python reads identifiers in NFKC form: two spellings could silently be one name.
    from unicodedata import is_normalized  # noqa: PLC0415 - loads a table few documents need

    return is_normalized("NFKC", name)


def dotted(name: str) -> Code:
    """A dotted path of Python names, such as ``types.realtime_kit.Recording``.

    Raises:
        ValueError: a part of it is no usable identifier.
    """
    return _trusted(".".join(ident(part) for part in name.split(".")))


# Whatever is invisible, moves other text about, or is no character at all. A fixed list rather
# than str.isprintable(): that follows the running Python's Unicode tables, the output must not.
_UNPRINTABLE = (
    "\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff"
)
_IN_LITERAL = re.compile(f'["\\\\{_UNPRINTABLE}]')
_SHORT_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escape(character: str) -> str:
    number = ord(character)
    if number > 0xFFFF:
        return f"\\U{number:08x}"
    return f"\\u{number:04x}" if number > 0xFF else f"\\x{number:02x}"


def py(value: object) -> Code:
    r"""A literal that ``ast.literal_eval`` reads back as the same value.

    Strings get double quotes, or single ones where that saves escapes (as formatters do);
    control, bidirectional and other unprintable characters and lone surrogates are escaped.

    >>> py({"a": (1, None)})
    '{"a": (1, None)}'

    Raises:
        TypeError: Python has no literal for a value of this type.
        ValueError: the value is a NaN, for which no literal exists.
    """
    return _trusted(_literal(value))


def _literal(value: object) -> str:
    match value:
        case str():
            spelled = _string(value)
        case None | bool() | int() | bytes():
            spelled = repr(value)
        case float():
            spelled = _float(value)
        case tuple() | list():
            items = [_literal(item) for item in cast("Iterable[object]", value)]
            spelled = _sequence(items, is_tuple=isinstance(value, tuple))
        case JsonObject():
            spelled = _mapping(value.items)
        case dict():
            spelled = _mapping(cast("Mapping[object, object]", value).items())
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")
    return spelled


def _string(value: str) -> str:
    quote = "'" if '"' in value and "'" not in value else '"'

    def spell(found: re.Match[str]) -> str:
        character = found[0]
        if character == '"':
            return '"' if quote == "'" else '\\"'
        return _SHORT_ESCAPES.get(character) or _escape(character)

    return f"{quote}{_IN_LITERAL.sub(spell, value)}{quote}"


def _float(value: float) -> str:
    if value != value:  # noqa: PLR0124 - only a NaN differs from itself
        raise ValueError("a NaN has no literal")
    if value in (float("inf"), float("-inf")):
        return "1e999" if value > 0 else "-1e999"
    return repr(value)


def _sequence(items: list[str], *, is_tuple: bool) -> str:
    if not is_tuple:
        return f"[{', '.join(items)}]"
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def _mapping(items: Iterable[tuple[object, object]]) -> str:
    return "{" + ", ".join(f"{_literal(key)}: {_literal(item)}" for key, item in items) + "}"


def docstring(
    text: str, *, indent: int = 0, width: int = DEFAULT_WIDTH, sections: Iterable[Section] = ()
) -> Code:
    """A docstring, quotes included: one string constant whatever the text holds.

    Paragraphs are wrapped; lists, tables and fenced code keep their lines. The first sentence
    becomes the summary line. A backslash makes the docstring a raw one.

    Args:
        text: What to say, in CommonMark.
        indent: Columns the docstring stands in from the left; later lines get as many spaces.
        width: The last column a line may reach.
        sections: Google-style sections (``Args``, ``Returns``, …) to put after the text.
    """
    lines = lay_out(clean(text), width - indent, summary=True)
    for section in sections:
        lines += _section(section, width - indent)
    return _trusted(_quoted(lines, " " * indent))


def _section(section: Section, width: int) -> list[str]:
    lines = ["", f"{clean_line(section.title)}:"]
    for label, text in section.entries:
        content = clean(f"{label}: {text}" if label else text)
        # 4 columns for the section, 4 more where an entry goes on (as the google style does).
        first, *rest = lay_out(content, width - (8 if label else 4)) or ["-"]
        lines.append(f"    {first}")
        lines += [f"{'        ' if label else '    '}{line}" if line else "" for line in rest]
    return lines


# In Markdown a nested quote, to doctest code to run; with spaces it is still a nested quote.
_PROMPT = re.compile(r"^( *)>>>(?= |$)")


def _quoted(lines: list[str], margin: str) -> str:
    while lines and not lines[0]:
        del lines[0]
    lines = [_PROMPT.sub(r"\1> > >", line.replace('"""', "'''")) for line in lines]
    if not lines:
        return '""" """'
    prefix = "r" if any("\\" in line for line in lines) else ""
    first = f" {lines[0]}" if lines[0][0] == '"' else lines[0]
    if len(lines) == 1:
        tail = " " if first[-1] in '"\\' else ""
        return f'{prefix}"""{first}{tail}"""'
    rest = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return f'{prefix}"""{first}\n{rest}\n{margin}"""'


# What tools and Python itself obey in a comment: "type: ignore", "noqa", "fmt: off", "coding: …".
_PRAGMA = re.compile(r"(?i)^(?=[!#]|-\*-|[a-z]+:|(?:noqa|nosec|nopep8|cython)\b)|coding(?=[:=])")


def comment(text: str, *, indent: int = 0, width: int = DEFAULT_WIDTH) -> Code:
    """The text as comment lines, the first without the indent; none of them is a tool's pragma."""
    lines = lay_out(clean(text).replace("#", "\N{FULLWIDTH NUMBER SIGN}"), width - indent - 4)
    spelled = (f"# {_PRAGMA.sub(_defused, line)}".rstrip() for line in lines or [""])
    return _trusted(f"\n{' ' * indent}".join(spelled))


def _defused(found: re.Match[str]) -> str:
    return f"{found[0]} " if found[0] else "- "


_IN_MARKDOWN = re.compile(r"[\\`*\[\]<>|~&$]|(?<![^\W_])_|_(?![^\W_])|^(?:[#+=:-]|\d+(?=[.)]))")
_ENTITIES: Mapping[str, str] = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def markdown(text: str) -> Code:
    """The text as one line of Markdown that means nothing but itself, even in a cell or heading."""
    line = clean_line(text)

    def spell(found: re.Match[str]) -> str:
        character = found[0]
        if character[0].isdigit():  # "1." would open a list; the dot takes the escape
            return f"{character}\\"
        return _ENTITIES.get(character) or f"\\{character}"

    return _trusted(_IN_MARKDOWN.sub(spell, line))


def markdown_block(text: str, *, width: int = DEFAULT_WIDTH) -> Code:
    """The text's paragraphs as Markdown, wrapped; lists, tables and fences become plain text."""
    paragraphs = (part for part in clean(text).split("\n\n") if part.strip())
    return _trusted("\n\n".join("\n".join(_block(part, width)) for part in paragraphs))


def _block(paragraph: str, width: int) -> list[str]:
    # Escaping again after the wrap: what begins a line may open a list or a heading.
    return [str(markdown(line)) for line in reflow(paragraph, width)]


def markdown_code(text: str) -> Code:
    """The text as a Markdown code span, fenced by more backticks than it holds."""
    line = clean_line(text).replace("|", "\\|") or " "
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    padding = " " if line[0] == "`" or line[-1] == "`" else ""
    fence = "`" * (longest + 1)
    return _trusted(f"{fence}{padding}{line}{padding}{fence}")


def toml(text: str) -> Code:
    """The text as a TOML basic string; lone surrogates, which TOML cannot hold, become U+FFFD."""

    def spell(found: re.Match[str]) -> str:
        character = found[0]
        if "\ud800" <= character <= "\udfff":
            return "\\ufffd"
        if character == '"':
            return '\\"'
        short = _SHORT_ESCAPES.get(character)
        return (
            short or f"\\u{ord(character):04x}" if ord(character) <= 0xFFFF else _escape(character)
        )

    return _trusted(f'"{_IN_LITERAL.sub(spell, text)}"')
