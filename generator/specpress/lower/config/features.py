"""Lowers what the config adds to the document: pages, waiters, shortcuts, downloads, secrets ...

Every operation, parameter and property that the config names is looked up in the API; what is
not there is reported at its place in the config, and the statement is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from specpress.config.catalog import Catalog
from specpress.config.check import check
from specpress.config.codes import DUPLICATE
from specpress.config.kinds import is_count, is_list, is_text, is_time
from specpress.ir.features import NO_FEATURES, Download, Features, Pagination, Shortcut, Waiter
from specpress.ir.types import Struct
from specpress.lower.config.claims import Claims
from specpress.lower.config.recipes import Recipes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specpress.config import Config
    from specpress.config.model import (
        DownloadConfig,
        FindOrCreateConfig,
        FindThenActConfig,
        PaginationConfig,
        ReplayConfig,
        ShortcutConfig,
        WaiterConfig,
    )
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.ir.types import Declaration
    from specpress.pointer import Pointer

    _MethodConfig: TypeAlias = (
        WaiterConfig | ShortcutConfig | DownloadConfig | FindThenActConfig | FindOrCreateConfig
    )


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
                if (found := replays.get(operation.key) or replays.get(operation.variant_of or ""))
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
    """Lower the config's pagination, waiters, shortcuts, downloads and findings.

    Returns:
        Only statements that hold for the API; of the others, why is in the diagnostics.
    """
    reader = _Reader(api, config, diagnostics)
    recipes = Recipes(reader)
    methods: tuple[_MethodConfig, ...] = (
        *config.waiters,
        *config.shortcuts,
        *config.downloads,
        *config.find_then_act,
        *config.find_or_create,
    )
    kept = reader.without_doubles(methods)

    def lowered(read: Callable[[Any], Any], said: Iterable[_MethodConfig]) -> tuple[Any, ...]:
        return _found(read(each) for each in said if each.where in kept)

    features = Features(
        pagination=_found(map(reader.pagination, config.pagination)),
        waiters=lowered(reader.waiter, config.waiters),
        shortcuts=lowered(reader.shortcut, config.shortcuts),
        downloads=lowered(reader.download, config.downloads),
        find_then_act=lowered(recipes.find_then_act, config.find_then_act),
        find_or_create=lowered(recipes.find_or_create, config.find_or_create),
    )
    if features == NO_FEATURES:
        return NO_FEATURES
    return msgspec.structs.replace(
        features,
        origins=(
            *((each.operation, each.where) for each in config.pagination),
            *((each.name, each.where) for each in methods),
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


class _Reader(Claims):
    def without_doubles(self, named: Iterable[_MethodConfig]) -> set[Pointer]:
        """Report methods of the same name; the first of a name counts. Returns their places."""
        taken: dict[str, Pointer] = {}
        for each in named:
            if taken.setdefault(each.name, each.where) != each.where:
                other = taken[each.name].tokens[0]
                self.diagnostics.report(
                    DUPLICATE, each.where, what="method", name=each.name, other=other
                )
        return set(taken.values())

    def pagination(self, said: PaginationConfig) -> Pagination | None:
        """Pages of one operation."""
        operation = self.catalog.operation(said.operation, said.where)
        if operation is None:
            return None
        fits = (
            self.is_query(operation, said.page, said.where / "page"),
            said.size is None or self.is_query(operation, said.size, said.where / "size"),
            self.leads(operation, said.items, said.where / "items", "an array", is_list),
            self.leads(operation, said.total, said.where / "total", "a number", is_count),
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
        operation = self.catalog.operation(said.operation, said.where / "operation")
        place = said.where / "state"
        if operation is None or not self.leads(operation, said.state, place, "text", is_text):
            return None
        kinds = self.catalog.follow(operation, said.state, place)
        values = [
            *((said.where / "until" / index, text) for index, text in enumerate(said.until)),
            *((said.where / "fail" / index, text) for index, text in enumerate(said.fail)),
        ]
        if not all(self.is_value(kinds, text, said.state[-1], at) for at, text in values):
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
        operation = self.catalog.operation(said.operation, said.where / "operation")
        if operation is None:
            return None
        if not self.are_values(operation, said.arguments, said.where / "arguments"):
            return None
        return Shortcut(name=said.name, operation=operation.key, arguments=said.arguments)

    def download(self, said: DownloadConfig) -> Download | None:
        """A method that fetches a file."""
        operation = self.catalog.operation(said.operation, said.where / "operation")
        if operation is None:
            return None
        fits = (
            self.leads(operation, said.url, said.where / "url", "text", is_text),
            self.leads(operation, said.expires, said.where / "expires", "a date-time", is_time),
            self.leads(operation, said.size, said.where / "size", "a number", is_count),
            self.leads(operation, said.file_name, said.where / "file_name", "text", is_text),
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
