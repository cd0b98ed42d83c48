"""A program of small uses of everything that a package publishes, one on each line.

``witness`` writes it from the old surface; a type checker says which lines fail on the new package.
Each line knows what it uses, so that an error can be laid to a change.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from specpress.changes.comparing.python_types import names_in
from specpress.changes.comparing.reach import Reach
from specpress.changes.surface import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.changes.surface import Argument, Method, Surface, Type

_NAME = re.compile(r"(?<![\w.'\"])[A-Za-z_]\w*")
_CLASSES = ("OpenEnum", "ExtensibleEnum", "OpenIntEnum")


class Use(msgspec.Struct, frozen=True, kw_only=True):
    """One line, and what it is a use of: subjects of changes that may break it."""

    code: str
    about: frozenset[str]


class Witness:
    """Writes the uses of one surface.

    ``package`` is the name under which the new package can be imported.
    """

    def __init__(self, surface: Surface, package: str) -> None:
        self._surface = surface
        self._package = package
        self._types = {each.name for each in surface.types}
        self._inputs = {each.input: each.name for each in surface.types if each.input is not None}
        self._reach = Reach(surface)

    def head(self) -> list[str]:
        """The imports that no change concerns."""
        return [
            "import datetime as dt",
            "from collections.abc import Mapping, Sequence",
            "from decimal import Decimal",
            "from typing import Any, Literal, Never",
            "from uuid import UUID",
            f"import {self._package} as package",
            f"from {self._package} import types, resources, UnsetType",
            f"from {self._package}._runtime.options import FileContent, FileTypes",
            f"from {self._package}._runtime.types.unknown import UnknownVariant",
        ]

    def uses(self) -> Iterator[Use]:
        """Every use, a line each."""
        yield from self._imports()
        for each in self._surface.types:
            yield from self._type(each)
        for method in self._surface.methods:
            yield from self._method(method)
        client = self._surface.client
        yield Use(code=f"package.{client}", about=frozenset((client,)))
        for argument in self._surface.arguments:
            code = f"def f(v: {self._spelled(argument.takes)}): package.{client}({argument.name}=v)"
            yield Use(code=code, about=frozenset((argument.name, client)))

    def _imports(self) -> Iterator[Use]:
        for module, names in self._surface.exports.items():
            if module.startswith("types"):
                # ``UnknownVariant`` is the runtime's and comes with open unions: `changes` does not
                # tell of it yet.
                for name in (each for each in names if each != "UnknownVariant"):
                    about = frozenset((name, self._inputs.get(name, name)))
                    yield Use(code=f"from {self._package}.{module} import {name} as I", about=about)
        for resource in self._surface.resources:
            code = f"from {self._package}.{resource.module} import {resource.cls} as I"
            yield Use(code=code, about=frozenset((resource.path,)))

    def _type(self, each: Type) -> Iterator[Use]:
        is_sent, is_read = (
            each.name in self._reach.requests,
            each.name in self._reach.answers,
        )
        if each.form is Form.MODEL:
            yield from self._model(each, is_sent=is_sent, is_read=is_read)
        elif each.reads in _CLASSES:
            for value in each.values:
                about = frozenset((each.name, f"{each.name}.{value.name}"))
                yield Use(code=f"types.{each.name}.{value.name}", about=about)
                if is_sent and each.input is not None:
                    literal = repr(msgspec.json.decode(value.value))
                    code = f"def f(): v: types.{each.input} = {literal}"
                    yield Use(code=code, about=about)
            if is_sent and each.takes is not None and " | str" in each.takes:
                code = f"def f(v: str): w: types.{each.input} = v"
                yield Use(code=code, about=frozenset((each.name,)))
        elif each.form in {Form.UNION, Form.ALIAS, Form.ENUM}:
            about = frozenset((each.name,))
            if is_read:
                yield self._use(f"def f(v: types.{each.name}): w: {{}} = v", each.reads, about)
            if is_sent and each.input is not None and each.takes is not None:
                yield self._use(f"def f(v: {{}}): w: types.{each.input} = v", each.takes, about)

    def _model(self, each: Type, *, is_sent: bool, is_read: bool) -> Iterator[Use]:
        for field in each.fields:
            about = frozenset((each.name, f"{each.name}.{field.name}"))
            if is_read:
                code = f"def f(o: types.{each.name}): v: {{}} = o.{field.name}"
                yield self._use(code, field.reads, about)
            if is_sent and field.takes is not None and each.input is not None:
                code = f"def f(o: types.{each.input}, v: {{}}): o[{field.wire!r}] = v"
                yield self._use(code, field.takes, about)
        if is_sent and each.input is not None:
            needed = [field for field in each.fields if field.is_required and field.takes]
            given = ", ".join(f"v{n}: {self._spelled(str(f.takes))}" for n, f in enumerate(needed))
            pairs = ", ".join(f"{field.wire!r}: v{n}" for n, field in enumerate(needed))
            about = {each.name, *(f"{each.name}.{field.name}" for field in needed)}
            names = self._about(" | ".join(str(field.takes) for field in needed) or "None")
            code = f"def f({given}): w: types.{each.input} = {{{pairs}}}"
            yield Use(code=code, about=frozenset((*about, f"{each.name}.+", *names)))

    def _method(self, method: Method) -> Iterator[Use]:
        place = [each for each in method.arguments if each.is_positional]
        named = [each for each in method.arguments if not each.is_positional]
        needed = [each for each in named if each.is_required]
        if all(each.is_required for each in place):
            yield self._call(method, [*place, *needed], len(place), returned=True)
            needed = [*place, *needed]
        else:  # those that the client may hold need not be given, and may be by position
            needed = [each for each in method.arguments if each.is_required]
            yield self._call(method, needed, 0, returned=True)
            others = [each for each in needed if each not in place]
            yield self._call(method, [*place, *others], len(place), returned=False)
        for each in method.arguments:
            if each not in needed:
                yield self._call(method, [*needed, each], 0, returned=False)

    def _call(
        self, method: Method, taken: list[Argument], positions: int, *, returned: bool
    ) -> Use:
        given = [f"v{n}" if n < positions else f"{each.name}=v{n}" for n, each in enumerate(taken)]
        parameters = ", ".join(f"v{n}: {self._spelled(each.takes)}" for n, each in enumerate(taken))
        call = f"c.{method.name}({', '.join(given)})"
        about = {
            method.name,
            method.name.rpartition(".")[0],
            self._surface.client,
            f"{method.name}.+",
        }
        about |= {f"{method.name}.{each.name}" for each in taken}
        for each in taken:
            about |= self._about(each.takes) | set(each.refers)
        if returned and method.returns != "None":
            about |= self._about(method.returns)
            call = f"r: {self._spelled(method.returns)} = {call}"
        comma = ", " if parameters else ""
        code = f"def f(c: package.{self._surface.client}{comma}{parameters}): {call}"
        return Use(code=code, about=frozenset(about))

    def _use(self, pattern: str, text: str, about: frozenset[str]) -> Use:
        code = pattern.replace("{}", self._spelled(text), 1)
        return Use(code=code, about=about | self._about(text))

    def _about(self, text: str) -> set[str]:
        """The types that a spelling names, and what hidden names stand for."""
        found: set[str] = set()
        for name in names_in(text):
            if name in self._surface.hidden:
                found |= self._about(self._surface.hidden[name])
            elif name in self._types or name in self._inputs:
                found.add(self._inputs.get(name, name))
        return found

    def _spelled(self, text: str) -> str:
        """A type as the program spells it: public names from ``types``, hidden ones as they are."""

        def name(found: re.Match[str]) -> str:
            word = found[0]
            if word in self._surface.hidden:
                return f"({self._spelled(self._surface.hidden[word])})"
            if word in self._types or word in self._inputs:
                return f"types.{word}"
            return {"AwareDatetime": "dt.datetime"}.get(word, word)

        bare = text.replace("types.", "").removesuffix(" | UnsetType")
        if bare[:1] in "\"'":
            bare = bare.strip("\"'")
        pieces = re.split(r"(Literal\[[^\]]*\])", bare)
        spelled = "".join(
            piece if piece.startswith("Literal[") else _NAME.sub(name, piece) for piece in pieces
        )
        return spelled + (" | UnsetType" if text.endswith(" | UnsetType") else "")


def written(witness: Witness) -> tuple[str, dict[int, Use]]:
    """The program's text, and the use on each of its lines."""
    lines = witness.head()
    uses: dict[int, Use] = {}
    for use in witness.uses():
        number = len(lines) + 1
        code = use.code.replace("def f(", f"def f{number}(", 1)
        lines.append(code.replace(" as I", f" as I{number}") if code.endswith(" as I") else code)
        uses[number] = use
    return "\n".join(lines) + "\n", uses
