"""A client pressed from a document of these tests, and a server of a framework that is not ours."""

from __future__ import annotations

import importlib
import json
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from specpress.diagnostics import Diagnostics
from specpress.pipeline import Inputs, Sources, plan, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def imported(document: dict[str, Any], name: str, config: dict[str, Any] | None = None) -> Any:
    """The package of a document, imported."""
    folder = Path(mkdtemp())
    path, settings = folder / "api.json", folder / "specpress.yaml"
    path.write_text(json.dumps(document))
    if config is not None:
        settings.write_text(json.dumps(config))
    diagnostics, sources = Diagnostics(), Sources()
    inputs = Inputs(
        document=path,
        config=settings if config is not None else None,
        out=folder / "out",
        package=name,
        distribution=name,
    )
    for file, content in press(
        plan(inputs, diagnostics, sources), diagnostics, sources
    ).files.items():
        target = folder / "out" / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    sys.path.insert(0, str(folder / "out" / "src"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.pop(0)


class _Quiet(WSGIRequestHandler):
    def log(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(handle: Callable[[Request], Response]) -> Iterator[str]:
    """The URL of a server that answers with what ``handle`` makes of each request."""

    @Request.application
    def application(request: Request) -> Response:
        return handle(request)

    server = make_server("127.0.0.1", 0, application, request_handler=_Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
