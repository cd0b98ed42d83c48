"""What the config adds to operations: pages, waiters, shortcuts, downloads, findings.

Already checked against the API: every operation, parameter and property path named here exists.
A property path is a tuple of wire names from the root of the response body:
``("paging", "total_count")``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from specpress.ir.tables import Tables
    from specpress.ir.types import JsonScalar
    from specpress.pointer import Pointer

Path = tuple[str, ...]


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """Numbered pages.

    ``page`` and ``size`` are query parameters, ``items`` and ``total`` property paths.
    """

    operation: str  # Operation.key
    page: str
    size: str | None
    items: Path
    total: Path | None
    first_page: int


class Waiter(msgspec.Struct, frozen=True, kw_only=True):
    """A method that asks again until a property reaches a value. Seconds throughout."""

    name: str
    operation: str
    state: Path
    until: tuple[str, ...]
    fail: tuple[str, ...]
    interval: float
    max_interval: float
    timeout: float


class Shortcut(msgspec.Struct, frozen=True, kw_only=True):
    """A method that calls another one with some arguments fixed."""

    name: str
    operation: str
    arguments: tuple[tuple[str, JsonScalar], ...]  # wire name → value


class Download(msgspec.Struct, frozen=True, kw_only=True):
    """A method that fetches the file a response's URL points to."""

    name: str
    operation: str  # fetches a fresh URL
    url: Path
    expires: Path | None
    size: Path | None
    file_name: Path | None


class FindThenAct(msgspec.Struct, frozen=True, kw_only=True):
    """A method that asks ``find`` and calls ``act`` on what it answers.

    ``found``: wire name of an argument of ``act`` → where its value is in the answer. Statuses:
    ``absent`` of ``find`` is that there is nothing, ``gone`` of ``act`` that it may have ended.
    """

    name: str
    find: str
    act: str
    arguments: tuple[tuple[str, JsonScalar], ...]  # wire name → value, of act
    found: tuple[tuple[str, Path], ...]
    absent: tuple[int, ...]
    gone: tuple[int, ...]

    @property
    def operation(self) -> str:
        """The operation beside whose method this one stands."""
        return self.act


class FindOrCreate(msgspec.Struct, frozen=True, kw_only=True):
    """A method that answers what ``find`` does, or calls ``create`` where there is nothing.

    ``match``: wire name of an argument of ``find`` → that of the same argument of ``create``.
    Statuses: ``absent`` of ``find`` is that there is nothing, ``conflict`` of ``create`` that there
    is something already.
    """

    name: str
    find: str
    create: str
    arguments: tuple[tuple[str, JsonScalar], ...]  # wire name → value, of create
    match: tuple[tuple[str, str], ...]
    absent: tuple[int, ...]
    conflict: tuple[int, ...]

    @property
    def operation(self) -> str:
        """The operation beside whose method this one stands."""
        return self.create


AddedMethod = Waiter | Shortcut | Download | FindThenAct | FindOrCreate
"""A statement that adds a method of its own ``name``, beside that of its ``operation``."""


class Features(msgspec.Struct, frozen=True, kw_only=True):
    """All of it; ``origins`` tells where in the config each statement stands.

    ``tables``: the API as tables, where the client is to have SQL.
    """

    pagination: tuple[Pagination, ...] = ()
    waiters: tuple[Waiter, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    downloads: tuple[Download, ...] = ()
    find_then_act: tuple[FindThenAct, ...] = ()
    find_or_create: tuple[FindOrCreate, ...] = ()
    origins: tuple[tuple[str, Pointer], ...] = ()
    tables: Tables | None = None

    @property
    def methods(self) -> tuple[AddedMethod, ...]:
        """What adds methods, in the order in which their names are given."""
        return (
            *self.waiters,
            *self.shortcuts,
            *self.downloads,
            *self.find_then_act,
            *self.find_or_create,
        )


NO_FEATURES = Features()
