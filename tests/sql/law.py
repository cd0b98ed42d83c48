"""The law: what is pushed into requests changes the requests, and never the rows.

    python tests/sql/law.py --count 5000 --seed 1

Random statements run over the client, against servers that filter, sort and limit as they are asked
and against those that do not, and over a plain SQLite table of the same rows.
"""

from __future__ import annotations

import argparse
import random
import sys
import warnings
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / "generated" / "src"), str(ROOT / "tests")]

import apsw

from realtimekit_recordings import NotFoundError
from realtimekit_recordings._runtime.sql.values import compare_instants
from sql.sql_server import STATUSES, Manners, Server, client

MANNERS = tuple(
    Manners(filters, sorts, limits)
    for filters in (True, False)
    for sorts in (True, False)
    for limits in (True, False)
)
COLUMNS = ("id", "session_id", "file_size", "invoked_time", "status", "recording_duration")
_DECLARED = (
    "id TEXT, session_id TEXT, file_size NUMERIC, invoked_time TEXT COLLATE INSTANT,"
    " status TEXT, recording_duration INTEGER"
)


class Difference(NamedTuple):
    """A statement that answered otherwise."""

    statement: str
    manners: Manners
    expected: object
    got: object


class Law:
    """A number of rows, as a plain table and behind servers of all manners."""

    def __init__(self, count: int) -> None:
        self._servers = [Server(count, each) for each in MANNERS]
        self._clients = [client(each) for each in self._servers]
        self._plain = apsw.Connection(":memory:")
        self._plain.create_collation("INSTANT", compare_instants)
        self._plain.execute(f"CREATE TABLE recordings ({_DECLARED})")
        self._count = count
        for row in self._servers[0].rows:
            cells = [row[name] for name in COLUMNS]
            self._plain.execute("INSERT INTO recordings VALUES (?, ?, ?, ?, ?, ?)", cells)
        self.requests = 0

    def differs(self, drawn: random.Random) -> Difference | None:
        """Draw a statement and a server; what is different, if anything is."""
        statement, is_ordered = _statement(drawn, self._count)
        place = drawn.randrange(len(MANNERS))
        expected = [_comparable(row) for row in self._plain.execute(statement)]
        before = len(self._servers[place].asked)
        try:
            got = [_comparable(row) for row in self._clients[place].sql(statement)]
        except NotFoundError:
            got = [] if not expected else ["404"]
        self.requests += len(self._servers[place].asked) - before
        self._servers[place].asked.clear()
        if not is_ordered:
            expected, got = sorted(expected, key=repr), sorted(got, key=repr)
        if expected == got:
            return None
        return Difference(statement, MANNERS[place], expected[:3], got[:3])


def _comparable(row: Any) -> tuple[Any, ...]:
    """Cells as text; times as moments."""
    return tuple(_cell(each) for each in row)


def _cell(value: Any) -> Any:
    if hasattr(value, "timestamp"):
        return value.timestamp()
    if isinstance(value, str) and len(value) >= 20 and value[10:11] == "T":
        from datetime import datetime  # noqa: PLC0415

        return datetime.fromisoformat(value).timestamp()
    return value


def _statement(drawn: random.Random, count: int) -> tuple[str, bool]:
    """A SELECT, and whether the order of its rows is certain."""
    kind = drawn.random()
    where = _where(drawn, count, "")
    if kind < 0.15:
        return f"SELECT status, count(*), max(file_size) FROM recordings{where} GROUP BY 1", False
    if kind < 0.25:
        return (
            f"SELECT count(*), min(invoked_time), max(invoked_time) FROM recordings{where}",
            False,
        )
    if kind < 0.35:
        on = drawn.choice(("a.id = b.id", "a.session_id = b.session_id AND a.status = b.status"))
        outer = drawn.choice(("JOIN", "LEFT JOIN"))
        condition = _where(drawn, count, "a.")
        return f"SELECT a.id, b.id FROM recordings a {outer} recordings b ON {on}{condition}", False
    if kind < 0.42:
        inner = f"SELECT session_id FROM recordings WHERE {_condition(drawn, count, '')}"
        return f"SELECT id FROM recordings WHERE session_id IN ({inner})", False
    columns = ", ".join(drawn.sample(COLUMNS, drawn.randint(1, len(COLUMNS))))
    order, is_ordered = "", False
    if drawn.random() < 0.5:
        # Times are all different, and so are IDs: what comes first is certain.
        by = drawn.choice(("invoked_time", "id"))
        limit = f" LIMIT {drawn.randint(0, 30)}" if drawn.random() < 0.7 else ""
        skip = f" OFFSET {drawn.randint(0, 9)}" if limit and drawn.random() < 0.3 else ""
        order = f" ORDER BY {by}{drawn.choice(('', ' ASC', ' DESC'))}{limit}{skip}"
        is_ordered = True
    return f"SELECT {columns} FROM recordings{where}{order}", is_ordered


def _where(drawn: random.Random, count: int, alias: str) -> str:
    if drawn.random() < 0.2:
        return ""
    parts = [_condition(drawn, count, alias) for _ in range(drawn.randint(1, 3))]
    return " WHERE " + drawn.choice((" AND ", " OR ")).join(parts)


def _condition(drawn: random.Random, count: int, alias: str) -> str:
    status = drawn.choice((*STATUSES, "INVOKED", "nonsense"))
    moment = _moment(drawn)
    key = f"{drawn.randrange(count):08d}-0000-0000-0000-000000000000"
    sign = drawn.choice(("<", "<=", ">", ">=", "="))
    several = ", ".join(f"'{each}'" for each in drawn.sample(STATUSES, 2))
    chosen = drawn.choice(
        (
            f"status = '{status}'",
            f"status IN ({several})",
            f"status <> '{status}'",
            f"id = '{key}'",
            f"id IN ('{key}', '{drawn.randrange(count):08d}-0000-0000-0000-000000000000')",
            f"invoked_time {sign} '{moment}'",
            f"invoked_time BETWEEN '{moment}' AND '{_moment(drawn)}'",
            f"file_size {sign} {drawn.randrange(count) * 1000}",
            "file_size IS NULL",
            f"session_id = 's{drawn.randrange(8)}'",
            f"recording_duration {sign} {drawn.randrange(13)}",
        )
    )
    column, _, rest = chosen.partition(" ")
    negated = "NOT " if drawn.random() < 0.1 else ""
    return f"{negated}{alias}{column} {rest}"


def _moment(drawn: random.Random) -> str:
    day, hour = drawn.randint(1, 28), drawn.randint(0, 23)
    offset = drawn.choice(("Z", "+02:00", "-05:00"))
    return f"2026-{drawn.randint(1, 2):02d}-{day:02d}T{hour:02d}:00:00{offset}"


def main() -> int:
    """Run many statements; print what differs and how many there were."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rows", type=int, default=90)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    law, different = Law(options.rows), 0
    for number in range(options.count):
        found = law.differs(random.Random(f"{options.seed}/{number}"))
        if found is not None:
            different += 1
            print(f"{number}: {found.manners}\n  {found.statement}")
            print(f"  expected {found.expected}\n  got      {found.got}")
    print(f"{options.count} statements, {law.requests} requests, {different} differences")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
