"""The judge lets generated shapes pass and nothing else."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from specpress.diagnostics import Diagnostics, Stopped
from specpress.emit.judging import judge as judge_module
from specpress.emit.judging.judge import judge, judging
from specpress.emit.page import Kind, Rendered

RESOURCE = '''"""The recordings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ... import _requests, types
from ..._runtime.description.operation import JsonBody, Operation, PathVariable
from ..._runtime.resource import AsyncResource, SyncResource, raw
from ..._runtime.options import UNSET, UnsetType

if TYPE_CHECKING:
    from ..._runtime.response.response import APIResponse

__all__ = ["AsyncThings", "Things"]

_GET: Operation[types.Thing] = Operation(
    name="things.get",
    path=("/things/", PathVariable("id")),
    arguments=lambda: _requests.GetArguments,
    body=JsonBody(fields={"a": "A"}, required=False),
    limit=-1,
)


class Things(SyncResource):
    """Things."""

    def get(self, id: str, *, size: int | UnsetType = UNSET) -> types.Thing:
        """One thing."""
        return self._call(_GET, {"id": id, "size": size})

    fetch = get

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """Raw answers."""
        return ThingsWithRawResponse(Things(self._raw()))


class AsyncThings(AsyncResource):
    async def get(self, id: str) -> types.Thing:
        return await self._call(_GET, {"id": id})


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        super().__init__()
        self.get = raw(resource.get)
'''

TYPES = '''from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, TypedDict

from msgspec import Meta

from .._runtime.types.enums import OpenEnum
from .._runtime.types.models import Model
from .._runtime.types.unions import union
from .._runtime.options import UNSET, UnsetType


class Status(OpenEnum):
    """States."""

    DONE = "DONE"


class Pet(Model, kw_only=True, rename={"class_": "class"}):
    class_: Annotated[str, Meta(max_length=3, pattern="^a")]
    born: datetime | None
    kind: Literal["a", 1, -1, None] | UnsetType = UNSET


if TYPE_CHECKING:
    Animal: TypeAlias = Pet | int
else:
    Animal = union("Animal", lambda: (Pet, int))

Pets: TypeAlias = list["Pet | Later"]
Odd = TypedDict("Odd", {"a-b": "Pet", "c": int})
Later: TypeAlias = Pet
'''

PACKAGE = '''"""A package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import exports

if TYPE_CHECKING:
    from ._client import Client as Client

__all__ = ["Client"]
__getattr__, __dir__ = exports(__name__, {"Client": "._client"})
'''.replace("exports(__name__, ", "exports(")


ONLY_CHECKED = "uses Y, which nothing defines at run time"


def found(text: str, kind: Kind) -> list[str]:
    diagnostics = Diagnostics()
    try:
        judge([Rendered("m.py", text, kind)], diagnostics)
    except Stopped:
        return [each.message.removeprefix("m.py:") for each in diagnostics]
    return []


@pytest.mark.parametrize(
    ("kind", "text"),
    [(Kind.RESOURCE, RESOURCE), (Kind.TYPES, TYPES), (Kind.PACKAGE, PACKAGE)],
    ids=lambda value: value.value if isinstance(value, Kind) else "",
)
def test_generated_shapes_pass(kind: Kind, text: str) -> None:
    assert found(text, kind) == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("print()", "has an expr where none may be"),
        ("import os", "imports os"),
        ("from os import system", "imports os"),
        ("from typing import *", "imports *"),
        ("import msgspec.json", "imports msgspec.json"),
        ("X = print()", "calls print when it is imported"),
        ("X = __import__('os')", "calls __import__ when it is imported"),
        ("X = Pet()", "calls Pet when it is imported"),
        ("X = union.__globals__['x']", "reads __globals__"),
        ("X = union.__globals__", "reads __globals__"),
        ("X = lambda: union()", "makes a type with a call"),
        ("X = lambda y: y", "makes a value with a lambda"),
        ("X = [y for y in ()]", "makes a value with a list comp"),
        ("X = f'{union}'", "makes a value with a joined str"),
        ("X = 1 if Pet else 2", "makes a value with an if exp"),
        ("X = nowhere", "uses nowhere, which nothing defines"),
        ("X: nowhere = 1", "uses nowhere, which nothing defines"),
        ("X: 'nowhere' = 1", "uses nowhere, which nothing defines"),
        ("X: 'union()' = 1", "makes a type with a call"),
        ("X: TypeAlias = 'union()'", "makes a type with a call"),
        (
            "X: TypeAlias = 'Pet | None'",
            "defines a type in quotes, which cannot be joined with others",
        ),
        ("X: TypeAlias = Pet | 'Pet'", "joins a type in quotes with another"),
        ("X: TypeAlias = Y | None\nY: TypeAlias = Pet", "uses Y above what defines it"),
        ("X = union(lambda: Y)\nif TYPE_CHECKING:\n  Y = Pet", ONLY_CHECKED),
        ("class A:\n  x: list['Y']\nif TYPE_CHECKING:\n  Y = Pet", ONLY_CHECKED),
        ("class A(Y): pass\nclass Y: pass", "uses Y above what defines it"),
        ("class A:\n  x: list['list']\n  list: int", "uses list, which an attribute hides"),
        ("X: TypeAlias = 'a b'", "has a string that is no type where a type has to be"),
        ("X = TypedDict('X', {'a': 'union()'})", "makes a type with a call"),
        ("X = union(list['union()'])", "makes a type with a call"),
        ("X = union(*nowhere)", "makes a value with a starred"),
        ("Pet.x = 1", "assigns to something that is no plain name"),
        ("Pet, union.x = 1", "assigns to something that is no plain name"),
        ("for x in (): pass", "has a for where none may be"),
        ("if Pet: pass", "has an if where none may be"),
        ("with Pet: pass", "has a with where none may be"),
        ("del Pet", "has a delete where none may be"),
        ("def f(): pass", "has a function def where none may be"),
        ("def __getattr__(name): pass", "has a function def where none may be"),
        ("class A:\n  print()", "has an expr in a class where none may be"),
        ("class A:\n  def f(self): pass", "has a function def in a class where none may be"),
        ("class A(print()): pass", "makes a type with a call"),
        ("class A(metaclass=print()): pass", "calls print when it is imported"),
        ("@print\nclass A: pass", "uses print, which nothing defines"),
        ("class A:\n  x = print()", "calls print when it is imported"),
        ("class A:\n  x: int\n  x: str", "defines x twice"),
        ("class Pet: pass", "defines Pet twice"),
    ],
)
def test_anything_else_in_a_types_module_is_refused(line: str, problem: str) -> None:
    (message,) = found(f"{TYPES}{line}\n", Kind.TYPES)
    number, _, text = message.partition(": ")
    assert text == problem
    assert int(number) > 10


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("return eval('1')", "uses eval, which nothing defines"),
        ("return type('X', (), {})", "calls type"),
        ("return self.__class__", "reads __class__"),
        ("return raw(1).__globals__", "reads __globals__"),
        ("import os", "has an import in a method where none may be"),
        ("while 1: pass", "has a while in a method where none may be"),
        ("raw.x = 1", "assigns to something that is not its own"),
        ("self.__dict__ = {}", "assigns to something that is not its own"),
        ("return (yield)", "makes a value with a yield"),
        ("return [x for x in self]", "makes a value with a list comp"),
        ("return {nowhere: 1}", "uses nowhere, which nothing defines"),
        ("return raw(*nowhere)", "uses nowhere, which nothing defines"),
        ("return 'a'.format(self)", "reads an attribute of a constant"),
        ("global raw", "has a global in a method where none may be"),
    ],
)
def test_methods_do_nothing_but_call(body: str, problem: str) -> None:
    text = f"{RESOURCE}\n    def extra(self):\n        {body}\n"
    (message,) = found(text, Kind.RESOURCE)
    assert message.partition(": ")[2] == problem


@pytest.mark.parametrize(
    "head", ["@raw.x()", "@nowhere", "def f(a=eval): pass\n@raw", "def f(a: eval): pass\n@raw"]
)
def test_what_surrounds_a_method_is_looked_at(head: str) -> None:
    inner = "\n    ".join(f"{head}\ndef extra(self): pass".splitlines())
    assert (found(f"class A:\n    {inner}\n", Kind.RESOURCE) == []) is False


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("x = (", "1: not Python: '(' was never closed"),
        ("x = 1\0", "1: not Python: source code string cannot contain null bytes"),
        ("def f(a, a): pass", "1: not Python: duplicate argument 'a' in function definition"),
        ("x = 1\nfrom __future__ import annotations", "2: not Python: from __future__ imports"),
    ],
)
def test_what_does_not_compile_is_refused(text: str, problem: str) -> None:
    (message,) = found(text, Kind.TYPES)
    assert message.startswith(problem)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.PACKAGE, "class A: pass"),
        (Kind.EXCEPTIONS, "class A: pass"),
        (Kind.VERSION, "class A: pass"),
        (Kind.REQUESTS, "class A:\n    def f(self): pass"),
        (Kind.PACKAGE, "def helper(): pass"),
    ],
)
def test_a_kind_holds_only_its_own_things(kind: Kind, text: str) -> None:
    assert len(found(text, kind)) == 1


def test_every_unfit_file_is_reported_and_what_is_not_python_passed_over() -> None:
    diagnostics = Diagnostics()
    files = {"a.py": "print()", "README.md": "print()", "b.py": "x = (", "c.py": "x = 1"}
    with pytest.raises(Stopped):
        judge((Rendered(path, text, Kind.VERSION) for path, text in files.items()), diagnostics)
    assert [each.message.partition(":")[0] for each in diagnostics] == ["a.py", "b.py"]


MANY = [
    *(Rendered(f"{name}.py", "x = 1", Kind.VERSION) for name in "abcdefgh"),
    Rendered("bad.py", "print()", Kind.VERSION),
    Rendered("worse.py", "x = (", Kind.VERSION),
]


def verdicts() -> list[str]:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        judge(MANY, diagnostics)
    return [each.message for each in diagnostics]


@pytest.mark.parametrize("executable", [sys.executable, "/nonexistent/python", "/bin/false", ""])
def test_two_judges_say_what_one_does(executable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = verdicts()
    assert len(alone) == 2
    monkeypatch.setattr(judge_module, "WORTH_SHARING", 1)
    monkeypatch.setattr(sys, "executable", executable)
    assert verdicts() == alone


LARGE = f"x = {'a' * judge_module.WORTH_SHARING!r}\n"


def test_large_packages_get_a_second_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge_module, "verdicts", lambda _: [])  # the first one does not look
    modules = [Rendered("large.py", LARGE, Kind.VERSION), *MANY]
    diagnostics = Diagnostics()
    judge(MANY, diagnostics)
    with pytest.raises(Stopped):
        judge(modules, diagnostics)
    assert [each.message.partition(":")[0] for each in diagnostics] == ["bad.py", "worse.py"]


def test_a_judge_that_is_closed_before_it_decides_leaves_no_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    with judging(Diagnostics()) as both:
        for name in "abc":
            both.add(Rendered(f"{name}.py", LARGE, Kind.VERSION))
    assert [each.returncode is not None for each in started] == [True]


RENAMED = '''"""Types."""

from .._runtime.renamed import deprecated as _deprecated
from .._runtime.types.models import Model

__all__ = ["Pet"]


class Pet(Model):
    """A pet."""

    @property
    @_deprecated("Pet.label is now called name")
    def label(self) -> str:
        """Deprecated."""
        return self.name

    @label.setter
    @_deprecated("Pet.label is now called name")
    def label(self, value: str) -> None:
        self.name = value

    name: str
'''


def test_a_model_may_have_properties() -> None:
    assert found(RENAMED, Kind.TYPES) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("    @property\n", "", "has a function def in a class where none may be"),
        ("    @label.setter\n", "    @property\n", "defines label twice"),
        ("@label.setter", "@name.setter", "defines label twice"),
        ("return self.name", "return print(self)", "uses print, which nothing defines"),
        ("self.name = value", "value.name = self", "assigns to something that is not its own"),
        ("    name: str", "    def name(self) -> None:\n        pass", "has a function def in a"),
    ],
)
def test_a_model_has_no_other_methods(old: str, new: str, problem: str) -> None:
    (message,) = found(RENAMED.replace(old, new), Kind.TYPES)
    assert problem in message
