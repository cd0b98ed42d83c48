"""Methods that store the file behind a URL that an operation answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, markdown_code, py
from specpress.emit.prose import Section
from specpress.emit.views.codes import DOWNLOAD_UNSUPPORTED
from specpress.emit.views.docs import in_words
from specpress.emit.views.methods.constants.calls import ConstantView
from specpress.emit.views.methods.docstrings import DEPTH, OPTIONS, argument_entries
from specpress.emit.views.methods.facts import in_types, operation_name
from specpress.emit.views.methods.kinds.kind import Entry
from specpress.emit.views.methods.module import MethodView, with_twin
from specpress.emit.views.operations.property_paths import follow
from specpress.emit.views.operations.signatures import Signature
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import union
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import own_entries
from specpress.emit.views.python.spelling import constant, pascal
from specpress.ir.types import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.module import ResourceModule
    from specpress.emit.views.operations.signatures import Parameter
    from specpress.emit.views.python.expressions import Input, TypeExpr
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.features import Download
    from specpress.ir.types import Struct, TypeRef

IMPORTED = frozenset(("Download", "Path", "Progress", "Target"))

_OPTIONS = Code(
    "to: Target, progress: Progress | None = None, extra_headers: Headers | None = None,"
    " extra_query: Query | None = None, extra_body: object = None,"
    " timeout: TimeoutTypes | NotGiven = NOT_GIVEN"
)
_PASSED = Code(
    "RequestOptions(extra_headers, extra_query, extra_body, timeout), to=to, progress=progress"
)


class _Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where the file is told of: an object in the answer.

    ``places`` are the runtime's words for attributes of it. ``parameter``: the argument that may
    be the object itself, whose attribute ``key`` it is else.
    """

    attributes: tuple[str, ...]
    type: Named
    places: tuple[tuple[str, str], ...]
    parameter: Parameter | None
    key: str | None


class DownloadMethod:
    """A method that downloads."""

    def __init__(
        self, facts: Facts, download: Download, resource: Resource, method: Method, source: _Source
    ) -> None:
        self._download = download
        self._resource = resource
        self._method = method
        self._source = source
        self._signature = _taking(facts.signatures.of(method), source, facts.scope)
        self.name = self.origin = download.name

    def constants(self, module: ResourceModule) -> Iterator[ConstantView]:
        """What to download."""
        module.imports.add(Import(runtime.DOWNLOAD, "Download"))
        source = self._source
        pairs = [*source.places]
        if source.parameter is not None and source.key is not None:
            pairs += [("argument", source.parameter.name), ("key", source.key)]
        arguments = (
            operation_name(self._method),
            fill("subject={subject}", subject=py(source.attributes)),
            *(fill("{name}={value}", name=ident(name), value=py(value)) for name, value in pairs),
        )
        subject = module.use(module.types.output(source.type))
        yield ConstantView(
            name=ident(constant(self.name)),
            type=fill("Download[{type}]", type=subject),
            function=Code("Download"),
            arguments=join(", ", arguments),
        )

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its twin."""
        module.type_imports |= {
            Import("pathlib", "Path"),
            Import(runtime.DOWNLOAD, "Progress"),
            Import(runtime.DOWNLOAD, "Target"),
        }
        return with_twin(
            MethodView(
                call=Code("self._download"),
                name=ident(self.name),
                constant=ident(constant(self.name)),
                parameters=module.parameters(self._signature),
                returns=Code("Path"),
                docstring=self._docstring(),
                values=own_entries(item.name for item in self._signature.parameters),
                options=_OPTIONS,
                passed=_PASSED,
                is_wrapped=False,
            )
        )

    def _docstring(self) -> Code:
        text = (
            f"{in_words(pascal(self.name))}.\n\nStores the file behind"
            f" `{'.'.join(self._download.url)}`, which `{self._method.name}` tells. It grows in a"
            " hidden file beside its place and takes it once it is whole; where an earlier call"
            " broke off, this one goes on, if a strong ETag or Last-Modified proves that it is"
            " still the same file. Calls at the same time do not get in each other's way."
        )
        target = (
            "A folder, or the path of the file; `~` is your home. A folder that is not there needs"
            " a final slash. A file is replaced and keeps its mode; links, devices and pipes are"
            " refused."
        )
        progress = (
            "Is told how many bytes have arrived, and how many there are or `None`. Fewer than"
            " before where it begins again. A `ProgressBar()` shows it."
        )
        raised = (
            ("DownloadError", "There is no file, not the announced one, or it cannot be written."),
            ("RequestValidationError", "`to` is no path."),
            ("APIError", "The API or the file cannot be had."),
        )
        own = (("to", target), ("progress", progress))
        sections = (
            Section("Args", (*argument_entries(self._signature), *own, *OPTIONS)),
            Section("Returns", (("", "Where the file is."),)),
            Section("Raises", raised),
        )
        return docstring(text, indent=DEPTH, sections=sections)

    def entry(self, types: MethodTypes) -> Entry:  # noqa: ARG002 - as of all kinds
        """Where the URL of the file is."""
        return Entry(
            name=self.name,
            signature=self._signature,
            returns=Code("Path"),
            request=markdown_code(self._method.operation.key),
            text=fill(
                "Stores the file behind {url}.", url=markdown_code(".".join(self._download.url))
            ),
        )

    def call(self, examples: Examples) -> Call | None:
        """A call that stores the file in a folder."""
        call = examples.call(self._resource, self._method, self.name)
        return call and call.with_arguments(Code('to="out/"'))


def methods(facts: Facts, resource: Resource) -> Iterator[DownloadMethod]:
    """The downloads of a resource; reports those whose operation's answer has no place for them."""
    by_operation = {method.operation.key: method for method in resource.methods}
    for download in facts.features.downloads:
        method = by_operation.get(download.operation)
        if method is None:
            continue
        source = _source(facts, download, method)
        if source is None:
            facts.scope.report(DOWNLOAD_UNSUPPORTED, method.operation)
        else:
            yield DownloadMethod(facts, download, resource, method, source)


def _source(facts: Facts, download: Download, method: Method) -> _Source | None:
    case, scope = facts.answers[method.operation.key].single, facts.scope
    if case is None or case.type is None:
        return None
    found = follow(scope, case.type, download.url[:-1])
    places = _places(scope, case.type, download)
    if places is None or found is None or found.struct is None or not isinstance(found.type, Named):
        return None
    parameter, key = _identified(scope, facts.signatures.of(method), found.struct)
    return _Source(
        attributes=found.attributes, type=found.type, places=places, parameter=parameter, key=key
    )


def _places(
    scope: Scope, answered: TypeRef, download: Download
) -> tuple[tuple[str, str], ...] | None:
    """The attributes beside the URL; ``None`` where one is not beside it."""
    rows = (
        ("url", download.url),
        ("expires", download.expires),
        ("size", download.size),
        ("file_name", download.file_name),
    )
    places: list[tuple[str, str]] = []
    for word, path in rows:
        if path is None:
            continue
        found = follow(scope, answered, path)
        if found is None or path[:-1] != download.url[:-1]:
            return None
        places.append((word, found.attributes[-1]))
    return tuple(places)


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


def _taking(signature: Signature, source: _Source, scope: Scope) -> Signature:
    """A signature in which an argument may be the object itself."""
    parameter = source.parameter
    if parameter is None:
        return signature
    taken = parameter.type

    def spelled(spell: Input) -> TypeExpr:
        return union((taken(spell), in_types("", scope.names.class_name(source.type.target))))

    def changed(item: Parameter) -> Parameter:
        if item is not parameter:
            return item
        text = f"{item.text} Or the object itself, whose URL is then used while it is good."
        return msgspec.structs.replace(item, type=spelled, text=text.strip())

    return Signature(
        positional=tuple(map(changed, signature.positional)),
        keywords=tuple(map(changed, signature.keywords)),
    )
