"""JSON that breaks JSON's own rules: read as truly as it can be, with every liberty told.

Runs only where the strict decoder has failed. What cannot be told apart from garbage stays refused:
markup, what is cut short, what is followed by something else.
"""

from __future__ import annotations

import codecs
import json
import math
import re
from typing import Any, Final, cast

from ..types.deviations import Deviation

__all__ = ["as_text", "read_json"]

_MARKS: Final = (  # the longer ones first, for one of them begins with another
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# JSON begins with two ASCII characters, or with one alone: where their zeros are tells the rest.
_ZEROS: Final = (
    (re.compile(rb"\0\0\0[^\0]"), "utf-32-be"),
    (re.compile(rb"[^\0]\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0[^\0]"), "utf-16-be"),
    (re.compile(rb"[^\0]\0"), "utf-16-le"),
)
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*\"?([\w.:+-]{1,40})", re.IGNORECASE | re.ASCII)
# These are escapes or protocols rather than character sets.
_NO_CHARSETS: Final = frozenset(
    {"unicode-escape", "raw-unicode-escape", "utf-7", "idna", "punycode", "undefined"}
    | {"mbcs", "oem"}
)
_PAIR: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE: Final = re.compile("[\ud800-\udfff]")


def read_json(body: bytes, content_type: str) -> tuple[Any, list[Deviation]]:
    """Return what a body means, and where it breaks the rules of JSON.

    Args:
        body: The bytes.
        content_type: The header, which may name their character set.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    text, deviations = _decoded(body, content_type)
    try:
        value: Any = json.loads(text)
    except ValueError:
        value = json.loads(text, strict=False)
        deviations.append(Deviation("$", "JSON", "control characters within a string"))
    return _sound(value, "$", deviations), deviations


def as_text(body: bytes, content_type: str) -> str:
    """Return a body of text, as truly as it can be read."""
    return _LONE.sub("\ufffd", _decoded(body, content_type)[0])


def _decoded(body: bytes, content_type: str) -> tuple[str, list[Deviation]]:
    found = _by_itself(body) or _strictly(body, "utf-8", "")
    if found is None:
        declared = _declared(content_type)
        found = (declared and _strictly(body, declared, declared)) or _guessed(body)
    text, got = found
    return text, [Deviation("$", "UTF-8", got)] if got else []


def _by_itself(body: bytes) -> tuple[str, str] | None:
    """Decode what tells its encoding by how it begins."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _strictly(body[len(mark) :], name, f"{name} with a byte order mark")
    for zeros, name in _ZEROS:
        if zeros.match(body):
            return _strictly(body, name, name)
    return None


def _strictly(body: bytes, name: str, got: str) -> tuple[str, str] | None:
    try:
        return body.decode(name), got
    except (UnicodeError, LookupError):
        return None


def _declared(content_type: str) -> str:
    found = _CHARSET.search(content_type)
    try:
        name = codecs.lookup(found[1]).name if found else ""
    except LookupError:
        return ""
    return "" if name in _NO_CHARSETS else name


def _guessed(body: bytes) -> tuple[str, str]:
    try:
        text = body.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
        if not text.replace("\ufffd", "").isascii():
            return text, "bytes that are no UTF-8"  # but others are
        return body.decode("latin-1"), "bytes that are no UTF-8, read as latin-1"
    return _PAIR.sub(_joined, text), "surrogates in UTF-8"


def _joined(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _sound(value: Any, path: str, deviations: list[Deviation]) -> Any:
    """Return a value without what JSON cannot say, and note where that was."""
    if isinstance(value, str):
        return _repaired(value, path, deviations)
    if isinstance(value, float) and not math.isfinite(value):
        got = "NaN" if math.isnan(value) else "a number beyond all bounds"
        deviations.append(Deviation(path, "a finite number", got))
    elif isinstance(value, list):
        items = cast("list[Any]", value)
        return [_sound(item, f"{path}[{i}]", deviations) for i, item in enumerate(items)]
    elif isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        names = [_repaired(name, path, deviations) for name in members]
        pairs = zip(names, members.values(), strict=True)
        return {name: _sound(item, f"{path}.{name}", deviations) for name, item in pairs}
    return value


def _repaired(text: str, path: str, deviations: list[Deviation]) -> str:
    if text.isascii() or not _LONE.search(text):
        return text
    deviations.append(Deviation(path, "Unicode text", "half a surrogate pair"))
    return _LONE.sub("\ufffd", text)
