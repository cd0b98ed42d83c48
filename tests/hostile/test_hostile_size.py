"""Documents that are huge in one way: little memory, no traceback, and a place or a client.

Each runs in a process of its own that is given a gigabyte of address space. What it is given in
time is no measure, but ends what would never end.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

resource = pytest.importorskip("resource", reason="only POSIX can limit a process")

MEMORY = 1 << 30
MINUTES = 5
YAML = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


def document(paths: Any, schemas: Any) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        }
    )


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def getting(schema: Any) -> Any:
    content = {"application/json": {"schema": schema}}
    return {"get": {"responses": {"200": {"description": "D", "content": content}}}}


def long_enum() -> str:
    values = "".join(f"    - value{n}\n" for n in range(1_000_000))
    return f"{YAML}components:\n  schemas:\n   E:\n    enum:\n{values}"


def many_items() -> str:
    return f"{YAML}x-list: [{'1,' * 10_000_000}1]\n"


def laughs() -> str:
    first = "x-0: &x0 {" + ", ".join(f"k{n}: {n}" for n in range(1000)) + "}\n"
    more = (
        f"x-{n}: &x{n} {{<<: [{', '.join([f'*x{n - 1}'] * 10)}], z{n}: 1}}\n" for n in range(1, 20)
    )
    return YAML + first + "".join(more)


def broken_references() -> str:
    paths = {f"/p{n}": getting(ref(f"Gone{n}")) for n in range(5_000)}
    return document(paths, {f"Known{n}": {"type": "string"} for n in range(20_000)})


def wide_union() -> str:
    variants = [{"properties": {f"p{n}": {"type": "string"}}} for n in range(20_000)]
    return document({"/u": getting(ref("U"))}, {"U": {"oneOf": variants}})


def circle() -> str:
    count = 10_000
    schemas = {
        f"S{n}": {"anyOf": [ref(f"S{(n + 1) % count}"), {"const": f"v{n}"}]} for n in range(count)
    }
    return document({"/s": getting(ref("S0"))}, schemas)


def long_chain() -> str:
    schemas: dict[str, Any] = {
        f"S{n}": {"allOf": [ref(f"S{n + 1}"), {"properties": {f"p{n}": {"type": "string"}}}]}
        for n in range(10_000)
    }
    return document({"/s": getting(ref("S0"))}, {**schemas, "S10000": {"type": "object"}})


def long_text() -> str:
    return document({}, {"S": {"type": "object", "description": "word\n\n" * 7_000_000}})


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (long_enum, 1, "error SP122: this object or array has more than 250000 entries"),
        (many_items, 1, "error SP122: this object or array has more than 250000 entries"),
        (laughs, 1, "error SP116: the alias *x2"),
        (broken_references, 0, "5000 of 5000 operations left out"),
        (wide_union, 0, "error SP313: this union has 20000 variants, more than 2000"),
        (circle, 0, "error SP303: this schema is a part of itself"),
        (long_chain, 0, "error SP306: schemas are nested more than 64 deep"),
        (long_text, 0, "warning SP237: the description has 42000000 characters"),
    ],
)
def test_size_costs_no_more_than_size(
    tmp_path: Path, make: Callable[[], str], code: int, said: str
) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(make(), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "specpress", "generate", str(path), "--out", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=False,
        timeout=MINUTES * 60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )
    shown = done.stdout + done.stderr
    assert done.returncode == code, shown[-2000:]
    assert said in shown
    assert "Traceback" not in shown
    assert "internal error" not in shown
    assert (tmp_path / "out").exists() is (code == 0)
