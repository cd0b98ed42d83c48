"""Resources: operations as data, and the classes whose methods call them.

Longer than most modules: whatever a method can be made from (an operation, a page, a shortcut, a
waiter, a download, a recipe) meets here in its synchronous, asynchronous, raw and streaming forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.prose import DEFAULT_WIDTH
from specpress.emit.views.docs import first_paragraph, in_words
from specpress.emit.views.methods import downloading
from specpress.emit.views.methods.docstrings import (
    download_docstring,
    method_docstring,
    recipe_docstring,
    shortcut_docstring,
    waiter_docstring,
)
from specpress.emit.views.methods.operations import (
    TYPES,
    ConstantView,
    Facts,
    OperationSpeller,
    in_types,
    operation_name,
)
from specpress.emit.views.methods.recipes import entries, findings, found_type
from specpress.emit.views.methods.waiting import waiters
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import (
    NONE,
    UNSET_TYPE,
    Output,
    TypeExpr,
    imported,
    subscript,
    union,
)
from specpress.emit.views.python.imports import Import, ModulePath, block
from specpress.emit.views.types.items import listed, tuple_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.emit.views.methods.answers import Answer
    from specpress.emit.views.methods.downloading import Downloading
    from specpress.emit.views.methods.methods import Method, Resource
    from specpress.emit.views.methods.paging import Paged
    from specpress.emit.views.methods.recipes import Finding
    from specpress.emit.views.methods.signatures import Parameter, Signature, Signatures
    from specpress.emit.views.methods.waiting import Waiting
    from specpress.emit.views.scope import Scope
    from specpress.emit.views.types.inputs import Inputs
    from specpress.emit.views.types.validators import Requests
    from specpress.ir.features import Features, Shortcut
    from specpress.ir.types import Named

_NO_PREFIX = Code()
_ROOM = DEFAULT_WIDTH - 8  # for a parameter, which stands two levels deep


_OPTIONS = Code(
    "extra_headers: Headers | None = None, extra_query: Query | None = None,"
    " extra_body: object = None, timeout: TimeoutTypes | NotGiven = NOT_GIVEN"
)
_PASSED = Code("RequestOptions(extra_headers, extra_query, extra_body, timeout)")


class MethodView(msgspec.Struct, frozen=True, kw_only=True):
    """A method; ``parameters`` and then ``options`` follow ``self``.

    ``values`` are the arguments that it hands on: a tuple, or entries of a dict if ``is_named``.
    ``passed`` is what else it hands on.
    ``constant`` is what it hands to the runtime; ``define`` and ``call`` tell the synchronous one
    from its twin. ``is_wrapped``: it has a raw and a streaming view.
    """

    define: Code
    call: Code

    name: Code
    constant: Code
    parameters: Code
    returns: Code
    docstring: Code
    values: Code
    is_named: bool = True
    options: Code = _OPTIONS
    passed: Code = _PASSED
    is_wrapped: bool = True


class ChildView(msgspec.Struct, frozen=True, kw_only=True):
    """A resource below another one. ``cls`` as the parent refers to it."""

    name: Code
    cls: Code
    docstring: Code


class SideView(msgspec.Struct, frozen=True, kw_only=True):
    """A resource's class, synchronous or asynchronous."""

    name: Code
    base: Code
    raw_name: Code
    streaming_name: Code
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


class WrapperView(msgspec.Struct, frozen=True, kw_only=True):
    """A class with a resource's methods as ``function`` wraps them."""

    name: Code
    resource: Code
    function: Code
    docstring: Code


class ResourceView(msgspec.Struct, frozen=True, kw_only=True):
    """A module with a resource."""

    docstring: Code
    imports: Code
    type_imports: Code
    exports: Code
    class_docstring: Code
    sides: tuple[SideView, ...]
    wrappers: tuple[WrapperView, ...]
    constants: tuple[ConstantView, ...]
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
        features: Features,
        paged: Mapping[str, Paged],
    ) -> None:
        self._scope = scope
        self._root = root
        self.features = features
        self.paged = paged
        self._inputs = inputs
        self._requests = requests
        self._signatures = signatures
        self._answers = answers
        self._children: dict[tuple[str, ...], list[Resource]] = {}
        for resource in scope.resources:
            self._children.setdefault(resource.name.path[:-1], []).append(resource)
        self._names = {item.name.path: item.name.module for item in scope.resources}

    @property
    def top(self) -> tuple[Resource, ...]:
        """The resources that hang on the client itself."""
        return tuple(self._children.get((), ()))

    def module_of(self, resource: Resource) -> ModulePath:
        """A resource's module: a package where it has resources below it."""
        path = resource.name.path
        parts = [self._names[path[: depth + 1]] for depth in range(len(path))]
        return ModulePath(".".join(("resources", *parts)), is_package=path in self._children)

    def pages(self) -> Iterator[Page]:
        """Every module with a resource."""
        return map(self._page, self._scope.resources)

    def _page(self, resource: Resource) -> Page:
        here = self.module_of(resource)
        module = _Module(self, resource)
        constants = tuple(module.constants())
        methods = tuple(module.methods())
        children = self._children.get(resource.name.path, ())
        for child in children:
            path = f".{self.module_of(child).path}"
            module.imports |= {Import(path, name) for name in _twins(class_name(child))}
        bases = _bases(method for method, _ in methods)
        module.imports |= {Import(path, base) for path, base in bases[0] + bases[1]}
        wrappers = _wrappers(resource) if methods else ()
        names = [*_twins(class_name(resource)), *(wrapper.name for wrapper in wrappers)]
        view = ResourceView(
            docstring=docstring(f"`client.{resource.path}`."),
            imports=block(module.needed() | _always(bool(methods), bool(children)), here),
            type_imports=block(module.typing() if methods else (), here, is_indented=True),
            exports=listed(sorted(names)),
            class_docstring=docstring(self._about(resource), indent=4),
            sides=_sides(class_name(resource), bases, self._child_views(children), methods),
            wrappers=wrappers,
            constants=constants,
            methods=tuple(method for method, _ in methods if method.is_wrapped),
        )
        return Page(
            path=f"{self._root}/{here.file}",
            template="package/resource.py.jinja",
            kind=Kind.RESOURCE,
            view=view,
        )

    def top_views(self, prefix: Code) -> tuple[tuple[ChildView, ...], tuple[ChildView, ...]]:
        """The client's own resources, for both clients; ``prefix`` leads to their classes."""
        return self._child_views(self.top, prefix)

    def _child_views(
        self, children: Iterable[Resource], prefix: Code = _NO_PREFIX
    ) -> tuple[tuple[ChildView, ...], tuple[ChildView, ...]]:
        views = [
            [
                ChildView(
                    name=ident(child.name.path[-1]),
                    cls=prefix + ident(name),
                    docstring=docstring(first_paragraph(self._about(child)), indent=8),
                )
                for name in _twins(class_name(child))
            ]
            for child in children
        ]
        return tuple(view for view, _ in views), tuple(view for _, view in views)

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
    def facts(self) -> Facts:
        """What the modules look things up in."""
        return Facts(
            self._scope,
            self._inputs,
            self._requests,
            self._signatures,
            self._answers,
        )


class _Module:
    """A resource's module while it is being put together."""

    def __init__(self, maker: Resources, resource: Resource) -> None:
        self._facts = maker.facts
        self._features = maker.features
        self._paged = maker.paged
        self._waiting = tuple(waiters(self._facts, resource, maker.features))
        self._downloads = tuple(downloading.downloads(self._facts, resource, maker.features))
        self._findings = tuple(findings(self._facts, resource, maker.features))
        self._resource = resource
        self.imports: set[Import] = set()
        self.type_imports: set[Import] = set()
        scope = self._facts.scope
        self._input = self._facts.inputs.spell(in_types)

        def named(ref: Named) -> TypeExpr:
            name = scope.class_name(ref.target)
            return NONE if scope.is_null(ref) else in_types("", name)

        self._output = Output(named, lambda _: None)
        self.operations = OperationSpeller(self._facts, self._output)

    def constants(self) -> Iterator[ConstantView]:
        """What the methods hand to the runtime: their operations, and how these have pages."""
        for method in self._resource.methods:
            returned = self._returned(method).code
            yield self.operations.operation(self._resource, method, returned)
            if method.operation.key in self._paged:
                yield self._pages(self._paged[method.operation.key], method)
        for waiting in self._waiting:
            self.imports |= {Import(runtime.WAITING, "Waiter")}
            yield ConstantView(
                name=waiting.constant,
                type=fill("Waiter[{type}]", type=self._subject(waiting).code),
                function=Code("Waiter"),
                arguments=waiting.arguments(),
            )
        for found in self._downloads:
            self.imports |= {Import(runtime.DOWNLOAD, "Download")}
            subject = self._output(found.subject_type)
            self._use_type(subject)
            yield ConstantView(
                name=found.constant,
                type=fill("Download[{type}]", type=subject.code),
                function=Code("Download"),
                arguments=found.arguments(),
            )
        for finding in self._findings:
            yield from self._recipe_constants(finding)

    def _recipe_constants(self, finding: Finding) -> Iterator[ConstantView]:
        found, done = self._returned(finding.find), self._returned(finding.second)
        if not finding.is_near:
            view = self.operations.operation(finding.home, finding.find, found.code)
            yield msgspec.structs.replace(view, name=finding.find_constant)
        types = (done,) if finding.is_acting else (found_type(found), done)
        self.imports.add(Import(runtime.RECIPES, finding.kind))
        yield ConstantView(
            name=finding.constant,
            type=subscript(TypeExpr(ident(finding.kind)), types).code,
            function=ident(finding.kind),
            arguments=finding.arguments(),
        )

    def _pages(self, paged: Paged, method: Method) -> ConstantView:
        self.imports |= {TYPES, Import(runtime.PAGINATION, "Pages")}
        pattern = "Pages[types.{page}, types.{twin}]"
        return ConstantView(
            name=pages_name(method),
            type=fill(pattern, page=ident(paged.page), twin=ident(paged.async_page)),
            function=Code("Pages"),
            arguments=paged.arguments(operation_name(method)),
        )

    def methods(self) -> Iterator[tuple[MethodView, MethodView]]:
        """A method for each operation, then what the config adds; each with its twin."""
        for method in self._resource.methods:
            paged = self._paged.get(method.operation.key)
            view = self._method(method)
            yield self._twins(view, method) if paged is None else self._paging(view, paged, method)
        by_operation = {method.operation.key: method for method in self._resource.methods}
        for shortcut in self._features.shortcuts:
            if shortcut.operation in by_operation:
                method = by_operation[shortcut.operation]
                yield self._twins(self._shortcut(shortcut, method), method)
        for waiting in self._waiting:
            yield _with_twin(self._wait(waiting))
        for found in self._downloads:
            yield _with_twin(self._download(found))
        for finding in self._findings:
            yield _with_twin(self._recipe(finding))

    def _subject(self, waiting: Waiting) -> TypeExpr:
        subject = self._output(waiting.subject_type)
        self._use_type(subject)
        return subject

    def _wait(self, waiting: Waiting) -> MethodView:
        """A method that asks its operation again and again."""
        signature = self._facts.signatures.of(waiting.method)
        self.imports.add(Import(runtime.WAITING, "Patience"))
        return MethodView(
            define=Code("def"),
            call=Code("self._wait"),
            name=ident(waiting.said.name),
            constant=waiting.constant,
            parameters=self._parameters(signature),
            returns=self._subject(waiting).code,
            docstring=waiter_docstring(waiting, signature),
            values=join(", ", (_value(item, ident(item.name)) for item in signature.parameters)),
            options=waiting.options(),
            passed=waiting.passed(),
            is_wrapped=False,
        )

    def _download(self, found: Downloading) -> MethodView:
        """A method that fetches a file."""
        self.type_imports |= {
            Import("pathlib", "Path"),
            Import(runtime.DOWNLOAD, "Progress"),
            Import(runtime.DOWNLOAD, "Target"),
        }
        return MethodView(
            define=Code("def"),
            call=Code("self._download"),
            name=ident(found.said.name),
            constant=found.constant,
            parameters=self._parameters(found.signature),
            returns=Code("Path"),
            docstring=download_docstring(found),
            values=join(
                ", ", (_value(item, ident(item.name)) for item in found.signature.parameters)
            ),
            options=downloading.OPTIONS,
            passed=downloading.PASSED,
            is_wrapped=False,
        )

    def _recipe(self, finding: Finding) -> MethodView:
        """A method that calls one operation, and another one if that is called for."""
        otherwise = NONE if finding.is_acting else found_type(self._returned(finding.find))
        return MethodView(
            define=Code("def"),
            call=Code("self._follow"),
            name=ident(finding.said.name),
            constant=finding.constant,
            parameters=self._parameters(finding.signature),
            returns=union((self._returned(finding.second), otherwise)).code,
            docstring=recipe_docstring(finding),
            values=entries(finding.finding),
            passed=finding.passed(),
            is_wrapped=False,
        )

    def _paging(
        self, view: MethodView, paged: Paged, method: Method
    ) -> tuple[MethodView, MethodView]:
        pager = imported(runtime.PAGINATION, "AsyncPager")
        item = self._output(paged.item)
        returned = subscript(pager, (in_types("", paged.async_page), item))
        self._use_type(returned)
        plain = msgspec.structs.replace(
            view,
            constant=pages_name(method),
            call=Code("self._page"),
            returns=in_types("", paged.page).code,
        )
        call = Code("self._pager")
        return plain, msgspec.structs.replace(plain, call=call, returns=returned.code)

    def _twins(self, view: MethodView, method: Method) -> tuple[MethodView, MethodView]:
        """A method and its asynchronous twin; of a stream each has its own class."""
        answer = self._facts.answers[method.operation.key]
        if answer.stream is None:
            return _with_twin(view)
        items = self._returned(method)
        plain, twin = answer.returned(items), answer.returned(items, is_async=True)
        self._use_type(plain)
        self._use_type(twin)
        call = Code("self._events" if answer.stream == "EventStream" else "self._stream")
        view, other = _with_twin(msgspec.structs.replace(view, call=call))
        return (
            msgspec.structs.replace(view, returns=plain.code),
            msgspec.structs.replace(other, returns=twin.code),
        )

    def _method(self, method: Method) -> MethodView:
        every, fixed = self._facts.signatures.of(method), method.fixed
        signature = every.without(fixed)
        returned = self._returned(method)
        return MethodView(
            define=Code("def"),
            call=Code("self._call"),
            name=ident(method.name),
            constant=operation_name(method),
            parameters=self._parameters(signature),
            returns=returned.code,
            docstring=method_docstring(method, signature, returned, self._refused(method)),
            values=_values(every, fixed),
            is_named=False,
        )

    def _shortcut(self, shortcut: Shortcut, method: Method) -> MethodView:
        """A method like another one, without the arguments that are decided."""
        every = self._facts.signatures.of(method)
        fixed = {**dict(shortcut.arguments), **method.fixed}
        signature = every.without(fixed)
        returned = self._returned(method)
        return MethodView(
            define=Code("def"),
            call=Code("self._call"),
            name=ident(shortcut.name),
            constant=operation_name(method),
            parameters=self._parameters(signature),
            returns=returned.code,
            docstring=shortcut_docstring(shortcut, method, every, returned, self._refused(method)),
            values=_values(every, fixed),
            is_named=False,
        )

    def _returned(self, method: Method) -> TypeExpr:
        answer = self._facts.answers[method.operation.key]
        returned = union(answer.types(self._output, lambda name: in_types("", name)))
        self._use_type(returned)
        return returned

    def _refused(self, method: Method) -> dict[str, str]:
        """The types of refusals' bodies as docstrings have them, by status."""
        found: dict[str, list[str]] = {}
        for case in self._facts.answers[method.operation.key].failures:
            if case.type is not None:
                found.setdefault(case.status, []).append(self._output(case.type).code)
        return {status: "` or `".join(held) for status, held in found.items()}

    def _parameters(self, signature: Signature) -> Code:
        return join(
            ", ",
            (
                *(self._parameter(item) for item in signature.positional),
                Code("*"),
                *(self._parameter(item) for item in signature.keywords),
            ),
        )

    def typing(self) -> set[Import]:
        """The imports that only type checkers need."""
        return (self.type_imports | _OPTION_TYPES) - self.needed()

    def needed(self) -> set[Import]:
        """The imports that the module cannot be loaded without."""
        return self.imports | self.operations.imports

    def _use_type(self, expression: TypeExpr) -> None:
        # ``types`` is there at run time anyway, for the operations.
        for item in expression.imports:
            (self.imports if item == TYPES else self.type_imports).add(item)

    def _parameter(self, parameter: Parameter) -> Code:
        expression = parameter.type(self._input)
        default = Code()
        if parameter.is_held:
            expression = union((expression, NONE))
            default = Code(" = None")
        elif not parameter.is_required:
            expression = union((expression, UNSET_TYPE))
            self.imports.add(Import(runtime.OPTIONS, "UNSET"))
            default = Code(" = UNSET")
        self._use_type(expression)
        name, kind = ident(parameter.name), expression.code
        # Formatters break a long union differently unless it stands in parentheses.
        if expression.parts and len(f"{name}: {kind}{default},") > _ROOM:
            kind = fill("({kind})", kind=kind)
        return fill("{name}: {kind}{default}", name=name, kind=kind, default=default)


def pages_name(method: Method) -> Code:
    """The constant that says how a method's answers are pages."""
    return operation_name(method) + Code("__PAGES")  # "list_pages" may be a method, too


def _with_twin(view: MethodView) -> tuple[MethodView, MethodView]:
    define, call = Code("async def"), Code("await ") + view.call
    return view, msgspec.structs.replace(view, define=define, call=call)


def _value(item: Parameter, value: Code) -> Code:
    """An entry of the arguments that a method passes on."""
    return fill("{key}: {value}", key=py(item.name), value=value)


def _values(every: Signature, fixed: Mapping[str, object]) -> Code:
    """All arguments in order; some are decided, by wire name."""
    return tuple_of(
        py(fixed[item.wire]) if item.wire in fixed else ident(item.name)
        for item in every.parameters
    )


def _always(has_methods: bool, has_children: bool) -> set[Import]:  # noqa: FBT001 - two facts
    found = {
        Import("__future__", "annotations"),
        Import("functools", "cached_property"),
    }
    if has_methods:
        found |= {
            Import(runtime.RESOURCE, n) for n in ("raw", "async_raw", "streamed", "async_streamed")
        }
        found |= {
            Import("typing", "TYPE_CHECKING"),
            Import(runtime.OPERATION, "Operation"),
            Import(runtime.OPTIONS, "NOT_GIVEN"),
            Import(runtime.OPTIONS, "RequestOptions"),
        }
    elif not has_children:
        found.discard(Import("functools", "cached_property"))
    return found


_SIDES = ("Sync", "Async")

# What a module of a resource imports: a class of the same name gets a longer one.
_IMPORTED = frozenset(
    (
        *("Any", "AsyncPager", "AsyncResource", "BinaryBody", "Callable", "CookieParameter"),
        *("Decimal", "FileContent", "FileTypes", "FormBody", "FormEncoding", "HeaderParameter"),
        *("Headers", "JsonBody", "Literal", "Mapping", "MultipartBody", "Never", "NotGiven"),
        *("Operation", "Pages", "PathVariable", "Query", "QueryParameter", "RequestOptions"),
        *("ResponseCase", "Sequence", "SyncResource", "TextBody", "TimeoutTypes", "UUID"),
        *("UnsetType", "Patience", "Waiter", "Download", "Path", "Progress", "Target"),
        *("Stream", "EventStream", "ServerSentEvent", "Failure"),
        *("FindThenAct", "FindOrCreate", "StreamedCase"),
        *(f"{side}{kind}Resource" for kind, _ in runtime.RESOURCES.values() for side in _SIDES),
    )
)


def class_name(resource: Resource) -> str:
    """The class of a resource."""
    name = resource.name.class_name
    return f"{name}Resource" if name in _IMPORTED or f"Async{name}" in _IMPORTED else name


def _twins(name: str) -> tuple[str, str]:
    """A class and its asynchronous twin."""
    return name, f"Async{name}"


_Bases: TypeAlias = "list[tuple[str, str]]"


def _bases(methods: Iterable[MethodView]) -> tuple[_Bases, _Bases]:
    """The base classes that have what methods call, and their modules, for both classes."""
    calls = {str(method.call).removeprefix("self.") for method in methods}
    found = dict(runtime.RESOURCES[call] for call in sorted(calls & runtime.RESOURCES.keys()))
    every = sorted(found.items()) or [("", runtime.RESOURCE)]
    return (
        [(module, f"Sync{kind}Resource") for kind, module in every],
        [(module, f"Async{kind}Resource") for kind, module in every],
    )


def _sides(
    name: str,
    bases: tuple[_Bases, _Bases],
    children: tuple[tuple[ChildView, ...], tuple[ChildView, ...]],
    methods: tuple[tuple[MethodView, MethodView], ...],
) -> tuple[SideView, ...]:
    return tuple(
        SideView(
            name=ident(own),
            base=join(", ", (ident(base) for _, base in bases[side])),
            raw_name=ident(f"{own}WithRawResponse"),
            streaming_name=ident(f"{own}WithStreamingResponse"),
            children=children[side],
            methods=tuple(pair[side] for pair in methods),
        )
        for side, own in enumerate(_twins(name))
    )


def _wrappers(resource: Resource) -> tuple[WrapperView, ...]:
    what = in_words(resource.name.class_name).lower()
    raw = docstring(f"The methods of {what}, answering whole responses.", indent=4)
    text = f"The methods of {what}, answering responses whose body is not read yet."
    streaming = docstring(text, indent=4)
    name, twin = _twins(class_name(resource))
    rows = (
        (name, "WithRawResponse", Code("raw"), raw),
        (twin, "WithRawResponse", Code("async_raw"), raw),
        (name, "WithStreamingResponse", Code("streamed"), streaming),
        (twin, "WithStreamingResponse", Code("async_streamed"), streaming),
    )
    return tuple(
        WrapperView(
            name=ident(f"{own}{ending}"), resource=ident(own), function=function, docstring=text_
        )
        for own, ending, function, text_ in rows
    )


_OPTION_TYPES = frozenset(
    Import(runtime.OPTIONS, name) for name in ("Headers", "NotGiven", "Query", "TimeoutTypes")
)
