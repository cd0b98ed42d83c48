"""The config that ``init`` writes: what a document shows, as settings to take up or to delete."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from specpress.config import Config
from specpress.config.catalog import Catalog
from specpress.config.model import CredentialPart
from specpress.diagnostics import Diagnostics
from specpress.ir.api import ContentKind, Location
from specpress.ir.types import Enum, ListOf, Struct
from specpress.naming import complete

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.config import Settings
    from specpress.ir.api import Api, Operation, Response
    from specpress.planning import Plan

__all__ = ["initial_config", "propose"]

_Entries: TypeAlias = "dict[str, object]"
_PAGE = re.compile(r"page(_?(no|num|number|index))?", re.IGNORECASE)
_SIZE = re.compile(r"(per_?page|page_?size|limit|size)", re.IGNORECASE)
_TOTAL = re.compile(r"(total(_?(count|items|results))?|count)", re.IGNORECASE)
_STATE = re.compile(r"(status|state|phase)", re.IGNORECASE)
_DONE = re.compile(r"(done|completed?|succeeded|success|finished|ready|uploaded)", re.IGNORECASE)
_FAILED = re.compile(r"(failed|failure|error(ed)?|cancell?ed|aborted|expired)", re.IGNORECASE)
_SECRET = re.compile(r".*(password|secret|private_?key|access_?key)", re.IGNORECASE)
_MOST = 5

_HEAD = """\
# How specpress presses a client out of {document}.
# A "#" without a blank behind it hides a setting that the document suggests: take it away to use
# the setting, or delete the line. `specpress schema` knows every key.
specpress: 1
document: {document_value}
output: {output}

# What the package is called; names are kept by the lock file that `specpress generate` writes.
package:
  name: {name}
#  distribution: {distribution}
#  version: {version}
#  license: "MIT"
"""


def initial_config(plan: Plan, api: Api, path: Path) -> str:
    """The text of a config that is to be written to a path, for what a plan presses without one."""
    settings = complete(
        plan.config,
        api,
        stem=plan.document.stem,
        package=plan.inputs.package,
        distribution=plan.inputs.distribution,
    )
    places = (plan.document, plan.out or path.parent / "client")
    document, output = (Path(os.path.relpath(each, path.parent)).as_posix() for each in places)
    return propose(api, settings, document=document, output=output)


def propose(api: Api, settings: Settings, *, document: str, output: str) -> str:
    """The text of a config.

    Args:
        api: What the document means.
        settings: What it comes to without a config.
        document: Where the document is, as seen from the config.
        output: Where the package goes, likewise.
    """
    package = settings.package
    head = _HEAD.format(
        document=" ".join(document.split()),
        document_value=json.dumps(document),
        output=json.dumps(output),
        name=package.name,
        distribution=json.dumps(package.distribution),
        version=json.dumps(package.version),
    )
    catalog = Catalog(api, Config(), Diagnostics())
    return head + "".join(
        f"\n# {text}\n{_hidden(key, entries)}"
        for key, text, entries in (
            (
                "credentials",
                "What callers authenticate with, the best first.",
                _credentials(settings),
            ),
            (
                "pagination",
                "Answers that are numbered pages, to be walked through.",
                _pages(api, catalog),
            ),
            ("waiters", "Methods that ask until something is over.", _waiters(api, catalog)),
            (
                "errors",
                "Where errors tell what went wrong, if the usual places are not it.",
                _errors(api, catalog),
            ),
            ("secrets", "Properties whose values are never shown.", _secrets(api)),
        )
        if entries
    )


def _hidden(key: str, entries: _Entries) -> str:
    lines = [
        f"#{key}:",
        *(f"#  {json.dumps(name)}: {json.dumps(value)}" for name, value in entries.items()),
    ]
    return "\n".join(lines) + "\n"


def _credentials(settings: Settings) -> _Entries:
    return {
        each.argument: {
            "scheme": each.scheme,
            **({} if each.part is CredentialPart.VALUE else {"part": each.part.value}),
            "env": each.env,
        }
        for each in settings.credentials
    }


def _pages(api: Api, catalog: Catalog) -> _Entries:
    found: _Entries = {}
    for operation in _reading(api):
        query = [each.name for each in operation.parameters if each.location is Location.QUERY]
        page = next((name for name in query if _PAGE.fullmatch(name)), None)
        fields = _fields(catalog, operation.responses, is_success=True)
        items = next((n for n, types in fields if any(isinstance(t, ListOf) for t in types)), None)
        if page is None or items is None:
            continue
        size = next((name for name in query if _SIZE.fullmatch(name)), None)
        deep = _within(catalog, fields)
        total = next((path for path, _ in deep if _TOTAL.fullmatch(path[-1])), None)
        said = {"page": page, "size": size, "items": [items], "total": total}
        found[operation.key] = {key: value for key, value in said.items() if value is not None}
    return dict(list(found.items())[:_MOST])


def _waiters(api: Api, catalog: Catalog) -> _Entries:
    found: _Entries = {}
    for operation in _reading(api):
        if not any(each.location is Location.PATH for each in operation.parameters):
            continue
        for path, types in _within(catalog, _fields(catalog, operation.responses, is_success=True)):
            values = [str(v.value) for t in types if isinstance(t, Enum) for v in t.values]
            until = [value for value in values if _DONE.fullmatch(value)]
            if _STATE.fullmatch(path[-1]) and until:
                fail = [value for value in values if _FAILED.fullmatch(value)]
                word = re.sub(r"\W", "_", until[0]).lower()
                said = {"operation": operation.key, "state": path, "until": until, "fail": fail}
                found.setdefault(f"wait_until_{word}", said)
    return dict(list(found.items())[:_MOST])


def _errors(api: Api, catalog: Catalog) -> _Entries:
    for operation in api.operations:
        fields = _fields(catalog, operation.responses, is_success=False)
        names = {name for name, _ in fields}
        shapes: list[_Entries] = [
            {"list" if any(isinstance(each, ListOf) for each in types) else "object": [name]}
            for name, types in fields
            if any(isinstance(each, ListOf | Struct) for each in types)
        ]
        root = {key: key for key in ("code", "message") if key in names}
        if root or shapes:
            return {"shapes": [*([dict(root)] if root else []), *shapes]}
    return {}


def _secrets(api: Api) -> _Entries:
    structs = (each for each in api.declarations.values() if isinstance(each, Struct))
    names = {
        field.name for each in structs for field in each.fields if _SECRET.fullmatch(field.name)
    }
    return {"fields": sorted(names)} if names else {}


def _reading(api: Api) -> Iterator[Operation]:
    return (each for each in api.operations if each.method == "GET" and each.variant_of is None)


def _fields(
    catalog: Catalog, responses: Iterable[Response], *, is_success: bool
) -> list[tuple[str, tuple[object, ...]]]:
    """The properties of the first JSON object among answers, each with what it can be."""
    for response in responses:
        for content in response.contents:
            if response.status.is_success is is_success and content.kind is ContentKind.JSON:
                for each in catalog.resolve(content.type):
                    if isinstance(each, Struct):
                        return [(field.name, catalog.resolve(field.type)) for field in each.fields]
    return []


def _within(
    catalog: Catalog, fields: list[tuple[str, tuple[object, ...]]]
) -> Iterator[tuple[list[str], tuple[object, ...]]]:
    """Properties by their paths: these, then those of the objects that they are."""
    yield from (([name], types) for name, types in fields)
    for name, types in fields:
        for each in types:
            if isinstance(each, Struct):
                yield from (([name, f.name], catalog.resolve(f.type)) for f in each.fields)
