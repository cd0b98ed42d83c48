"""Trees as text, and ways to spoil that text without a look at what it means."""

from __future__ import annotations

import codecs
import json
import sys
from typing import TYPE_CHECKING, Any

import yaml

from fuzz import pools

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def written(tree: Any, random: Random) -> tuple[str, bytes]:
    """A tree as a file: the end of its name and its text."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)  # writers of YAML call themselves for every level
    try:
        return _written(tree, random)
    finally:
        sys.setrecursionlimit(before)


def _written(tree: Any, random: Random) -> tuple[str, bytes]:
    if random.random() < 0.3:
        try:
            indent = random.choice((None, 1))
            ascii_only = random.random() < 0.5
            text = json.dumps(tree, indent=indent, ensure_ascii=ascii_only)
            return ".json", text.encode("utf-8", "surrogatepass")
        except (ValueError, TypeError):  # inside itself, or with a key that JSON does not have
            pass
    flow = random.choice((None, None, False, True))
    shown = random.random() < 0.8
    try:
        text = yaml.dump(
            tree, Dumper=_DUMPER, default_flow_style=flow, sort_keys=False, allow_unicode=shown
        )
    except UnicodeEncodeError:  # half a character, which only JSON can spell
        return ".json", json.dumps(_plain(tree, ())).encode()
    return ".yaml", text.encode()


def _plain(tree: Any, above: tuple[int, ...]) -> Any:
    """The tree as far as JSON can say it."""
    if id(tree) in above:
        return None
    if isinstance(tree, dict):
        return {str(key): _plain(value, (*above, id(tree))) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_plain(value, (*above, id(tree))) for value in tree]
    return tree


def garble(text: bytes, random: Random, times: int) -> bytes:
    """A text after so many mutations that know nothing of its structure."""
    for _ in range(times):
        text = random.choice(TEXT)(text, random)
    return text


def _flip(text: bytes, random: Random) -> bytes:
    spoiled = bytearray(text)
    for _ in range(random.choice((1, 1, 2, 10))):
        if spoiled:
            spoiled[random.randrange(len(spoiled))] = random.randrange(256)
    return bytes(spoiled)


def _truncate(text: bytes, random: Random) -> bytes:
    return text[: random.randint(0, len(text))]


def _cut(text: bytes, random: Random) -> bytes:
    start = random.randint(0, len(text))
    return text[:start] + text[start + random.choice((1, 2, 5, 50, 500)) :]


def _insert(text: bytes, random: Random) -> bytes:
    at = random.randint(0, len(text))
    return text[:at] + random.choice(pools.INSERTS) + text[at:]


def _value(text: bytes, random: Random) -> bytes:
    """Something where a value begins: an anchor, a tag, a number."""
    starts = [at for at in range(len(text)) if text.startswith(b": ", at)]
    at = random.choice(starts) + 2 if starts else 0
    return text[:at] + random.choice(pools.INSERTS) + b" " + text[at:]


def _line(text: bytes, random: Random) -> bytes:
    lines = text.split(b"\n")
    at = random.randrange(len(lines))
    line = lines[at]
    changes: tuple[list[bytes], ...] = (
        [],
        [line, line],
        [b" " + line],
        [line[1:]],
        [b"\t" + line],
        [line.replace(b"  ", b"\t")],
        [line, random.choice(lines)],
        [random.choice(lines), line],
        [line.strip()],
    )
    lines[at : at + 1] = random.choice(changes)
    return b"\n".join(lines)


def _encode(text: bytes, random: Random) -> bytes:
    plain = text.decode("utf-8", "replace")
    spelled = (
        codecs.BOM_UTF8 + text,
        codecs.BOM_UTF8 * 2 + text,
        plain.encode("utf-16"),
        plain.encode("utf-16-be"),
        plain.encode("utf-32"),
        plain.encode("utf-16")[:-1],
        plain.encode("latin-1", "replace"),
        plain.replace("\n", "\r\n").encode(),
        plain.replace("\n", "\r").encode(),
        plain.replace(" ", "\u00a0").encode(),
        plain.replace("\n", "\x85").encode(),
    )
    return random.choice(spelled)


TEXT: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_flip, _truncate, _cut, _insert, _insert, _value, _value, _line, _line, _encode),
)
