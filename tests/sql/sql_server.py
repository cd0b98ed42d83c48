"""A server of recordings behind a transport, honest or not, and a client of it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import httpx2

import realtimekit_recordings as rk

ACCOUNT, APP = "a1", "b" * 32
ROOT = f"/accounts/{ACCOUNT}/realtime/kit/{APP}/recordings"
START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
STATUSES = ("UPLOADED", "ERRORED", "RECORDING", "PAUSED")


class Asked(NamedTuple):
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    body: str


class Manners(NamedTuple):
    """What a server does of what it is asked."""

    filters: bool = True
    sorts: bool = True
    limits: bool = True


HONEST = Manners()


def recording(number: int) -> dict[str, Any]:
    """A recording; the times of neighbours are far apart."""
    invoked = START + dt.timedelta(hours=number * 379 % 997)
    return {
        "id": f"{number:08d}-0000-0000-0000-000000000000",
        "session_id": None if number % 11 == 0 else f"s{number % 7}",
        "output_file_name": f"file {number}'s.mp4",
        "audio_download_url": None,
        "download_url": f"https://files.example.com/{number}?signature=SECRET{number}",
        "download_url_expiry": None,
        "file_size": None if number % 5 == 0 else number * 1000,
        "invoked_time": _spelled(invoked, number),
        "started_time": None,
        "status": STATUSES[number % len(STATUSES)],
        "stopped_time": None,
        "recording_duration": number % 13,
    }


def _spelled(moment: dt.datetime, number: int) -> str:
    """With one offset or another."""
    zone = dt.timezone(dt.timedelta(hours=number % 3 - 1))
    return moment.astimezone(zone).isoformat().replace("+00:00", "Z")


class Server:
    """Answers for a number of recordings in no order, a page at a time.

    The number is no multiple of 17, so that all are there.
    """

    def __init__(self, count: int, manners: Manners = HONEST) -> None:
        self.rows = [recording(number * 17 % count) for number in range(count)]
        self.manners = manners
        self.asked: list[Asked] = []
        self.answers: list[httpx2.Response] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        url = urlsplit(str(request.url))
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        path = url.path.removeprefix("/client/v4")
        self.asked.append(Asked(request.method, path, query, request.content.decode()))
        if self.answers:
            return self.answers.pop(0)
        if request.method != "GET":
            return httpx2.Response(200, json={"success": True, "data": self.rows[0]})
        found = re.fullmatch(rf"{ROOT}/([^/]+)", path)
        return self._one(found[1]) if found else self._page(query)

    def _one(self, key: str) -> httpx2.Response:
        for row in self.rows:
            if row["id"] == key:
                return httpx2.Response(200, json={"success": True, "data": row})
        return httpx2.Response(404, json={"success": False, "error": {"message": "none"}})

    def _page(self, query: dict[str, str]) -> httpx2.Response:
        rows = self.rows
        if self.manners.filters:
            rows = [row for row in rows if _passes(row, query)]
        if self.manners.sorts and query.get("sort_by") == "invokedTime":
            is_down = query.get("sort_order") == "DESC"
            rows = sorted(rows, key=_moment, reverse=is_down)
        size = int(float(query.get("per_page", 25))) if self.manners.limits else 25
        start = (int(float(query.get("page_no", 1))) - 1) * size
        page = {"success": True, "data": rows[start : start + size]}
        paging = {"total_count": len(rows), "start_offset": start, "end_offset": start + size}
        return httpx2.Response(200, json={**page, "paging": paging})


def _moment(row: dict[str, Any]) -> dt.datetime:
    return dt.datetime.fromisoformat(row["invoked_time"])


def _passes(row: dict[str, Any], query: dict[str, str]) -> bool:
    if "status" in query and row["status"] not in query["status"].split(","):
        return False
    if "start_time" in query and _moment(row) < dt.datetime.fromisoformat(query["start_time"]):
        return False
    return "end_time" not in query or _moment(row) <= dt.datetime.fromisoformat(query["end_time"])


def _given(settings: dict[str, Any]) -> dict[str, Any]:
    usual = {"api_token": "t" * 20, "account_id": ACCOUNT, "app_id": APP, "on_deviation": "raise"}
    return usual | settings


def client(server: Server, **settings: Any) -> rk.Cloudflare:
    """A client of a server."""
    http = httpx2.Client(transport=httpx2.MockTransport(server))
    return rk.Cloudflare(**_given({"http_client": http, **settings}))


def async_client(server: Server, **settings: Any) -> rk.AsyncCloudflare:
    """Its twin."""
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(server))
    return rk.AsyncCloudflare(**_given({"http_client": http, **settings}))
