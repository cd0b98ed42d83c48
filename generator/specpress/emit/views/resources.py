"""Resources: operations as data, and the classes whose methods call them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.prose import Section
from specpress.emit.views.answers import Answer, Case, status_text
from specpress.emit.views.credentials import credentials_by_scheme
from specpress.emit.views.docs import first_paragraph, in_words
from specpress.emit.views.expressions import (
    NONE,
    UNSET_TYPE,
    Output,
    TypeExpr,
    union,
)
from specpress.emit.views.imports import Import, ModulePath, block
from specpress.emit.views.items import tuple_of
from specpress.emit.views.scope import pascal
from specpress.ir.api import ContentKind, Location, Style
from specpress.ir.types import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.emit.views.inputs import Inputs
    from specpress.emit.views.requests import Requests
    from specpress.emit.views.scope import Method, Resource, Scope
    from specpress.emit.views.signatures import Parameter, Signature, Signatures
    from specpress.ir import api

_DEPTH = 8  # columns before a method's docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """An operation as a constant; ``arguments`` are ``name=value`` pairs."""

    name: Code
    type: Code
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method; ``positional`` and ``keywords`` are parameters, ``values`` dict entries."""

    name: Code
    operation: OperationView
    positional: tuple[Code, ...]
    keywords: tuple[Code, ...]
    returns: Code
    docstring: Code
    values: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildView:
    """A resource below another one. ``cls`` and ``async_cls`` as the parent refers to them."""

    name: Code
    cls: Code
    async_cls: Code
    docstring: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """A module with a resource. ``name`` and its twins are class names."""

    docstring: Code
    imports: tuple[Code, ...]
    type_imports: tuple[Code, ...]
    exports: tuple[Code, ...]
    name: Code
    async_name: Code
    raw_name: Code
    async_raw_name: Code
    streaming_name: Code
    async_streaming_name: Code
    class_docstring: Code
    async_class_docstring: Code
    raw_docstring: Code
    streaming_docstring: Code
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


class Resources:
    """Makes the modules below ``resources``."""

    def __init__(  # noqa: PLR0913 - the other makers, whose results it refers to
        self,
        scope: Scope,
        root: str,
        *,
        inputs: Inputs,
        requests: Requests,
        signatures: Signatures,
        answers: Mapping[str, Answer],
    ) -> None:
        self._scope = scope
        self._root = root
        self._inputs = inputs
        self._requests = requests
        self._signatures = signatures
        self._answers = answers
        self._children: dict[tuple[str, ...], list[Resource]] = {}
        for resource in scope.resources:
            self._children.setdefault(resource.name.path[:-1], []).append(resource)

    @property
    def top(self) -> tuple[Resource, ...]:
        """The resources that hang on the client itself."""
        return tuple(self._children.get((), ()))

    def module_of(self, resource: Resource) -> ModulePath:
        """A resource's module: a package where it has resources below it."""
        modules = {item.name.path: item.name.module for item in self._scope.resources}
        path = resource.name.path
        parts = [modules[path[: depth + 1]] for depth in range(len(path))]
        return ModulePath(".".join(("resources", *parts)), is_package=path in self._children)

    def pages(self) -> tuple[Page, ...]:
        """Every module with a resource."""
        return tuple(self._page(resource) for resource in self._scope.resources)

    def _page(self, resource: Resource) -> Page:
        here = self.module_of(resource)
        module = _Module(self, resource)
        methods = tuple(module.method(method) for method in resource.methods)
        children = tuple(
            self._child(module, child) for child in self._children.get(resource.name.path, ())
        )
        names = _class_names(class_name(resource), has_methods=bool(methods))
        about = self._about(resource)
        what = in_words(resource.name.class_name).lower()
        every = _class_names(class_name(resource), has_methods=True)
        view = ResourceView(
            docstring=docstring(f"`client.{resource.path}`."),
            imports=block(module.imports | _always(bool(methods), bool(children)), here),
            type_imports=block(module.typing() if methods else (), here),
            exports=tuple(py(name) for name in sorted(names)),
            name=ident(every[0]),
            async_name=ident(every[1]),
            raw_name=ident(every[2]),
            async_raw_name=ident(every[3]),
            streaming_name=ident(every[4]),
            async_streaming_name=ident(every[5]),
            class_docstring=docstring(about, indent=4),
            async_class_docstring=docstring(about, indent=4),
            raw_docstring=docstring(f"The methods of {what}, answering whole responses.", indent=4),
            streaming_docstring=docstring(
                f"The methods of {what}, answering responses whose body is not read yet.",
                indent=4,
            ),
            children=children,
            methods=methods,
        )
        return Page(
            path=f"{self._root}/{here.file}",
            template="package/resource.py.jinja",
            kind=Kind.RESOURCE,
            view=view,
        )

    def _child(self, module: _Module, child: Resource) -> ChildView:
        path = f".{self.module_of(child).path}"
        cls, async_cls, *_ = _class_names(class_name(child), has_methods=True)
        module.imports |= {Import(path, cls), Import(path, async_cls)}
        return ChildView(
            name=ident(child.name.path[-1]),
            cls=ident(cls),
            async_cls=ident(async_cls),
            docstring=docstring(first_paragraph(self._about(child)), indent=8),
        )

    def child_views(self, prefix: str) -> tuple[ChildView, ...]:
        """The client's own resources, reached through a lazy package of that name."""
        return tuple(
            ChildView(
                name=ident(child.name.path[-1]),
                cls=fill("{p}.{c}", p=ident(prefix), c=ident(class_name(child))),
                async_cls=fill(
                    "{p}.{c}", p=ident(prefix), c=ident(f"Async{class_name(child)}")
                ),
                docstring=docstring(first_paragraph(self._about(child)), indent=8),
            )
            for child in self.top
        )

    def _about(self, resource: Resource) -> str:
        """The description of the tag that the resource's operations share."""
        tags = {tag.name: tag.description for tag in self._scope.api.tags}
        named = {method.operation.tags[:1] for method in resource.methods}
        if len(named) == 1:
            (first,) = named
            if first and (text := tags.get(first[0])):
                return text
        return f"{in_words(resource.name.class_name)}."

    @property
    def facts(self) -> _Facts:
        """What the modules look things up in."""
        return _Facts(
            self._scope,
            self._inputs,
            self._requests,
            self._signatures,
            self._answers,
        )


@dataclass(frozen=True, slots=True)
class _Facts:
    scope: Scope
    inputs: Inputs
    requests: Requests
    signatures: Signatures
    answers: Mapping[str, Answer]


_TYPES = Import(".", "types")
_REQUESTS = Import(".", "_requests")
_OPERATION = "._runtime.operation"
_RESOURCE = "._runtime.resource"
_VALUES = "._runtime.values"


def _in_types(_module: str, name: str) -> TypeExpr:
    return TypeExpr(fill("types.{name}", name=ident(name)), frozenset((_TYPES,)))


class _Module:
    """A resource's module while it is being put together."""

    def __init__(self, maker: Resources, resource: Resource) -> None:
        self._facts = maker.facts
        self._resource = resource
        self.imports: set[Import] = set()
        self.type_imports: set[Import] = set()
        scope = self._facts.scope
        self._input = self._facts.inputs.spell(_in_types)

        def named(ref: Named) -> TypeExpr:
            name = scope.class_name(ref.target)
            return NONE if scope.is_null(ref) else _in_types("", name)

        self._output = Output(named, lambda _: None)

    def method(self, method: Method) -> MethodView:
        """A method and its operation."""
        signature = self._facts.signatures.of(method)
        answer = self._facts.answers[method.operation.key]
        returned = union(answer.types(self._output, lambda name: _in_types("", name)))
        self._use_type(returned)
        return MethodView(
            name=ident(method.name),
            operation=self._operation(method, signature, answer, returned),
            positional=tuple(self._parameter(item) for item in signature.positional),
            keywords=tuple(self._parameter(item) for item in signature.keywords),
            returns=returned.code,
            docstring=_method_docstring(method, signature, returned),
            values=tuple(
                fill("{key}: {name}", key=py(item.name), name=ident(item.name))
                for item in signature.parameters
            ),
        )

    def typing(self) -> set[Import]:
        """The imports that only type checkers need."""
        return (self.type_imports | _OPTION_TYPES) - self.imports

    def _use_type(self, expression: TypeExpr) -> None:
        # ``types`` is there at run time anyway, for the operations.
        for item in expression.imports:
            (self.imports if item == _TYPES else self.type_imports).add(item)

    def _parameter(self, parameter: Parameter) -> Code:
        expression = parameter.type(self._input)
        pattern = "{name}: {type}"
        if parameter.is_held:
            expression = union((expression, NONE))
            pattern = "{name}: {type} = None"
        elif not parameter.is_required:
            expression = union((expression, UNSET_TYPE))
            self.imports.add(Import(_VALUES, "UNSET"))
            pattern = "{name}: {type} = UNSET"
        self._use_type(expression)
        return fill(pattern, name=ident(parameter.name), type=expression.code)

    # operations -------------------------------------------------------------------------------

    def _operation(
        self,
        method: Method,
        signature: Signature,
        answer: Answer,
        returned: TypeExpr,
    ) -> OperationView:
        operation = method.operation
        pairs: list[tuple[str, Code | None]] = [
            ("name", py(f"{self._resource.path}.{method.name}")),
            ("method", py(operation.method)),
            ("path", self._path(method)),
            ("arguments", self._validator(method)),
            ("query", self._parameters(signature, method, Location.QUERY)),
            ("headers", self._parameters(signature, method, Location.HEADER)),
            ("cookies", self._parameters(signature, method, Location.COOKIE)),
            ("body", self._body(method, signature)),
            ("responses", tuple_of(self._case(case) for case in answer.successes)),
            ("security", self._security(operation)),
            ("replay", py(operation.replay.value) if operation.replay.value != "never" else None),
            ("base_url", self._base_url(operation)),
        ]
        return OperationView(
            name=ident(f"_{method.name.upper().strip('_')}"),
            type=returned.code,
            arguments=tuple(
                fill("{name}={value}", name=ident(name), value=value)
                for name, value in pairs
                if value is not None
            ),
        )

    def _validator(self, method: Method) -> Code | None:
        name = self._facts.requests.arguments.get(method.operation.key)
        if name is None:
            return None
        self.imports.add(_REQUESTS)
        return fill("lambda: _requests.{name}", name=ident(name))

    def _call(self, name: str, positional: Iterable[Code], /, **options: Code | None) -> Code:
        """A call of something from ``_runtime.operation``; options that are ``None`` are left out."""
        self.imports.add(Import(_OPERATION, name))
        given = [
            fill("{name}={value}", name=ident(option), value=value)
            for option, value in options.items()
            if value is not None
        ]
        arguments = join(", ", (*positional, *given))
        return fill("{name}({arguments})", name=ident(name), arguments=arguments)

    def _path(self, method: Method) -> Code:
        by_name = {
            item.name: item
            for item in method.operation.parameters
            if item.location is Location.PATH
        }
        parts: list[Code] = []
        for part in method.operation.path:
            if isinstance(part, str):
                parts.append(py(part))
                continue
            parameter = by_name[part.name]
            argument = self._facts.scope.argument(method.operation, Location.PATH, part.name)
            is_matrix = parameter.style is Style.MATRIX
            parts.append(
                self._call(
                    "PathVariable",
                    (py(argument),),
                    style=_unless(parameter.style.value, "simple"),
                    explode=_unless(parameter.explode, False),
                    json=_unless(parameter.media_type is not None, False),
                    name=py(part.name) if is_matrix and part.name != argument else None,
                ),
            )
        return tuple_of(parts)

    def _parameters(
        self,
        signature: Signature,
        method: Method,
        location: Location,
    ) -> Code | None:
        by_wire = {
            item.name: item for item in method.operation.parameters if item.location is location
        }
        found: list[Code] = []
        for item in signature.parameters:
            if item.location is not location:
                continue
            found.append(self._parameter_call(item, by_wire[item.wire], location))
        return tuple_of(found) if found else None

    def _parameter_call(
        self,
        item: Parameter,
        parameter: api.Parameter,
        location: Location,
    ) -> Code:
        positional = [py(item.wire)]
        if item.name != item.wire:
            positional.append(py(item.name))
        is_json = parameter.media_type is not None
        json = _unless(is_json, False)
        if location is Location.QUERY:
            return self._call(
                "QueryParameter",
                positional,
                style=None if is_json else _unless(parameter.style.value, "form"),
                explode=None if is_json else _unless(parameter.explode, True),
                allow_reserved=_unless(parameter.allow_reserved, False),
                json=json,
            )
        if location is Location.HEADER:
            explode = _unless(parameter.explode, False)
            return self._call("HeaderParameter", positional, explode=explode, json=json)
        explode = _unless(parameter.explode, True)
        return self._call("CookieParameter", positional, explode=explode, json=json)

    def _case(self, case: Case) -> Code:
        type_code: Code | None = None
        if case.type is not None:
            expression = self._output(case.type) if case.name is None else _in_types("", case.name)
            self.imports |= expression.imports
            type_code = fill("lambda: {type}", type=expression.code)
        positional = [py(case.status)] + ([] if type_code is None else [type_code])
        return self._call(
            "ResponseCase",
            positional,
            kind=_unless(case.kind, "json"),
            media_type=None if case.media_type is None else py(case.media_type),
        )

    def _body(self, method: Method, signature: Signature) -> Code | None:
        content = method.content
        if content is None:
            return None
        held = [item for item in signature.parameters if item.location is None]
        mapping = {item.name: item.wire for item in held}
        is_whole = method.body is None
        options: dict[str, Code | None] = {
            "fields": None if is_whole else py(mapping),
            "whole": py(held[0].name) if is_whole else None,
            "required": _unless(method.is_body_required, False),
        }
        match content.kind:
            case ContentKind.FORM:
                return self._call("FormBody", (), **options, encodings=self._encodings(content))
            case ContentKind.MULTIPART:
                files = tuple(item.wire for item in held if item.ref is None and item.wire)
                types = {
                    e.property_name: e.content_type for e in content.encodings if e.content_type
                }
                return self._call(
                    "MultipartBody",
                    (),
                    **options,
                    files=py(files) if files else None,
                    content_types=py(types) if types else None,
                )
            case ContentKind.TEXT:
                media_type = _unless(content.media_type, "text/plain")
                options.pop("fields")
                return self._call("TextBody", (), **options, media_type=media_type)
            case ContentKind.BINARY:
                media_type = _unless(content.media_type, "application/octet-stream")
                options.pop("fields")
                return self._call("BinaryBody", (), **options, media_type=media_type)
            case _:
                media_type = _unless(content.media_type, "application/json")
                return self._call("JsonBody", (), **options, media_type=media_type)

    def _encodings(self, content: api.Content) -> Code | None:
        pairs = [
            fill(
                "{name}: {encoding}",
                name=py(encoding.property_name),
                encoding=self._call(
                    "FormEncoding",
                    (),
                    style=_unless(encoding.style.value if encoding.style else "form", "form"),
                    explode=_unless(encoding.explode is not False, True),
                    json=_unless("json" in (encoding.content_type or ""), False),
                ),
            )
            for encoding in content.encodings
        ]
        return fill("{{{pairs}}}", pairs=join(", ", pairs)) if pairs else None

    def _security(self, operation: api.Operation) -> Code | None:
        """Names of the client's credentials that authenticate an operation together."""
        by_scheme = credentials_by_scheme(self._facts.scope)
        ways = [
            tuple(name for scheme in requirement.schemes for name in by_scheme[scheme])
            for requirement in operation.security
            if all(scheme in by_scheme for scheme in requirement.schemes)
        ]
        return py(tuple(dict.fromkeys(ways))) if ways else None

    def _base_url(self, operation: api.Operation) -> Code | None:
        return py(server_url(operation.servers[0])) if operation.servers else None


def server_url(server: api.Server) -> str:
    """A server's URL with the defaults of its variables."""
    defaults = {variable.name: variable.default for variable in server.variables}
    return "".join(
        part if isinstance(part, str) else defaults.get(part.name, "") for part in server.url
    )


def _unless(value: str | bool, usual: str | bool) -> Code | None:  # noqa: FBT001 - values to spell
    return None if value == usual else py(value)


def _always(has_methods: bool, has_children: bool) -> set[Import]:  # noqa: FBT001 - two facts
    found = {
        Import("__future__", "annotations"),
        Import("functools", "cached_property"),
        Import(_RESOURCE, "AsyncResource"),
        Import(_RESOURCE, "SyncResource"),
    }
    if has_methods:
        found |= {Import(_RESOURCE, n) for n in ("raw", "async_raw", "streamed", "async_streamed")}
        found |= {
            Import("typing", "TYPE_CHECKING"),
            Import(_OPERATION, "Operation"),
            Import(_VALUES, "NOT_GIVEN"),
            Import(_VALUES, "RequestOptions"),
        }
    elif not has_children:
        found.discard(Import("functools", "cached_property"))
    return found


# What a module of a resource imports: a class of the same name gets a longer one.
_IMPORTED = frozenset(
    (
        *("Any", "AsyncResource", "BinaryBody", "Callable", "CookieParameter", "Decimal"),
        *("FileContent", "FileTypes", "FormBody", "FormEncoding", "HeaderParameter", "Headers"),
        *("JsonBody", "Literal", "Mapping", "MultipartBody", "Never", "NotGiven", "Operation"),
        *("PathVariable", "Query", "QueryParameter", "RequestOptions", "ResponseCase", "Sequence"),
        *("SyncResource", "TextBody", "TimeoutTypes", "UUID", "UnsetType"),
    )
)


def class_name(resource: Resource) -> str:
    """The class of a resource."""
    name = resource.name.class_name
    return f"{name}Resource" if name in _IMPORTED or f"Async{name}" in _IMPORTED else name


def _class_names(name: str, *, has_methods: bool) -> tuple[str, ...]:
    names = (name, f"Async{name}")
    if not has_methods:
        return names
    return (
        *names,
        f"{name}WithRawResponse",
        f"Async{name}WithRawResponse",
        f"{name}WithStreamingResponse",
        f"Async{name}WithStreamingResponse",
    )


_OPTION_TYPES = frozenset(
    Import(_VALUES, name) for name in ("Headers", "NotGiven", "Query", "TimeoutTypes")
)
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5XX": "InternalServerError",
}
_SERVER_ERROR = re.compile(r"5\d\d")


def _method_docstring(method: Method, signature: Signature, returned: TypeExpr) -> Code:
    operation = method.operation
    parts = [operation.summary or "", operation.description or ""]
    if parts[0].strip() and parts[0].strip().rstrip(".") == parts[1].strip().rstrip("."):
        parts.pop()
    if operation.deprecated:
        parts.append("Deprecated.")
    text = (
        "\n\n".join(part for part in parts if part.strip()) or f"{in_words(pascal(method.name))}."
    )
    sections: list[Section] = []
    entries = tuple(
        (item.name, item.text or f"{in_words(pascal(item.name))}.") for item in signature.parameters
    )
    sections.append(Section("Args", (*entries, *_OPTIONS)))
    answered = _answered(operation)
    if returned.code != NONE.code and answered:
        sections.append(Section("Returns", (("", answered),)))
    raised = _raised(operation)
    if raised:
        sections.append(Section("Raises", raised))
    return docstring(text, indent=_DEPTH, sections=sections)


_OPTIONS = (
    ("extra_headers", "Headers to send as well; `None` removes one."),
    ("extra_query", "Query parameters to send as well."),
    ("extra_body", "Properties to send as well, or a body to send instead."),
    ("timeout", "Seconds, or a `Timeout`, in place of the client's."),
)


def _answered(operation: api.Operation) -> str:
    for response in operation.responses:
        if status_text(response.status)[0] in "2d":
            return first_paragraph(response.description)
    return ""


def _raised(operation: api.Operation) -> tuple[tuple[str, str], ...]:
    """Documented failures by exception; one that many statuses share is said once."""
    by_text: dict[str, dict[str, None]] = {}
    for response in operation.responses:
        status = status_text(response.status)
        text = first_paragraph(response.description)
        if status[0] not in "45" or not text:
            continue
        name = "5XX" if _SERVER_ERROR.fullmatch(status) else status
        by_text.setdefault(text, {})[_ERRORS.get(name, "APIStatusError")] = None
    found: dict[str, str] = {}
    for text, names in by_text.items():
        for name in names if len(names) == 1 else ("APIStatusError",):
            found[name] = f"{found[name]} {text}" if name in found else text
    return tuple(found.items())
