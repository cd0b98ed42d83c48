"""Lowers what the config adds to the document: pages, waiters, shortcuts, downloads, secrets.

Every operation, parameter and property that the config names is looked up in the API; what is
not there is reported at its place in the config, and the statement is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.config.catalog import Catalog, Resolved
from specpress.config.check import check
from specpress.config.codes import DUPLICATE, UNFIT_PROPERTY, UNKNOWN_PARAMETER, UNKNOWN_VALUE
from specpress.config.kinds import describe, is_count, is_list, is_text, is_time
from specpress.config.suggest import suggestion
from specpress.ir.api import Api, Location
from specpress.ir.features import (
    NO_FEATURES,
    Download,
    Features,
    Pagination,
    Shortcut,
    Waiter,
)
from specpress.ir.types import Const, Enum, Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specpress.config import Config
    from specpress.config.model import (
        DownloadConfig,
        PaginationConfig,
        ReplayConfig,
        ShortcutConfig,
        WaiterConfig,
    )
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Operation
    from specpress.ir.types import Declaration, JsonScalar, TypeRef
    from specpress.pointer import Pointer


def apply_config(api: Api, config: Config, diagnostics: Diagnostics) -> Api:
    """Apply what the config says of single operations and properties: replay and secrets.

    Everything else that the config names (methods, credentials, pins ...) is checked here too.
    """
    catalog = Catalog(api, config, diagnostics)
    check(api, config, catalog, diagnostics)
    replays = {
        operation.key: (rule.replay, _asked(rule, catalog))
        for rule in config.replay
        if (operation := catalog.operation(rule.operation, rule.where)) is not None
    }
    secrets = frozenset(word.text for word in config.secrets.fields)
    return msgspec.structs.replace(
        api,
        operations=tuple(
            (
                msgspec.structs.replace(operation, replay=found[0], ask=found[1])
                if (found := replays.get(operation.stream_of or operation.key))
                else operation
            )
            for operation in api.operations
        ),
        declarations={
            pointer: _with_secrets(declaration, secrets)
            for pointer, declaration in api.declarations.items()
        },
    )


def lower_features(api: Api, config: Config, diagnostics: Diagnostics) -> Features:
    """Lower the config's pagination, waiters, shortcuts and downloads.

    Returns:
        Only statements that hold for the API; of the others, why is in the diagnostics.
    """
    reader = _Reader(api, config, diagnostics)
    reader.refuse_doubles((*config.waiters, *config.shortcuts, *config.downloads))
    pagination = _found(map(reader.pagination, config.pagination))
    waiters = _found(map(reader.waiter, config.waiters))
    shortcuts = _found(map(reader.shortcut, config.shortcuts))
    downloads = _found(map(reader.download, config.downloads))
    if not (pagination or waiters or shortcuts or downloads):
        return NO_FEATURES
    return Features(
        pagination=pagination,
        waiters=waiters,
        shortcuts=shortcuts,
        downloads=downloads,
        origins=(
            *((each.operation, each.where) for each in config.pagination),
            *((waiter.name, waiter.where) for waiter in config.waiters),
            *((shortcut.name, shortcut.where) for shortcut in config.shortcuts),
            *((download.name, download.where) for download in config.downloads),
        ),
    )


def _asked(rule: ReplayConfig, catalog: Catalog) -> str | None:
    """Return the key of the operation that tells whether another was carried out."""
    if rule.ask is None:
        return None
    operation = catalog.operation(rule.ask, rule.where / "ask")
    return None if operation is None else operation.key


def _with_secrets(declaration: Declaration, secrets: frozenset[str]) -> Declaration:
    if not isinstance(declaration, Struct) or secrets.isdisjoint(
        each.name for each in declaration.fields
    ):
        return declaration
    fields = tuple(
        msgspec.structs.replace(each, secret=True) if each.name in secrets else each
        for each in declaration.fields
    )
    return msgspec.structs.replace(declaration, fields=fields)


def _found(items: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(item for item in items if item is not None)


class _Reader:
    def __init__(self, api: Api, config: Config, diagnostics: Diagnostics) -> None:
        self._catalog = Catalog(api, config, diagnostics)
        self._diagnostics = diagnostics

    def refuse_doubles(
        self, named: Iterable[WaiterConfig | ShortcutConfig | DownloadConfig]
    ) -> None:
        """Report methods of the same name."""
        taken: dict[str, Pointer] = {}
        for each in named:
            if taken.setdefault(each.name, each.where) != each.where:
                other = taken[each.name].tokens[0]
                self._diagnostics.report(
                    DUPLICATE, each.where, what="method", name=each.name, other=other
                )

    def pagination(self, said: PaginationConfig) -> Pagination | None:
        """Pages of one operation."""
        operation = self._catalog.operation(said.operation, said.where)
        if operation is None:
            return None
        fits = (
            self._is_query(operation, said.page, said.where / "page"),
            said.size is None or self._is_query(operation, said.size, said.where / "size"),
            self._leads(operation, said.items, said.where / "items", "an array", is_list),
            self._leads(operation, said.total, said.where / "total", "a number", is_count),
        )
        if not all(fits):
            return None
        return Pagination(
            operation=operation.key,
            page=said.page,
            size=said.size,
            items=said.items,
            total=said.total,
            first_page=said.first_page,
        )

    def waiter(self, said: WaiterConfig) -> Waiter | None:
        """A method that waits."""
        operation = self._catalog.operation(said.operation, said.where / "operation")
        place = said.where / "state"
        if operation is None or not self._leads(operation, said.state, place, "text", is_text):
            return None
        kinds = self._catalog.follow(operation, said.state, place)
        values = [
            *((said.where / "until" / index, text) for index, text in enumerate(said.until)),
            *((said.where / "fail" / index, text) for index, text in enumerate(said.fail)),
        ]
        if not all(self._is_value(kinds, text, said.state[-1], at) for at, text in values):
            return None
        return Waiter(
            name=said.name,
            operation=operation.key,
            state=said.state,
            until=said.until,
            fail=said.fail,
            interval=said.interval,
            max_interval=said.max_interval,
            timeout=said.timeout,
        )

    def shortcut(self, said: ShortcutConfig) -> Shortcut | None:
        """A method with some arguments fixed."""
        operation = self._catalog.operation(said.operation, said.where / "operation")
        if operation is None:
            return None
        arguments = self._arguments(operation)
        place = said.where / "arguments"
        fits = [
            self._is_known(operation, name, arguments, "argument", place / name)
            and self._is_value(arguments[name], value, name, place / name)
            for name, value in said.arguments
        ]
        if not all(fits):
            return None
        return Shortcut(name=said.name, operation=operation.key, arguments=said.arguments)

    def download(self, said: DownloadConfig) -> Download | None:
        """A method that fetches a file."""
        operation = self._catalog.operation(said.operation, said.where / "operation")
        if operation is None:
            return None
        fits = (
            self._leads(operation, said.url, said.where / "url", "text", is_text),
            self._leads(operation, said.expires, said.where / "expires", "a date-time", is_time),
            self._leads(operation, said.size, said.where / "size", "a number", is_count),
            self._leads(operation, said.file_name, said.where / "file_name", "text", is_text),
        )
        if not all(fits):
            return None
        return Download(
            name=said.name,
            operation=operation.key,
            url=said.url,
            expires=said.expires,
            size=said.size,
            file_name=said.file_name,
        )

    def _is_query(self, operation: Operation, name: str, where: Pointer) -> bool:
        known = {each.name: () for each in operation.parameters if each.location is Location.QUERY}
        return self._is_known(operation, name, known, "query parameter", where)

    def _is_known(
        self, operation: Operation, name: str, known: Iterable[str], kind: str, where: Pointer
    ) -> bool:
        if name in known:
            return True
        self._diagnostics.report(
            UNKNOWN_PARAMETER,
            where,
            operation=operation.key,
            kind=kind,
            name=name,
            suggestion=suggestion(name, known),
        )
        return False

    def _arguments(self, operation: Operation) -> dict[str, tuple[Resolved, ...]]:
        types: dict[str, TypeRef] = {}
        for content in operation.body.contents if operation.body else ():
            for each in self._catalog.resolve(content.type):
                if isinstance(each, Struct):
                    types |= {field.name: field.type for field in each.fields}
        types |= {each.name: each.type for each in operation.parameters}
        return {name: self._catalog.resolve(type_) for name, type_ in types.items()}

    def _leads(
        self,
        operation: Operation,
        path: tuple[str, ...] | None,
        where: Pointer,
        expected: str,
        fits: Callable[[Resolved], bool],
    ) -> bool:
        if path is None:
            return True
        types = self._catalog.follow(operation, path, where)
        if not types or any(map(fits, types)):
            return bool(types)
        self._diagnostics.report(
            UNFIT_PROPERTY,
            where,
            path=".".join(path),
            operation=operation.key,
            got=describe(types[0]),
            use=where.tokens[0],
            expected=expected,
        )
        return False

    def _is_value(
        self, types: tuple[Resolved, ...], value: JsonScalar, name: str, where: Pointer
    ) -> bool:
        known: list[JsonScalar] = []
        for each in types:
            match each:
                case Enum():
                    known += [item.value for item in each.values]
                case Const():
                    known.append(each.value)
                case _:
                    return True
        if value in known:
            return True
        self._diagnostics.report(
            UNKNOWN_VALUE,
            where,
            value=value,
            name=name,
            suggestion=suggestion(str(value), map(str, known)),
        )
        return False
