"""Whether every import of a package leads to a module that will be written, and that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.judging.bindings import parsed, skimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from specpress.emit.judging.bindings import Interface, RelativeImport


class Unresolved(msgspec.Struct, frozen=True):
    """An import that leads nowhere. ``name`` is what is missing: a module's path, or its name."""

    path: str
    line: int
    name: str
    problem: str


def unresolved(generated: Iterable[Interface], copied: Mapping[str, str]) -> list[Unresolved]:
    """The imports that lead nowhere, of generated modules and of copied ones that they reach.

    Copied modules are skimmed first, which takes a tenth of the time; only if something seems to
    be missing their syntax trees decide.

    Args:
        generated: What the generated modules import and define.
        copied: The text of the modules that are written as they are, by path.
    """
    held = tuple(generated)
    if not any(_follow(_Modules(held, copied, skimmed))):
        return []
    return list(_follow(_Modules(held, copied, parsed)))


def _follow(modules: _Modules) -> Iterator[Unresolved]:
    work = [*modules.known]
    seen = set(work)
    while work:
        module = modules[work.pop(0)]
        for statement in module.imports:
            target = modules.target(module.path, statement)
            if target is None:
                name = "." * statement.level + statement.module
                yield Unresolved(module.path, statement.line, name, "no such module is written")
                continue
            reached = [target, *modules.submodules(target, statement)]
            work += [path for path in reached if path not in seen]
            seen.update(reached)
            for name in modules.missing(target, statement):
                problem = f"{target} does not define it"
                yield Unresolved(module.path, statement.line, name, problem)
    yield from modules.broken.values()


class _Modules:
    """Every module by path; copied ones are read when something reaches them."""

    def __init__(
        self,
        generated: Iterable[Interface],
        copied: Mapping[str, str],
        read: Callable[[str, str], Interface],
    ) -> None:
        self.known = {each.path: each for each in generated}
        self.broken: dict[str, Unresolved] = {}
        self._copied = copied
        self._reader = read

    def __getitem__(self, path: str) -> Interface:
        if path not in self.known:
            self.known[path] = self._read(path)
        return self.known[path]

    def _read(self, path: str) -> Interface:
        try:
            return self._reader(path, self._copied[path])
        except SyntaxError as error:
            line, problem = error.lineno or 1, f"not Python: {error.msg}"
        except (ValueError, RecursionError, MemoryError) as error:
            line, problem = 1, f"not Python: {error or 'nested too deeply'}"
        self.broken[path] = Unresolved(path, line, path.rpartition("/")[2], problem)
        return skimmed(path, "")

    def _file(self, path: str) -> str | None:
        """The file of a module: ``a/b`` is ``a/b.py`` or ``a/b/__init__.py``."""
        for file in (f"{path}.py", f"{path}/__init__.py"):
            if file in self.known or file in self._copied:
                return file
        return None

    def target(self, path: str, statement: RelativeImport) -> str | None:
        """The module that an import in another one names."""
        folder = path.split("/")[: -statement.level]
        parts = [*folder, *statement.module.split(".")] if statement.module else folder
        return self._file("/".join(parts))

    def submodules(self, target: str, statement: RelativeImport) -> list[str]:
        """The modules of a package that are imported as its names."""
        if not target.endswith("/__init__.py"):
            return []
        folder = target.removesuffix("/__init__.py")
        files = (self._file(f"{folder}/{name}") for name in statement.names)
        return [file for file in files if file is not None]

    def missing(self, target: str, statement: RelativeImport) -> list[str]:
        """The names of an import that its module has not."""
        module = self[target]
        if target in self.broken:
            return []
        has = module.names
        if statement.is_typing or module.is_lazy:
            has |= module.typing_names
        folder = target.removesuffix("/__init__.py")
        return [
            name
            for name in statement.names
            if name not in has and (folder == target or self._file(f"{folder}/{name}") is None)
        ]
