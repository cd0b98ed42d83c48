"""SQL over a client against walking the pages with it: 10,000 rows over loopback, in one run.

python tests/benchmarks/tables.py
"""

from __future__ import annotations

import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

for folder in ("tests", "generated/src"):
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / folder))

from realtimekit_recordings import Cloudflare  # noqa: E402
from sql.sql_server import ACCOUNT, APP, recording  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS, SIZE, RUNS = 10_000, 500, 5
PAGES = [
    json.dumps(
        {
            "success": True,
            "data": [recording(number) for number in range(start, start + SIZE)],
            "paging": {"total_count": ROWS, "start_offset": start, "end_offset": start + SIZE},
        }
    ).encode()
    for start in range(0, ROWS, SIZE)
]


class Handler(BaseHTTPRequestHandler):
    """Answers pages that were made before."""

    protocol_version = "HTTP/1.1"
    asked = 0

    def do_GET(self) -> None:
        Handler.asked += 1
        query = parse_qs(urlsplit(self.path).query)
        body = PAGES[int(float(query.get("page_no", ["1"])[0])) - 1]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def best(what: Callable[[], object]) -> tuple[float, int]:
    """The shortest time in milliseconds, and the requests of one run."""
    times: list[float] = []
    for _ in range(RUNS):
        Handler.asked = 0
        start = time.perf_counter()
        what()
        times.append((time.perf_counter() - start) * 1000)
    return min(times), Handler.asked


def main() -> None:
    """Print times, requests and how many times as long as the client alone."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = Cloudflare(
        api_token="t" * 20,
        account_id=ACCOUNT,
        app_id=APP,
        base_url=f"http://127.0.0.1:{server.server_port}",
        on_deviation="ignore",
    )
    recordings = client.realtime_kit.recordings

    def alone() -> list[tuple[object, ...]]:
        page = recordings.get_recordings(per_page=SIZE)
        return [(row.id, row.status, row.file_size) for row in page]

    where = f"WHERE per_page = {SIZE}"
    shapes: dict[str, Callable[[], object]] = {
        "client alone": alone,
        "three columns": lambda: client.sql(
            f"SELECT id, status, file_size FROM recordings {where}"
        ),
        "GROUP BY": lambda: client.sql(
            f"SELECT status, count(*), sum(file_size) FROM recordings {where} GROUP BY 1"
        ),
        "all columns": lambda: client.sql(f"SELECT * FROM recordings {where}"),
    }
    base = best(alone)[0]
    for name, what in shapes.items():
        took, asked = best(what)
        print(f"{name:16} {took:7.0f} ms  {took / base:4.2f} x  {asked} requests")
    server.shutdown()


if __name__ == "__main__":
    main()
