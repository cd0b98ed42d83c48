"""The one way from arbitrary text to a Python identifier: split it into words, join them.

Whatever the text is, the result is a valid, NFKC-normalised identifier of at most
``MAX_LENGTH`` characters that begins with a letter. Whether it is *free* is ``scope``'s business.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from specpress.naming.words.numbers import number_in_front

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_LENGTH = 80

Words = tuple[str, ...]
"""Lower-case words; ``()`` where a text has no letter and no digit."""


def word_set(text: str) -> frozenset[str]:
    """A set of names, written as one text so that a long list stays readable."""
    return frozenset(text.split())


class Style(Enum):
    """How words become one name."""

    SNAKE = "snake_case"
    CAMEL = "CamelCase"
    UPPER = "UPPER_CASE"


# Names that people write as one word although a capital stands in the middle.
_BRANDS = (
    "OAuth|OpenAPI|OpenAI|OpenID|GitHub|GitLab|GraphQL|WebRTC|YouTube|LinkedIn|PayPal|WhatsApp"
    "|JavaScript|TypeScript|PostgreSQL|MySQL|NoSQL|DevOps|MoQ|IPv|iOS|macOS|eTag|ETag"
)
_HUMPS = re.compile(
    rf"(?:{_BRANDS})(?![a-z])[0-9]*"
    r"|[A-Z]{2,}s(?![a-z])"  # plurals of acronyms: IDs, URLs
    r"|[A-Z]+(?![a-z])[0-9]*"  # acronyms: HTTP, H264
    r"|[A-Z]?[a-z]+(?:[0-9]+[a-z]*)*"  # plain words: user, base64url
    r"|[1-9][0-9]*(?:x[1-9][0-9]*)+(?![a-z])"  # measures: 1024x768
    r"|[0-9]+(?:[a-z]+|[A-Z]+(?![a-z]))?"  # 3d, 1080P
)
_APOSTROPHE = re.compile(r"['\u2019]-?(?=s\b)|['\u2019]")

_SIGNS = {
    "!": "not",
    '"': "quote",
    "#": "hash",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "'": "apostrophe",
    "(": "open",
    ")": "close",
    "*": "star",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "dot",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less",
    "=": "equal",
    ">": "greater",
    "?": "question",
    "@": "at",
    "\\": "backslash",
    "[": "from",
    "]": "to",
    "^": "caret",
    "_": "underscore",
    "`": "backtick",
    "{": "begin",
    "|": "or",
    "}": "end",
    "~": "tilde",
    " ": "space",
    "\t": "tab",
    "\n": "newline",
    "\r": "return",
}

_CALCULATING = ("+", "-")

_JOINERS = "\u200d\ufe0e\ufe0f"
"""What emoji are put together with."""


@lru_cache(maxsize=65536)
def split(text: str) -> Words:
    """The words of a text: at signs, at humps of camelCase, around acronyms and digits.

    >>> split("startTrackRecordingForAMeeting")
    ('start', 'track', 'recording', 'for', 'a', 'meeting')
    >>> split("user_Id"), split("HTTPServer URLs"), split("MoQ Relays"), split("H264")
    (('user', 'id'), ('http', 'server', 'urls'), ('moq', 'relays'), ('h264',))
    """
    if text.isascii():
        plain = _APOSTROPHE.sub("", text)
        return tuple(word.lower() for word in _HUMPS.findall(plain))
    plain = _APOSTROPHE.sub("", _nfkc(text))
    shadow = "".join(map(_character_class, plain))
    found = (plain[hump.start() : hump.end()] for hump in _HUMPS.finditer(shadow))
    return tuple(word for raw in found if (word := _nfkc(raw.lower())))


def spell(text: str) -> Words:
    """The words of a text with its signs spelled out.

    >>> spell("-created_at"), spell("a-b"), spell("a--1"), spell(">=")
    (('minus', 'created', 'at'), ('a', 'dash', 'b'), ('a', 'minus', '1'), ('greater', 'equal'))
    """
    words: list[str] = []
    parts = [part for part in re.split(r"([^\w]|_(?=_|$)|(?:^|(?<=_))_)", text) if part]
    for index, part in enumerate(parts):
        after = "".join(parts[index + 1 : index + 2])[:1]
        if part == "-" and index and split(parts[index - 1]) and after and not after.isdecimal():
            # "a-b" is no subtraction, and in "a--1" the first only parts the words.
            words += ["dash"] if split(after) else []
        else:
            word = _SIGNS.get(part)
            words += [word] if word else split(part) or _sign_name(part)
    return tuple(words)


def _sign_name(sign: str) -> Words:
    """What a sign that has no word of ours is called: ``grinning face``, ``u0007``."""
    if len(sign) != 1 or sign in _JOINERS:
        return ()
    from unicodedata import name  # noqa: PLC0415 - loads a table few documents need

    words = split(name(sign, f"u{ord(sign):04x}").lower())
    return words[:-1] if len(words) > 1 and words[-1] in ("sign", "mark") else words


@lru_cache(maxsize=65536)
def read(text: str) -> Words:
    """The words a person reads in a text: signs count where they carry the meaning.

    >>> read("created-at"), read("-1"), read("A+"), read(">=")
    (('created', 'at'), ('minus', '1'), ('a', 'plus'), ('greater', 'equal'))
    """
    plain = split(text)
    signed = text[:1] in _CALCULATING and text[1:2].isdecimal()
    signed = signed or (text[-1:] in _CALCULATING and text[:1].isalnum())
    return spell(text) if signed or not plain else plain


def join(words: Iterable[str], style: Style, *, limit: int = MAX_LENGTH) -> str:
    """Words as one name, shortened at word borders to ``limit``; possibly empty.

    A name that is too long keeps its beginning and its last word, which tell most.

    >>> join(("moq", "relay"), Style.CAMEL), join(("moq", "relay"), Style.UPPER)
    ('MoqRelay', 'MOQ_RELAY')
    """
    fitting = _fit(tuple(words), 0 if style is Style.CAMEL else 1, limit)
    match style:
        case Style.SNAKE:
            return _nfkc("_".join(fitting))
        case Style.CAMEL:
            return _nfkc("".join(_capital(word) for word in fitting))
        case Style.UPPER:
            return _nfkc("_".join(fitting).upper())


def identify(words: Iterable[str], style: Style, lead: str) -> str:
    """A valid identifier from words; ``lead`` stands in front where a letter is missing.

    >>> identify(("3d", "secure"), Style.SNAKE, "field"), identify(("404",), Style.UPPER, "value")
    ('three_d_secure', 'VALUE_404')
    """
    given = tuple(words)
    name = join(given, style)
    if name.isidentifier() and name[0] != "_" and len(name) <= MAX_LENGTH:
        return name
    worded = number_in_front(given) if given else ()
    for further in (worded, (lead, *given)):
        led = join(further, style)
        if led.isidentifier() and led[0] != "_" and len(led) <= MAX_LENGTH:
            return led
    return join((lead,), style)  # letters that no identifier can hold together


_ENDS = re.compile(r"(?<=[^_])(?=_[^_])|(?<=[^A-Z_])(?=[A-Z])")


def cut(name: str, limit: int) -> str:
    """The beginning of a name, up to the last word that it holds whole.

    >>> cut("list_shared_voices", 13), cut("ListSharedVoices", 13), cut("voices", 3)
    ('list_shared', 'ListShared', 'voi')
    """
    if len(name) <= limit:
        return name
    return name[
        : max(
            (end.start() for end in _ENDS.finditer(name[: limit + 2]) if end.start() <= limit),
            default=limit,
        )
    ]


def is_public(name: str) -> bool:
    """Whether a name, wherever it comes from, can stand in generated code as it is."""
    from keyword import iskeyword  # noqa: PLC0415 - for the names of the lock only

    fits = name.isidentifier() and name[0] != "_" and len(name) <= MAX_LENGTH
    return fits and not iskeyword(name) and _nfkc(name) == name


def is_evident(text: str, name: str, style: Style) -> bool:
    """Whether a name is the text itself and what the text would always be called.

    Nothing else can have more right to such a name.
    """
    return text == name == join(read(text), style)


def as_written(text: str) -> str | None:
    """The text itself where it can be a public name already, its inner signs made underscores."""
    name = re.sub(r"[\s.\-/:]+", "_", text).strip("_")
    usable = name.isascii() and name.isidentifier() and len(name) <= MAX_LENGTH
    return name if usable else None


def pascal(text: str) -> str:
    """A class name: kept as it is where it is one already, so that acronyms survive.

    >>> pascal("APIKey"), pascal("moqRelay"), pascal("USER_ROLE"), pascal("pet.v1")
    ('APIKey', 'MoqRelay', 'UserRole', 'PetV1')
    """
    written = text.isascii() and text.isalnum() and text[0].isupper() and len(text) <= MAX_LENGTH
    if written and not (text.isupper() and len(text) > 4):
        return text
    return identify(split(text), Style.CAMEL, "type")


def casing(text: str) -> str:
    """How a text is written, for names that differ in nothing else; empty without any capitals.

    Letters that Python takes for other ones are named by their code points.

    >>> casing("pet"), casing("PET"), casing("Pet"), casing("pEt"), casing("\ufb01sh")
    ('lowercase', 'uppercase', 'titlecase', 'mixedcase', 'ufb01')
    """
    if _nfkc(text) != text:
        strange = [character for character in text if _nfkc(character) != character]
        return "".join(f"u{ord(character):x}" for character in strange[:3]) or "decomposed"
    if text.lower() == text.upper():
        return ""
    if text.islower():
        return "lowercase"
    if text.isupper():
        return "uppercase"
    return "titlecase" if text.istitle() else "mixedcase"


LETTERS = (6, 13)
"""Letters of a digest, and of one for names of which two have the same: there may be thousands."""


def digest(text: str, letters: int = LETTERS[0]) -> str:
    """Letters that stand for a text, for the rare name that nothing else tells apart."""
    from hashlib import sha256  # noqa: PLC0415 - rarely needed

    number = int.from_bytes(sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big")
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(letters))


def _character_class(character: str) -> str:
    # A text is split by the shape of its characters: capital, digit, other letter, sign.
    if not f"a{character}".isidentifier() or character == "_" or character in _JOINERS:
        return "-"
    if character.isdecimal():
        return "0"
    return "A" if character.isupper() else "a"


def _nfkc(text: str) -> str:
    if text.isascii():
        return text
    from unicodedata import normalize  # noqa: PLC0415 - loads a table few documents need

    return normalize("NFKC", text)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _fit(words: Words, separator: int, limit: int) -> Words:
    if not words:
        return ()
    last = words[-1][:limit]
    length, kept = len(last), 0
    for word in words[:-1]:
        length += len(word[:limit]) + separator
        if length > limit:
            break
        kept += 1
    return (*words[:kept], last) if kept or len(words) == 1 else (words[0][:limit],)
