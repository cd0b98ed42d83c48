"""The package around the types and resources: lazy packages, exceptions, version."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.methods.resources import class_name
from specpress.emit.views.operations.credentials import flows
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import, ModulePath, block, exported_key, relative
from specpress.emit.views.python.literals import entries, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.emit.views.methods.resources import Resources
    from specpress.emit.views.scope.methods import Resource
    from specpress.emit.views.scope.scope import Scope


NOTHING: Mapping[str, str] = MappingProxyType({})


class LazyView(msgspec.Struct, frozen=True, kw_only=True):
    """A package that imports its parts when they are asked for.

    ``sources`` are dict entries, as are ``old_names`` (old name, new name); ``names`` is a further
    argument or nothing.
    """

    docstring: Code
    runtime: Code
    imports: Code
    exports: Code
    sources: Code
    names: Code
    old_names: Code


class PlainView(msgspec.Struct, frozen=True, kw_only=True):
    """A file with one thing to fill in."""

    content: Code


class MainView(msgspec.Struct, frozen=True, kw_only=True):
    """What is run by ``python -m``: one call of the runtime."""

    package: Code
    runtime: Code
    arguments: Code


class ExceptionsView(msgspec.Struct, frozen=True, kw_only=True):
    """The exceptions' module: re-exports, and the client's own name for their base."""

    imports: Code
    exports: Code
    name: Code


EXCEPTIONS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "CredentialError",
    "Deviation",
    "DeviationWarning",
    "DownloadError",
    "ErrorDetail",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestValidationError",
    "UnprocessableEntityError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
)
VALUES = ("NOT_GIVEN", "UNSET", "NotGiven", "Timeout", "UnsetType")
RESPONSES = ("APIResponse", "AsyncAPIResponse")
HTTP_CLIENTS = ("AiohttpClient",)
PROGRESS = ("ProgressBar",)
STREAMS = ("AsyncEventStream", "AsyncStream", "EventStream", "ServerSentEvent", "Stream")


def exceptions(scope: Scope) -> tuple[str, ...]:
    """What the client can raise, and what it tells of."""
    return (*EXCEPTIONS, "TokenError") if flows(scope) else EXCEPTIONS


def error_name(scope: Scope) -> str:
    """The client's own name for the base of its exceptions."""
    name = f"{scope.names.client}Error"
    return f"{scope.names.client}BaseError" if name in exceptions(scope) else name


def pages(
    scope: Scope,
    root: str,
    *,
    types: Mapping[str, str],
    validators: Mapping[str, str],
    resources: Resources,
) -> tuple[Page, ...]:
    """Everything around the types and resources.

    Args:
        scope: The run's facts.
        root: The package's folder.
        types: Public type → module.
        validators: Validator → module.
        resources: The resources' maker.
    """
    return (
        _root(scope, root, resources),
        _exceptions(scope, root),
        _plain(
            root,
            "_version.py",
            "package/version.py.jinja",
            Kind.VERSION,
            py(scope.settings.package.version),
        ),
        _main(scope, root),
        *_types(scope, root, types),
        *_requests(scope, root, validators),
        _resources(root, resources),
    )


def _plain(root: str, path: str, template: str, kind: Kind, content: Code) -> Page:
    return Page(
        path=f"{root}/{path}", template=template, kind=kind, view=PlainView(content=content)
    )


def _lazy(  # noqa: PLR0913 - what a package may have, each of them few have
    root: str,
    here: ModulePath,
    text: str,
    sources: Mapping[str, str],
    old_names: Mapping[str, str] = NOTHING,
    *,
    error: str = "",
) -> Page:
    """A lazy package.

    Args:
        root: The package's folder.
        here: Where it is.
        text: Its docstring.
        sources: Name → module from the root; itself for a module of its own.
        old_names: Old → new name; it has those whose new names it has.
        error: What the base of all exceptions is called here; empty where it is not here.
    """
    if not sources:
        return _plain(root, here.file, "package/docstring.py.jinja", Kind.PACKAGE, docstring(text))
    own = f"{here.path}." if here.path else ""
    imports: list[Import] = []
    pairs: list[Code] = []
    names = sorted(sources, key=exported_key)
    for name in names:
        module = sources[name]
        if module == f"{own}{name}":
            imports.append(Import(f".{here.path}", name))
            pairs.append(fill('{name}: ""', name=py(name)))
            continue
        imports.append(Import(f".{module}", name))
        pairs.append(fill("{name}: {source}", name=py(name), source=py(_below(here.path, module))))
    old = {name: new for name, new in sorted(old_names.items()) if new in sources}
    imports += [Import(f".{sources[new]}", name) for name, new in old.items()]
    view = LazyView(
        docstring=docstring(text),
        runtime=relative(runtime.RENAMED if old else runtime.LAZY, here),
        imports=block(imports, here, is_indented=True),
        exports=listed(sorted((*names, *old), key=exported_key)),
        sources=join(", ", pairs),
        names=fill(", {names}", names=py({"ClientError": error})) if error else Code(),
        old_names=entries((name, py(new)) for name, new in old.items()),
    )
    return Page(
        path=f"{root}/{here.file}",
        template="package/lazy_package.py.jinja",
        kind=Kind.PACKAGE,
        view=view,
    )


def _below(package: str, module: str) -> str:
    """A module relative to a package, as ``exports`` takes it: one dot less than an import has."""
    ours = package.split(".") if package else []
    theirs = module.split(".")
    common = 0
    while common < min(len(ours), len(theirs)) and ours[common] == theirs[common]:
        common += 1
    return "." * (len(ours) - common) + ".".join(theirs[common:])


def _root(scope: Scope, root: str, resources: Resources) -> Page:
    names = scope.names
    has_streams = any(answer.stream for answer in resources.facts.answers.values())
    has_downloads = bool(resources.facts.features.downloads)
    sources = {
        **dict.fromkeys(STREAMS if has_streams else (), runtime.STREAMS[1:]),
        **dict.fromkeys(PROGRESS if has_downloads else (), runtime.PROGRESS[1:]),
        names.client: "_client",
        names.async_client: "_client",
        error_name(scope): "_exceptions",
        **dict.fromkeys(exceptions(scope), "_exceptions"),
        **dict.fromkeys(VALUES, runtime.OPTIONS[1:]),
        **dict.fromkeys(RESPONSES, runtime.RESPONSE[1:]),
        **dict.fromkeys(HTTP_CLIENTS, runtime.TRANSPORT[1:]),
        "__version__": "_version",
        "types": "types",
    }
    title = scope.api.title
    text = f"Unofficial client of {title}.\n\nParts are imported when they are first used."
    here = ModulePath("", is_package=True)
    return _lazy(root, here, text, sources, error=error_name(scope))


def _exceptions(scope: Scope, root: str) -> Page:
    here = ModulePath("_exceptions")
    own = error_name(scope)
    view = ExceptionsView(
        imports=block((Import(runtime.EXCEPTIONS, name) for name in exceptions(scope)), here),
        exports=listed(sorted((own, *exceptions(scope)), key=exported_key)),
        name=ident(own),
    )
    return Page(
        path=f"{root}/{here.file}",
        template="package/exceptions.py.jinja",
        kind=Kind.EXCEPTIONS,
        view=view,
    )


def _main(scope: Scope, root: str) -> Page:
    said, here = scope.settings.package, ModulePath("__main__")
    arguments = (
        py(said.name),
        py(said.distribution),
        Code("__version__"),
        py((scope.names.client, scope.names.async_client)),
        py(dict(said.urls)),
    )
    view = MainView(
        package=ident(said.name),
        runtime=relative(runtime.ABOUT, here),
        arguments=join(", ", arguments),
    )
    return Page(
        path=f"{root}/{here.file}", template="package/main.py.jinja", kind=Kind.MAIN, view=view
    )


def _types(scope: Scope, root: str, types: Mapping[str, str]) -> Iterable[Page]:
    by_module: dict[str, list[str]] = {}
    for name, module in types.items():
        by_module.setdefault(module, []).append(name)
    tops: dict[str, dict[str, str]] = {}
    for resource in scope.resources:
        top = resource.stem.partition(".")[0]
        found = tops.setdefault(top, {})
        for module in (f"types.{resource.stem}", f"types.{resource.stem}_params"):
            found |= dict.fromkeys(by_module.get(module, ()), module)
        found |= _named(scope, resource, types)
        before = scope.names.modules.get(f"types.{top}", ())
        found |= {name: types[name] for name in before if name in types}
    tops = {top: found for top, found in tops.items() if found}
    every = dict(types) | {top: f"types.{top}" for top in tops}
    old = scope.names.old_types
    scope.report_missing(types)
    yield _lazy(root, ModulePath("types", is_package=True), "All public types.", every, old)
    for top, found in tops.items():
        here = ModulePath(f"types.{top}", is_package=True)
        yield _lazy(root, here, f"Public types of `client.{top}`.", found, old)
    if any(module.startswith("types._shared.") for module in types.values()):
        text = docstring("Types used in several places.")
        yield _plain(
            root, "types/_shared/__init__.py", "package/docstring.py.jinja", Kind.PACKAGE, text
        )


def _named(scope: Scope, resource: Resource, types: Mapping[str, str]) -> dict[str, str]:
    """What a resource's methods take or answer, wherever it lives."""
    names: list[str] = []
    for pointer in scope.layout.named_by(resource):
        names.append(scope.names.class_name(pointer))
        if pointer in scope.layout.inputs.module_of:
            names.append(scope.names.input_name(pointer))
    return {name: types[name] for name in names if name in types}


def _requests(scope: Scope, root: str, validators: Mapping[str, str]) -> Iterable[Page]:
    here = ModulePath("_requests", is_package=True)
    text = "What arguments are checked against before anything is sent."
    yield _lazy(root, here, text, validators)
    inner = docstring("Rules for arguments.")
    stems = dict.fromkeys(
        module.partition(".")[0]
        for module in (
            *(item.stem for item in scope.resources if item.methods),
            *scope.layout.inputs.members,
        )
    )
    for top in stems:
        path = f"_requests/{top}/__init__.py"
        yield _plain(root, path, "package/docstring.py.jinja", Kind.PACKAGE, inner)


def _resources(root: str, resources: Resources) -> Page:
    sources: dict[str, str] = {}
    for resource in resources.top:
        module = resources.module_of(resource).path
        sources[class_name(resource)] = module
        sources[f"Async{class_name(resource)}"] = module
    here = ModulePath("resources", is_package=True)
    return _lazy(root, here, "The resources of the client.", sources)
