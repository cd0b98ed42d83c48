"""Lowers what the config adds to the document: pages, waiters, shortcuts, downloads, secrets ...

Every operation, parameter and property that the config names is looked up in the API; what is
not there is reported at its place in the config, and the statement is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from specpress.config.catalog import NO_FORMER, Catalog, Methods, no_methods
from specpress.config.check import check
from specpress.config.codes import DUPLICATE
from specpress.ir.features import NO_FEATURES, Features
from specpress.ir.types import Struct
from specpress.lower.config import sql
from specpress.lower.config.checks import Checks
from specpress.lower.config.kinds import (
    download,
    find_or_create,
    find_then_act,
    pagination,
    shortcut,
    waiter,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specpress.config import Config
    from specpress.config.kinds.pagination import PaginationConfig
    from specpress.config.model import AddedMethodConfig, ReplayConfig
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.ir.features import Pagination
    from specpress.ir.types import Declaration
    from specpress.pointer import Pointer

_Lowered = TypeVar("_Lowered")


def apply_config(
    api: Api,
    config: Config,
    diagnostics: Diagnostics,
    former: Mapping[str, str] = NO_FORMER,
    methods: Methods = no_methods,
) -> Api:
    """Apply what the config says of single operations and properties: replay and secrets.

    Everything else that the config names (methods, credentials, pins ...) is checked here too.
    ``former``: which operation a method was, as the lock knows it.
    """
    catalog = Catalog(api, config, diagnostics, former, methods)
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


def lower_features(
    api: Api,
    config: Config,
    diagnostics: Diagnostics,
    former: Mapping[str, str] = NO_FORMER,
    methods: Methods = no_methods,
) -> Features:
    """Lower the config's pagination, waiters, shortcuts, downloads and findings.

    Returns:
        Only statements that hold for the API; of the others, why is in the diagnostics.
    """
    checks = Checks(api, config, diagnostics, former, methods)
    kept = _without_duplicates(checks, config.methods)

    def lowered(
        lower: Callable[[Checks, Any], _Lowered | None], statements: Iterable[AddedMethodConfig]
    ) -> tuple[_Lowered, ...]:
        found = (lower(checks, each) for each in statements if each.where in kept)
        return tuple(each for each in found if each is not None)

    features = Features(
        pagination=_paginated(checks, config.pagination),
        waiters=lowered(waiter.lower, config.waiters),
        shortcuts=lowered(shortcut.lower, config.shortcuts),
        downloads=lowered(download.lower, config.downloads),
        find_then_act=lowered(find_then_act.lower, config.find_then_act),
        find_or_create=lowered(find_or_create.lower, config.find_or_create),
    )
    tables = sql.tables_of(api, checks, config.sql, features.pagination)
    if features == NO_FEATURES and tables is None:
        return NO_FEATURES
    return msgspec.structs.replace(
        features,
        tables=tables,
        origins=(
            *((each.operation, each.where) for each in config.pagination),
            *((each.name, each.where) for each in config.methods),
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


def _paginated(checks: Checks, statements: Iterable[PaginationConfig]) -> tuple[Pagination, ...]:
    found = (pagination.lower(checks, each) for each in statements)
    return tuple(each for each in found if each is not None)


def _without_duplicates(checks: Checks, named: Iterable[AddedMethodConfig]) -> set[Pointer]:
    """Report methods of the same name; the first of a name counts. Returns their places."""
    taken: dict[str, Pointer] = {}
    for each in named:
        if taken.setdefault(each.name, each.where) != each.where:
            other = taken[each.name].tokens[0]
            checks.diagnostics.report(
                DUPLICATE, each.where, what="method", name=each.name, other=other
            )
    return set(taken.values())
