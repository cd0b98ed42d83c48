"""What views say, taken apart: exports, parameters, fields and keys as names and type texts."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, cast

import msgspec

from specpress.emit.page import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.page import Page
    from specpress.emit.views.types import definitions as emitted

_ABSENT = " = UNSET"


class Spelled(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter, a field or a key; ``usual`` is what stands in where it is left out."""

    name: str
    type: str
    is_required: bool
    is_positional: bool = False
    usual: str = ""


class Definition(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a module of types defines: ``value`` of an alias, ``bases`` of a class."""

    name: str
    value: str | None = None
    bases: str = ""
    fields: tuple[Spelled, ...] = ()


def module_of(page: Page, root: str) -> str:
    """The module of a page below the package; empty for the package itself."""
    path = page.path.removeprefix(f"{root}/").removesuffix(".py").removesuffix("__init__")
    return path.strip("/").replace("/", ".")


def is_public(module: str) -> bool:
    """Whether users import from a module."""
    return not any(part.startswith("_") for part in module.split(".") if part)


def listed(exports: str) -> tuple[str, ...]:
    """The names in the literal of an ``__all__``."""
    return tuple(ast.literal_eval(f"[{exports}]"))


def parameters(text: str) -> tuple[Spelled, ...]:
    """The parameters of a method or a class, as its definition has them."""
    function = ast.parse(f"def f({text.strip().rstrip(',')}): ...").body[0]
    assert isinstance(function, ast.FunctionDef)  # noqa: S101 - what was just written
    arguments = function.args
    plain = [*arguments.posonlyargs, *arguments.args]
    usual = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    rows = [(each, default, True) for each, default in zip(plain, usual, strict=True)]
    rows += [
        (each, default, False)
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    return tuple(
        Spelled(
            name=each.arg,
            type="" if each.annotation is None else ast.unparse(each.annotation),
            is_required=default is None,
            is_positional=is_positional,
            usual="" if default is None else ast.unparse(default),
        )
        for each, default, is_positional in rows
    )


def bases(definition: Definition) -> tuple[str, ...]:
    """The bases of a class: of a page, the last one is the model that it extends."""
    call = ast.parse(f"f({definition.bases})", mode="eval").body
    assert isinstance(call, ast.Call)  # noqa: S101 - what was just written
    return tuple(map(ast.unparse, call.args))


def definitions(page: Page) -> Iterator[Definition]:
    """What a module of types defines, the private names included."""
    if page.kind is not Kind.TYPES:
        return
    for item in cast("emitted.ModuleView", page.view).items:
        if item.alias is not None:
            yield Definition(name=str(item.alias.name), value=_bare(item.alias.value))
        elif item.union is not None:
            yield Definition(name=str(item.union.name), value=_bare(item.union.checked))
        elif item.functional is not None:
            keys = tuple(_keys(item.functional.keys))
            yield Definition(name=str(item.functional.name), bases="TypedDict", fields=keys)
        elif item.cls is not None:
            cls = item.cls
            is_dict = cls.bases == "TypedDict"
            fields = tuple(_key(*pair) if is_dict else _field(*pair) for pair in _lines(cls.body))
            yield Definition(name=str(cls.name), bases=str(cls.bases), fields=fields)


def renamings(page: Page) -> Iterator[tuple[str, str]]:
    """Old names that a module of types still has, and what they are called now."""
    if page.kind is Kind.TYPES:
        for alias in cast("emitted.ModuleView", page.view).aliases:
            yield str(alias.name), str(alias.value)


def _bare(text: str) -> str:
    """A type without the quotes that it has where it names what comes later."""
    return str(ast.literal_eval(text)) if text[:1] in {'"', "'"} else str(text)


def _lines(body: str) -> Iterator[tuple[str, str]]:
    """The annotated names of a class, but not what docstrings say below them."""
    lines = f"class _:\n    {body.strip() or 'pass'}".split("\n")
    (cls,) = ast.parse("\n".join(lines)).body
    assert isinstance(cls, ast.ClassDef)  # noqa: S101 - what was just written
    for each in cls.body:
        if isinstance(each, ast.AnnAssign):
            text = "\n".join(lines[each.lineno - 1 : each.end_lineno])
            name, _, rest = text.strip().partition(": ")
            yield name, rest


def _field(name: str, rest: str) -> Spelled:
    spelled, equals, usual = rest.partition(" = msgspec.field(")
    if equals:
        return Spelled(name=name, type=spelled, is_required=False, usual=f"msgspec.field({usual}")
    is_required = not rest.endswith(_ABSENT)
    return Spelled(name=name, type=_bare(rest.removesuffix(_ABSENT)), is_required=is_required)


def _key(name: str, spelled: str) -> Spelled:
    rest = _bare(spelled)
    inner = rest.removeprefix("NotRequired[")
    is_required = inner == rest
    return Spelled(
        name=name, type=rest if is_required else inner.removesuffix("]"), is_required=is_required
    )


def _keys(text: str) -> Iterator[Spelled]:
    table = ast.parse(f"{{{text}}}", mode="eval").body
    assert isinstance(table, ast.Dict)  # noqa: S101 - what was just written
    for key, value in zip(table.keys, table.values, strict=True):
        if isinstance(key, ast.Constant):
            yield _key(str(key.value), ast.unparse(value))


def holding(pages: Iterable[Page], held: list[Page]) -> Iterator[Page]:
    """Pass pages on, and keep those that a survey looks at."""
    for page in pages:
        if page.kind is not Kind.TEXT:
            held.append(page)
        yield page


def noting_types(
    pages: Iterable[Page], root: str, modules: dict[str, tuple[str, ...]]
) -> Iterator[Page]:
    """Pass pages on, and note which types can be imported from which module.

    ``types`` has them all; it is noted for those only that no other module has.
    """
    told: set[str] = set()
    every: tuple[str, ...] = ()
    for page in pages:
        yield page
        module = module_of(page, root)
        if page.kind not in {Kind.TYPES, Kind.PACKAGE} or not is_public(module):
            continue
        if module == "types":
            every = listed(getattr(page.view, "exports", ""))
        elif module.startswith("types."):
            modules[module] = listed(getattr(page.view, "exports", ""))
            told.update(modules[module])
    left = tuple(name for name in every if name not in told and name[0].isupper())
    if left:
        modules["types"] = left
