"""Classes of documented headers: what ``headers_as`` of a response reads them as."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.operations.headers import headers_name, headers_of
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import UNSET_TYPE, imported, union
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import statements
from specpress.emit.views.python.spelling import Unique, pascal
from specpress.emit.views.types.definitions import ClassView, Definition, documented, with_docstring
from specpress.naming import module_name

if TYPE_CHECKING:
    from specpress.emit.views.python.expressions import Output
    from specpress.emit.views.scope.methods import Method
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.definitions import ModuleBuilder

_MODEL = imported(runtime.MODELS, "Model")


def headers_definition(
    scope: Scope, builder: ModuleBuilder, spell: Output, method: Method
) -> Definition | None:
    """The class of the headers that a method's answers are documented to have."""
    headers = headers_of(method.operation)
    if not headers:
        return None
    name = headers_name(scope, method)
    unique = Unique()
    lines: list[Code] = []
    renamed: dict[str, str] = {}
    entries: list[tuple[str, str | None]] = []
    builder.use(_MODEL)
    builder.imports.add(Import(runtime.OPTIONS, "UNSET"))
    for header in headers:
        attribute = unique(_attribute(header.name))
        builder.hint = f"_{name}{pascal(attribute)}"
        if attribute != header.name:
            renamed[attribute] = header.name
        spelled = builder.spelled(union((spell(header.type), UNSET_TYPE)))
        line = fill("{name}: {type} = UNSET", name=ident(attribute), type=spelled)
        lines.append(with_docstring(line, header.description))
        entries.append((attribute, header.description or f"`{header.name}`."))
    bases = [_MODEL.code, Code("kw_only=True")]
    if renamed:
        bases.append(fill("rename={mapping}", mapping=py(renamed)))
    return Definition(
        cls=ClassView(
            name=ident(name),
            bases=join(", ", bases),
            docstring=documented(f"Headers of what `{method.name}` answers.", tuple(entries)),
            variables=Code(),
            body=statements(lines),
        )
    )


def _attribute(name: str) -> str:
    """``X-Rate-Limit`` as ``x_rate_limit``; nothing that a model or its annotations mean."""
    attribute = module_name(re.sub("[^0-9a-z_]", "_", name.lower()))
    is_taken = iskeyword(attribute) or attribute in _TAKEN or not attribute[0].isalpha()
    return f"header_{attribute.strip('_')}".rstrip("_") if is_taken else attribute


_TAKEN = frozenset(
    ("to_dict", "to_json", "bool", "bytes", "dict", "dt", "float", "int", "list", "object", "str")
)
