"""``specpress.lock.json``: what was generated, out of what, and the names that were promised.

Sorted, one fact per line, without times and machine paths: the same inputs give the same lock,
and a difference between two locks reads like what changed.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, cast

import msgspec

from specpress.diagnostics import Span
from specpress.emit.codes import LOCK_BROKEN, LOCK_CONTESTED, LOCK_MERGED, LOCK_TOO_NEW
from specpress.emit.output.merging import has_conflict, sides, united

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from specpress.diagnostics import Diagnostics

FILE_NAME = "specpress.lock.json"
CHANGELOG = "CHANGELOG.md"
"""Written by people, too: never replaced as a whole, never deleted, and of no digest."""

FORMAT = 1


def digest(content: bytes) -> str:
    """``"sha256:<hex>"`` of some bytes."""
    return f"sha256:{sha256(content).hexdigest()}"


def tree_digest(files: Mapping[str, str]) -> str:
    """One digest for a tree of text files, over their paths and contents."""
    lines = (f"{path}\0{digest(files[path].encode())}\n" for path in sorted(files))
    return digest("".join(lines).encode())


class InputDigests(msgspec.Struct, frozen=True, kw_only=True):
    """The digests of everything the output follows from. ``config`` includes the command line.

    ``files`` are the other files of the document: by path from its folder, or by URL.
    """

    document: str
    overlays: tuple[str, ...]
    config: str
    templates: str
    files: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])


class Lock(msgspec.Struct, frozen=True, kw_only=True):
    """The content of a lock file. ``names`` is ``naming``'s business and opaque here.

    ``files`` maps the path of every generated file, except the lock itself, to its digest.
    ``released``: a digest of all that the last release was made of, where this is just that.
    ``met``: what the actions of overlays found where they wrote, by action and place.
    ``is_merged``: it has been read out of a file with conflict markers.
    """

    generator: str
    inputs: InputDigests
    names: Mapping[str, Any] = msgspec.field(default_factory=dict[str, Any])
    files: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    is_merged: bool = False
    released: str = ""
    met: Mapping[str, Mapping[str, str]] = msgspec.field(
        default_factory=dict[str, "Mapping[str, str]"]
    )

    def owns(self, path: str) -> bool:
        """Whether specpress wrote the file at this path."""
        return path in {FILE_NAME, CHANGELOG} or path in self.files

    def dumps(self) -> str:
        """The lock file's text."""
        inputs = self.inputs
        content = {
            "format": FORMAT,
            "names": self.names,
            "generator": self.generator,
            "inputs": {
                "document": inputs.document,
                **({"files": dict(sorted(inputs.files.items()))} if inputs.files else {}),
                "overlays": list(inputs.overlays),
                "config": inputs.config,
                "templates": inputs.templates,
            },
            **({"released": self.released} if self.released else {}),
            **({"met": self.met} if self.met else {}),
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(content, indent=2, ensure_ascii=True) + "\n"


def read_lock(out: Path, diagnostics: Diagnostics) -> Lock | None:
    """The lock of an output directory; ``None`` where there is none.

    Raises:
        Stopped: it cannot be read, is damaged, or was written by a newer specpress.
    """
    path = out / FILE_NAME
    shown = path.as_posix()
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        span = Span(file=shown, line=1, column=1, end_column=1, text="")
        raise diagnostics.stop(LOCK_BROKEN, span=span, problem=str(error)) from error
    return loads_lock(text, diagnostics, file=shown)


def loads_lock(text: str, diagnostics: Diagnostics, *, file: str = FILE_NAME) -> Lock:
    """The lock that a text says.

    Raises:
        Stopped: the text is no lock, or was written by a newer specpress.
    """
    if has_conflict(text):
        return _united(text, diagnostics, file)
    try:
        content = _as_object(json.loads(text))
    except (json.JSONDecodeError, RecursionError) as error:
        line, column = getattr(error, "lineno", 1), getattr(error, "colno", 1)
        problem = getattr(error, "msg", "it is nested too deeply")
        span = _span(text, file, line, column)
        raise diagnostics.stop(LOCK_BROKEN, span=span, problem=problem) from error
    span = _span(text, file, 1, 1)
    version = content.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise diagnostics.stop(LOCK_TOO_NEW, span=span, found=version, known=FORMAT)
    problem = _problem(content)
    if problem:
        raise diagnostics.stop(LOCK_BROKEN, span=span, problem=problem)
    inputs = _as_object(content["inputs"])
    return Lock(
        generator=content["generator"],
        inputs=InputDigests(
            document=inputs["document"],
            overlays=tuple(inputs["overlays"]),
            config=inputs["config"],
            templates=inputs["templates"],
            files=_as_object(inputs.get("files")),
        ),
        names=content["names"],
        files=content["files"],
        released=str(content.get("released", "")),
        met={key: _as_object(each) for key, each in _as_object(content.get("met")).items()},
    )


def _united(text: str, diagnostics: Diagnostics, file: str) -> Lock:
    """The lock of a merge that stopped half way: no file is in sync, and no name is lost."""
    ours, theirs = (loads_lock(side, diagnostics, file=file) for side in sides(text))
    names, contested = united(dict(ours.names), dict(theirs.names))
    line = next(n for n, each in enumerate(text.splitlines(), 1) if each.startswith("<<<<<<<"))
    span = _span(text, file, line, 1)
    diagnostics.report(LOCK_MERGED, span=span)
    for where in contested:
        diagnostics.report(LOCK_CONTESTED, span=span, name=where)
    return msgspec.structs.replace(
        ours, names=names, files={**theirs.files, **ours.files}, is_merged=True
    )


def _span(text: str, file: str, line: int, column: int) -> Span:
    lines = text.splitlines()
    shown = lines[line - 1] if line <= len(lines) else ""
    return Span(file=file, line=line, column=column, end_column=column + 1, text=shown)


def _as_object(value: object) -> dict[str, Any]:
    """A JSON value as an object; what is none is as good as an empty one here."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _problem(content: dict[str, Any]) -> str | None:
    """What is wrong with a parsed lock; ``None`` for a good one."""
    inputs = _as_object(content.get("inputs"))
    digests: list[object] = [inputs.get(key) for key in ("document", "config", "templates")]
    overlays: object = inputs.get("overlays")
    digests += _as_object(inputs.get("files")).values()
    if not isinstance(content.get("format"), int):
        return '"format" is not a number'
    if not isinstance(content.get("generator"), str):
        return '"generator" is not a version'
    if not isinstance(overlays, list) or not _are_text([*digests, *cast("list[object]", overlays)]):
        return (
            '"inputs" does not hold the digests of document, files, overlays, config and templates'
        )
    if not isinstance(content.get("names"), dict):
        return '"names" is not an object'
    files: object = content.get("files")
    if not isinstance(files, dict) or not _are_text(_as_object(content["files"]).values()):
        return '"files" does not map paths to digests'
    outside = (path for path in _as_object(content["files"]) if not is_inside(path))
    return next((f"{path!r} leads out of the output" for path in outside), None)


def _are_text(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def is_inside(path: str) -> bool:
    """Whether a path is relative, stays where it is put, and means the same on every system."""
    parts = path.split("/")
    return not any(part in ("", ".", "..") for part in parts) and not any(
        character in path for character in "\\:\0"
    )
