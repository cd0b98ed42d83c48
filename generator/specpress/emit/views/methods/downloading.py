"""Methods that download: where the file's URL stands, and how they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.codes import DOWNLOAD_UNSUPPORTED
from specpress.emit.views.methods.operations import in_types, operation_name
from specpress.emit.views.operations.property_paths import reach
from specpress.emit.views.operations.signatures import Signature
from specpress.emit.views.python.expressions import union
from specpress.emit.views.python.spelling import constant
from specpress.ir.types import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.operations import Facts
    from specpress.emit.views.operations.signatures import Parameter
    from specpress.emit.views.python.expressions import Input, TypeExpr
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.features import Download, Features
    from specpress.ir.types import Struct

OPTIONS = Code(
    "to: Target, progress: Progress | None = None, extra_headers: Headers | None = None,"
    " extra_query: Query | None = None, extra_body: object = None,"
    " timeout: TimeoutTypes | NotGiven = NOT_GIVEN"
)
PASSED = Code(
    "RequestOptions(extra_headers, extra_query, extra_body, timeout), to=to, progress=progress"
)


class Downloading(msgspec.Struct, frozen=True, kw_only=True):
    """A download. ``places`` are the runtime's words for attributes of the subject.

    ``parameter``: the argument that may be the subject itself, whose attribute ``key`` it is else.
    """

    said: Download
    method: Method
    signature: Signature
    subject: tuple[str, ...]
    subject_type: Named
    places: tuple[tuple[str, str], ...]
    parameter: str | None
    key: str | None

    @property
    def constant(self) -> Code:
        """What says what to download."""
        return ident(constant(self.said.name))

    def arguments(self) -> Code:
        """What ``Download`` is called with."""
        pairs = [*self.places]
        if self.parameter is not None and self.key is not None:
            pairs += [("argument", self.parameter), ("key", self.key)]
        return join(
            ", ",
            (
                operation_name(self.method),
                fill("subject={subject}", subject=py(self.subject)),
                *(fill("{name}={value}", name=ident(n), value=py(v)) for n, v in pairs),
            ),
        )


def downloads(facts: Facts, resource: Resource, features: Features) -> Iterator[Downloading]:
    """The downloads of a resource; reports those whose operation's answer has no place for them."""
    by_operation = {method.operation.key: method for method in resource.methods}
    for said in features.downloads:
        method = by_operation.get(said.operation)
        if method is None:
            continue
        found = _downloading(facts, said, method)
        if found is None:
            facts.scope.report(DOWNLOAD_UNSUPPORTED, method.operation)
        else:
            yield found


def _downloading(facts: Facts, said: Download, method: Method) -> Downloading | None:
    case, scope = facts.answers[method.operation.key].single, facts.scope
    if case is None or case.type is None:
        return None
    subject = reach(scope, case.type, said.url[:-1])
    if subject is None or subject.struct is None or not isinstance(subject.type, Named):
        return None
    places: list[tuple[str, str]] = []
    rows = (
        ("url", said.url),
        ("expires", said.expires),
        ("size", said.size),
        ("file_name", said.file_name),
    )
    for word, path in rows:
        if path is None:
            continue
        reached = reach(scope, case.type, path)
        if reached is None or path[:-1] != said.url[:-1]:
            return None
        places.append((word, reached.attributes[-1]))
    signature = facts.signatures.of(method)
    parameter, key = _identified(scope, signature, subject.struct)
    return Downloading(
        said=said,
        method=method,
        signature=_taking(signature, parameter, subject.type, scope),
        subject=subject.attributes,
        subject_type=subject.type,
        places=tuple(places),
        parameter=None if parameter is None else parameter.name,
        key=key,
    )


def _identified(
    scope: Scope, signature: Signature, struct: Struct
) -> tuple[Parameter | None, str | None]:
    """The one argument that an object can stand for, and the attribute that it stands for it with.

    That is a property of the same name, else one called ``id``.
    """
    needed = [item for item in signature.parameters if item.is_required]
    if len(needed) != 1:
        return None, None
    known = {field.name: field for field in struct.fields}
    field = known.get(needed[0].wire) or known.get("id")
    return (None, None) if field is None else (needed[0], scope.names.attribute(struct, field))


def _taking(
    signature: Signature, parameter: Parameter | None, subject: Named, scope: Scope
) -> Signature:
    """A signature in which an argument may be the object itself."""
    if parameter is None:
        return signature
    taken = parameter.type

    def spelled(spell: Input) -> TypeExpr:
        return union((taken(spell), in_types("", scope.names.class_name(subject.target))))

    def changed(item: Parameter) -> Parameter:
        if item is not parameter:
            return item
        text = f"{item.text} Or the object itself, whose URL is then used while it is good."
        return msgspec.structs.replace(item, type=spelled, text=text.strip())

    return Signature(
        positional=tuple(map(changed, signature.positional)),
        keywords=tuple(map(changed, signature.keywords)),
    )
