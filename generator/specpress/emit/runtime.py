"""Which of the runtime's modules a client carries: what its own files import, and so on.

Nothing is listed by hand. A part of the runtime that only some clients need (streams, forms,
tokens, pages, waiting, downloads, recipes) is a module that no core module imports, and a generated
file names it where it needs it. So leaving out is following imports, those for type checkers
included. What is imported and not there is none of this room's business: the judge refuses it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FOLDER = "_runtime"
_INIT = "__init__.py"
_IMPORT = re.compile(
    r"^[ \t]*from[ \t]+(?P<dots>\.+)(?P<module>[\w.]*)[ \t]+import[ \t]+"
    r"(?P<names>\([^)]*\)|[^\n]+)",
    re.MULTILINE,
)
_DOCSTRING = re.compile(r'\A[rR]?"""(?:[^"\\]|\\.|"(?!""))*"""', re.DOTALL)


def carried(package: Mapping[str, str], runtime: Mapping[str, str]) -> dict[str, str]:
    """The runtime's modules that a client needs, by path below the runtime's folder.

    Args:
        package: The client's own modules, by path below the package's folder.
        runtime: All that the templates have, by path below the runtime's folder.
    """
    found: set[str] = set()
    waiting = [module for path, text in package.items() for module in _imports(path, text)]
    while waiting:
        for path in _files(waiting.pop(), runtime) - found:
            found.add(path)
            waiting += _imports(f"{_FOLDER}/{path}", runtime[path])
    return {path: runtime[path] for path in sorted(found)}


def _imports(path: str, text: str) -> Iterator[str]:
    """What a module may import of the runtime: modules, and names in them as if they were some.

    A text of the document in a docstring is no import.
    """
    docstring = _DOCSTRING.match(text)
    start = docstring.end() if docstring else 0
    end = -1 if path.startswith(f"{_FOLDER}/") else text.find("\n__all__", start)
    # Functions of the runtime import, too; those of generated modules do not.
    for found in _IMPORT.finditer(text, start, len(text) if end < 0 else end):
        parents = path.split("/")[: -len(found["dots"])]
        module = "/".join((*parents, *filter(None, found["module"].split("."))))
        for each in (module, *(f"{module}/{name}".strip("/") for name in _names(found["names"]))):
            if f"{each}/".startswith(f"{_FOLDER}/"):
                yield each.removeprefix(_FOLDER).strip("/")


def _names(text: str) -> Iterator[str]:
    for part in re.sub(r"#[^\n]*", "", text).strip("() \t\n").split(","):
        if words := part.split():
            yield words[0]


def _files(module: str, runtime: Mapping[str, str]) -> set[str]:
    """The file of a module, and the packages that it lies in; nothing where there is none."""
    files = (f"{module}.py", f"{module}/{_INIT}".strip("/"))
    found = {path for path in files if path in runtime}
    if not found:
        return found
    parts = module.split("/")
    packages = {"/".join((*parts[:depth], _INIT)) for depth in range(len(parts))}
    return found | (packages & runtime.keys())
