"""Servers and templates."""

from __future__ import annotations

import pytest

from specpress.ir.api import (
    Variable,
)
from specpress.lower.operations.servers import template
from unit.lower.lower_helpers import OK, lowered


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("/pets", ("/pets",)),
        ("/pets/{id}", ("/pets/", Variable(name="id"))),
        ("/{a}-{b}.json", ("/", Variable(name="a"), "-", Variable(name="b"), ".json")),
        ("/a{}/{", ("/a{}/{",)),
        ("", ()),
    ],
)
def test_templates(text: str, parts: tuple[str | Variable, ...]) -> None:
    assert template(text) == parts


def test_servers_with_variables() -> None:
    found = lowered(f"""
        servers:
          - url: https://{{region}}.example.com/{{version}}/{{other}}
            description: Main
            variables:
              version: {{default: v1}}
              region: {{default: eu, enum: [eu, us]}}
          - url: /relative
        paths:
          /x:
            servers: [{{url: 'https://a'}}]
            get: {{{OK}}}
            put: {{servers: [{{url: 'https://b'}}], {OK}}}
          /y: {{get: {{{OK}}}}}
    """)
    first, second = found.api.servers
    assert first.url == (
        "https://",
        Variable(name="region"),
        ".example.com/",
        Variable(name="version"),
        "/",
        "{other}",
    )
    assert [(one.name, one.default, one.values) for one in first.variables] == [
        ("region", "eu", ("eu", "us")),
        ("version", "v1", ()),
    ]
    assert second.url == ("/relative",)
    assert [one.servers and one.servers[0].url for one in found.api.operations] == [
        ("https://a",),
        ("https://b",),
        (),
    ]


def test_no_servers_are_no_servers() -> None:
    assert lowered("paths: {}").api.servers == ()
