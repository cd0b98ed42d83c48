"""Which of the runtime's modules a client carries: what its own files import, and so on.

Nothing is listed by hand. A part of the runtime that only some clients need (streams, forms,
tokens, pages, waiting, downloads, recipes) is a module that no core module imports, and a generated
file names it where it needs it. So leaving out is following imports, those for type checkers
included.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.codes import RUNTIME_MODULE_MISSING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.diagnostics import Diagnostics

_FOLDER = "_runtime"
_INIT = "__init__.py"
_IMPORT = re.compile(
    r"^[ \t]*from[ \t]+(?P<dots>\.+)(?P<module>[\w.]*)[ \t]+import[ \t]+"
    r"(?P<names>\([^)]*\)|[^\n]+)",
    re.MULTILINE,
)
_DOCSTRING = re.compile(r'\A[rR]?"""(?:[^"\\]|\\.|"(?!""))*"""', re.DOTALL)


class _Imported(msgspec.Struct, frozen=True):
    """What a line imports: names of a module of the runtime, or modules of a package of it."""

    module: tuple[str, ...]
    names: tuple[str, ...]
    path: str
    line: int


def carried(
    package: Mapping[str, str], runtime: Mapping[str, str], diagnostics: Diagnostics
) -> dict[str, str]:
    """The runtime's modules that a client needs, by path below the runtime's folder.

    Args:
        package: The client's own modules, by path below the package's folder.
        runtime: All that the templates have, by path below the runtime's folder.
        diagnostics: Is told of a module that is imported and is not there.

    Raises:
        Stopped: the templates lack a module that is imported.
    """
    found: set[str] = set()
    waiting = [each for path, text in package.items() for each in _imports(path, text)]
    while waiting:
        imported = waiting.pop()
        for path in _files(imported, runtime, diagnostics) - found:
            found.add(path)
            waiting += _imports(f"{_FOLDER}/{path}", runtime[path])
    return {path: runtime[path] for path in sorted(found)}


def _imports(path: str, text: str) -> Iterator[_Imported]:
    """What a module imports of the runtime; a text of the document in a docstring is no import."""
    docstring = _DOCSTRING.match(text)
    start = docstring.end() if docstring else 0
    end = text.find("\n__all__", start)
    if path.startswith(f"{_FOLDER}/") or end < 0:
        end = len(text)  # functions import, too
    for found in _IMPORT.finditer(text, start, end):
        parents = path.split("/")[: -len(found["dots"])]
        module = (*parents, *filter(None, found["module"].split(".")))
        names = tuple(_names(found["names"]))
        if module[:1] == (_FOLDER,) or (not module and _FOLDER in names):
            line = text.count("\n", 0, found.start()) + 1
            yield _Imported(module[1:], names, path, line)


def _names(text: str) -> Iterator[str]:
    for part in re.sub(r"#[^\n]*", "", text).strip("() \t\n").split(","):
        if words := part.split():
            yield words[0]


def _files(imported: _Imported, runtime: Mapping[str, str], diagnostics: Diagnostics) -> set[str]:
    """The files behind an import: the modules, and the packages that they lie in.

    Raises:
        Stopped: one is not there.
    """
    whole = _file("/".join(imported.module), runtime)
    modules = {
        name: path
        for name in imported.names
        if (path := _file("/".join((*imported.module, name)), runtime)) is not None
    }
    for name in imported.names:
        if name not in modules and not (whole is not None and _may_define(runtime[whole], name)):
            shown = imported.module if whole is None else (*imported.module, name)
            raise diagnostics.stop(
                RUNTIME_MODULE_MISSING,
                path=imported.path,
                line=imported.line,
                module=".".join((_FOLDER, *shown)),
            )
    found = {*modules.values(), *((whole,) if whole is not None else ())}
    folders = {path.rpartition("/")[0] for path in found}
    parents = {f"{folder}/" for each in folders for folder in _above(each)} | {""}
    return found | {f"{each}{_INIT}" for each in parents if f"{each}{_INIT}" in runtime}


def _may_define(text: str, name: str) -> bool:
    """Whether a module's text has a name in it, outside of what it says about itself."""
    docstring = _DOCSTRING.match(text)
    return re.search(rf"\b{name}\b", text[docstring.end() if docstring else 0 :]) is not None


def _above(folder: str) -> Iterator[str]:
    while folder:
        yield folder
        folder = folder.rpartition("/")[0]


def _file(module: str, runtime: Mapping[str, str]) -> str | None:
    for path in (f"{module}.py", f"{module}/{_INIT}" if module else _INIT):
        if path in runtime:
            return path
    return None
